import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { onlyReceived, type RequestEvents, requestEvents } from './deadlines.ts';

const events = (over: Partial<RequestEvents> = {}): RequestEvents => ({
  ...onlyReceived('2026-03-02', 'normal', false),
  ...over,
});

describe('What happened to a request', () => {
  test('is known once it was received', () => {
    expect(v.parse(requestEvents, events())).toEqual(events());
  });

  test('comes in order, and two things may come on one day', () => {
    const answered = events({
      repliedOn: '2026-03-02',
      complainedOn: '2026-03-09',
      cdaiFiledOn: '2026-05-04',
    });

    expect(v.is(requestEvents, answered)).toBe(true);
  });

  test.each([
    ['a reply before the request', { repliedOn: '2026-03-01' }],
    ['a complaint before the reply', { repliedOn: '2026-03-10', complainedOn: '2026-03-09' }],
    [
      'an answer of the commission before the complaint',
      { complainedOn: '2026-04-09', cdaiAnsweredOn: '2026-04-08' },
    ],
    ['a day that does not exist', { repliedOn: '2026-02-30' }],
  ])('is not %s', (_, over) => {
    expect(v.is(requestEvents, events(over))).toBe(false);
  });
});
