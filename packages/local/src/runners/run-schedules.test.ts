import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastDue, runSchedules, type Schedule } from './run-schedules.ts';

const at = (text: string): number => Date.parse(text);

test.each([
  [{ everyMinutes: 60 }, '2026-03-02T09:59:59Z', '2026-03-02T09:00:00Z'],
  [{ everyMinutes: 60 }, '2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z'],
  [{ dailyAt: { hour: 2, minute: 30 } }, '2026-03-02T02:29:59Z', '2026-03-01T02:30:00Z'],
  [{ dailyAt: { hour: 2, minute: 30 } }, '2026-03-02T23:00:00Z', '2026-03-02T02:30:00Z'],
])('%j was last due, at %s, at %s', (rhythm, now, due) => {
  expect(lastDue(rhythm, at(now))).toBe(at(due));
});

describe('schedules', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mahalli-schedules-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const times: string[] = [];
  const nightly: Schedule = {
    name: 'nightly',
    rhythm: { dailyAt: { hour: 2, minute: 0 } },
    handler: async ({ time }) => times.push(time),
  };

  const startAt = async (now: string): Promise<void> => {
    const running = await runSchedules({
      schedules: [nightly],
      file: join(folder, 'schedules.json'),
      now: () => at(now),
    });
    await running.stop();
  };

  test('run once after a start however often they were missed, and not again before they are due', async () => {
    await startAt('2026-03-02T09:00:00Z');
    await startAt('2026-03-02T10:00:00Z');
    await startAt('2026-03-09T01:00:00Z');

    expect(times).toEqual(['2026-03-02T02:00:00Z', '2026-03-08T02:00:00Z']);
  });
});
