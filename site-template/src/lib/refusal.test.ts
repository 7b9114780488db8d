import { failureStatus } from '@mahalli/contracts';
import { Failure, failureCodes } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { orRefuse, refusalOf, refuse, refuseVisitor } from './refusal.ts';

/** A refusal as another copy of the class makes it: the template is built apart from the functions. */
const fromElsewhere = (code: string, details: unknown): Error =>
  Object.assign(new Error(code), { name: 'Failure', code, details });

describe('A refusal', () => {
  test.each(failureCodes)('is known by its shape, whichever class it has: %s', (code) => {
    expect(refusalOf(new Failure(code, { id: 'one' }))).toEqual({ code, details: { id: 'one' } });
    expect(refusalOf(fromElsewhere(code, { texts: 3 }))).toEqual({ code, details: { texts: 3 } });
  });

  test('tells only details that can be shown', () => {
    const thrown = fromElsewhere('input.invalid', { field: 'title', at: new Date(), html: { toString: 1 } });

    expect(refusalOf(thrown)).toEqual({ code: 'input.invalid', details: { field: 'title' } });
    expect(refusalOf(fromElsewhere('input.invalid', null))?.details).toEqual({});
  });

  test.each([
    ['a bug', new TypeError('undefined is not a function')],
    ['an error with such a code', Object.assign(new Error('a bug'), { code: 'access.denied', details: {} })],
    ['a code of nobody', fromElsewhere('site.on-fire', {})],
    ['something that is no error', { name: 'Failure', code: 'access.denied', details: {} }],
    ['nothing', undefined],
  ])('is not %s', (_, thrown) => {
    expect(refusalOf(thrown)).toBeUndefined();
    expect(() => refuse(thrown, {})).toThrow();
  });

  test.each(failureCodes)('answers a form with its status and what was typed: %s', (code) => {
    expect(refuse(new Failure(code), { fields: 'typed' })).toMatchObject({
      status: failureStatus[code],
      data: { fields: 'typed', refused: { code, details: {} } },
    });
  });

  test('of a reading is the error page of its status; a bug stays one, and an answer an answer', async () => {
    await expect(orRefuse(Promise.reject(new Failure('site.unknown')))).rejects.toMatchObject({
      status: 404,
      body: { code: 'site.unknown' },
    });
    await expect(orRefuse(Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
    expect(await orRefuse(Promise.resolve('read'))).toBe('read');
  });
});

describe('A refusal of a form that anybody may send', () => {
  const answerTo = (thrown: unknown) => {
    const headers: Record<string, string> = {};
    const { status } = refuseVisitor({ setHeaders: (more) => Object.assign(headers, more) }, thrown, {});
    return { status, headers };
  };

  test('says in how many seconds whoever sends too often may come back', () => {
    expect(answerTo(new Failure('form.too-often', { seconds: 41.2 }))).toEqual({
      status: 429,
      headers: { 'retry-after': '42' },
    });
  });

  test.each(failureCodes)('says so where trying again helps, and nowhere else: %s', (code) => {
    const { status, headers } = answerTo(new Failure(code));

    expect('retry-after' in headers).toBe([429, 503].includes(status));
  });

  test('stays a bug when it is one', () => {
    expect(() => answerTo(new TypeError('a bug'))).toThrow('a bug');
  });
});
