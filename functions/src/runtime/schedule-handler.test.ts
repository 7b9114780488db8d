import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scheduleHandler } from './schedule-handler.ts';

const context = { awsRequestId: 'request-1' } as Context;

beforeEach(() => {
  vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('a schedule runs with the time at which it was due', async () => {
  const due: Date[] = [];

  await scheduleHandler(async (at) => void due.push(at))({ time: '2026-03-02T03:00:00Z' }, context);

  expect(due).toEqual([new Date('2026-03-02T03:00:00.000Z')]);
});

test('a schedule that fails is thrown back at the scheduler', async () => {
  const failing = scheduleHandler(async () => {
    throw new Error('the table is gone');
  });

  await expect(failing({ time: '2026-03-02T03:00:00Z' }, context)).rejects.toThrow('the table is gone');
});
