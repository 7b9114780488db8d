import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('A table is CSV that spreadsheets read as text, whatever its cells hold', () => {
  const written = csv(
    ['a', 'b'],
    [
      ['=HYPERLINK("x")', 'un, deux'],
      ['ligne\nsuivante', '-1'],
      ['نص', '@x'],
    ],
  );

  expect(written).toBe(
    '\ufeffa,b\r\n"\'=HYPERLINK(""x"")","un, deux"\r\n"ligne\nsuivante",\'-1\r\nنص,\'@x\r\n',
  );
});
