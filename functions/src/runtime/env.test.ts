import { afterEach, expect, test, vi } from 'vitest';
import { readEnvironment } from './env.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a function reads what it was told and nothing else', () => {
  vi.stubEnv('CORE_TABLE', 'mahalli-core');
  vi.stubEnv('SITES_BUCKET', 'mahalli-sites');

  expect(readEnvironment('CORE_TABLE')).toEqual({ CORE_TABLE: 'mahalli-core' });
});

test('a function that was not told something does not start', () => {
  vi.stubEnv('CORE_TABLE', 'mahalli-core');
  vi.stubEnv('SITES_BUCKET', '');
  vi.stubEnv('MAIL_FROM', undefined);

  expect(() => readEnvironment('CORE_TABLE', 'SITES_BUCKET', 'MAIL_FROM')).toThrow(
    'this function is not told SITES_BUCKET, MAIL_FROM',
  );
});
