import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runProvision } from './run-provision.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-provision-'));
  vi.stubEnv('MAHALLI_DATA', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('A command line that cannot be obeyed', () => {
  test.each([
    [[], 'codes.none', '--code 09.273.01.05'],
    [['--code', '99.999'], 'codes.unknown', '99.999'],
    [['--code', '08.577', '--code', '08.577'], 'codes.twice', '08.577'],
    [['--codes', '/nowhere/codes.txt'], 'codes.unreadable', '/nowhere/codes.txt'],
    [['--everything'], 'codes.option-unknown', '--everything'],
    [['08.577'], 'codes.option-unknown', '08.577'],
  ])('%j is refused, and nothing is started', async (args, code, named) => {
    const refused = expect(runProvision(args)).rejects;

    await refused.toMatchObject({ name: 'StartProblem', code });
    await refused.toThrow(named);
    expect(await readdir(folder)).toEqual([]);
  });
});
