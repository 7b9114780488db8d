import { describe, expect, test } from 'vitest';
import { readClockForm } from './clock-form.ts';

const read = (query: string) => readClockForm(new URLSearchParams(query));

describe('The form of the calculator', () => {
  test('asks for a normal request that was not extended, unless it says otherwise', () => {
    expect(read('received=2026-03-02').asked).toEqual({
      received: '2026-03-02',
      kind: 'normal',
      extended: false,
    });
    expect(read('received=+2026-03-02+&kind=urgent&extended=true&utm=x').asked).toEqual({
      received: '2026-03-02',
      kind: 'urgent',
      extended: true,
    });
  });

  test.each(['', 'received=2026-02-30', 'received=2/3/2026', 'received=demain'])(
    'asks for nothing with %j',
    (query) => {
      expect(read(query).asked).toBeUndefined();
    },
  );

  test('keeps what was typed', () => {
    expect(read('received=30/02/2026&kind=urgent&extended=true').fields).toEqual({
      received: '30/02/2026',
      urgent: true,
      extended: true,
    });
  });
});
