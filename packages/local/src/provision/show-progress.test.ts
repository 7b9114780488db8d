import type { Progress } from '@mahalli/functions/provisioning/provision';
import { expect, test } from 'vitest';
import { showProgress } from './show-progress.ts';

const at = (opened: number, asked: number): Progress => ({
  asked,
  opened,
  untouched: 0,
  failed: 0,
  rate: 2.5,
  secondsLeft: 75,
});

const written = (isTTY: boolean) => {
  const parts: string[] = [];
  const show = showProgress({ isTTY, write: (text) => parts.push(text) });
  return { parts, show };
};

test('Progress is one line per tenth where it is kept', () => {
  const { parts, show } = written(false);

  for (let opened = 1; opened <= 1590; opened += 1) show(at(opened, 1590));

  expect(parts).toHaveLength(10);
  expect(parts[0]).toBe('159/1590 · 0 ✗ · 2.5/s · 1 min 15 s\n');
  expect(parts.at(-1)).toMatch(/^1590\/1590 /);
});

test('Progress is one line again and again on a terminal', () => {
  const { parts, show } = written(true);

  show(at(1, 3));
  show(at(2, 3));

  expect(parts).toHaveLength(2);
  for (const part of parts) expect(part).toMatch(/^\r\d\/3 [^\n]*$/);
});
