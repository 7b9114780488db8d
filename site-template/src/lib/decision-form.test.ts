import { cannedTexts } from '@mahalli/registry/request-law';
import { describe, expect, test } from 'vitest';
import { centimesOf, readDecision, withCanned } from './decision-form.ts';

const formOf = (fields: Readonly<Record<string, string | readonly string[]>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
};

const partial = {
  outcome: 'partly-granted',
  grounds: 'R2',
  exceptions: ['E7-04', 'E7-03'],
  cost: '12,50',
  explanation: 'Les noms sont retirés.\r\nLe reste est remis.',
};

describe('A decision', () => {
  test('is read with what was chosen in the order of the law, and its cost in centimes', () => {
    expect(readDecision(formOf(partial))).toMatchObject({
      mistakes: [],
      decision: {
        outcome: 'partly-granted',
        grounds: ['R2'],
        exceptions: ['E7-03', 'E7-04'],
        copyCost: 1250,
      },
      fields: { explanation: 'Les noms sont retirés.\nLe reste est remis.' },
    });
  });

  test.each([
    [{ ...partial, outcome: '' }, ['outcome']],
    [{ ...partial, cost: 'dix' }, ['cost']],
    [{ ...partial, cost: '999999' }, ['cost']],
    [{ ...partial, grounds: [] }, ['grounds', 'exceptions']],
    [{ ...partial, exceptions: [] }, ['exceptions']],
    [{ ...partial, grounds: ['R2', 'R3'] }, ['pointer']],
    [{ ...partial, explanation: ' ' }, ['explanation']],
    [{ outcome: 'granted', grounds: 'R1' }, ['no-grounds']],
    [{ outcome: 'not-held' }, ['pointer', 'explanation']],
    [{}, ['outcome']],
  ])('that is %j lacks %j, and keeps what was typed', (typed, mistakes) => {
    const read = readDecision(formOf(typed));

    expect(read.mistakes).toEqual(mistakes);
    expect(read.decision).toBeUndefined();
    expect(read.fields.explanation.trim()).toBe(
      'explanation' in typed ? typed.explanation.replaceAll('\r\n', '\n').trim() : '',
    );
  });

  test('takes nothing that the law does not know', () => {
    const read = readDecision(formOf({ outcome: 'granted', grounds: ['R9'], exceptions: ['E1'] }));

    expect(read.decision).toMatchObject({ grounds: [], exceptions: [] });
  });

  test('is begun with a text that is ready, after what was typed', () => {
    const canned = cannedTexts.find(({ code }) => code === 'personal');

    expect(withCanned(formOf({ explanation: 'Bonjour. ' }), canned, 'Sans les noms.')).toMatchObject({
      outcome: 'partly-granted',
      grounds: ['R2'],
      exceptions: ['E7-04'],
      explanation: 'Bonjour.\n\nSans les noms.',
    });
  });
});

test.each([
  ['', 0],
  ['12,50', 1250],
  ['12.5', 1250],
  ['1 200', 120_000],
  ['-1', undefined],
  ['1,234', undefined],
])('An amount of %j is %s centimes', (text, centimes) => {
  expect(centimesOf(text)).toBe(centimes);
});
