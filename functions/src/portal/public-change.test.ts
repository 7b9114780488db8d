import { type Publication, summaryOf } from '@mahalli/core';
import { aCode, aMember, aMoment, anEdition, aPublication, aReuse, aSite } from '@mahalli/core/testing';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { publicChange } from './public-change.ts';

/** A value as a stream spells it out. */
const spelled = (value: unknown): AttributeValue => {
  if (value === null) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  return Array.isArray(value) ? { L: value.map(spelled) } : { M: imageOf({ ...(value as object) }) };
};

const imageOf = (item: Readonly<Record<string, unknown>>): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, spelled(value)]));

const recordOf = (sk: string, before: object | undefined, after: object | undefined): DynamoDBRecord => ({
  dynamodb: {
    Keys: imageOf({ pk: aCode(), sk }),
    ...(before && { OldImage: imageOf({ ...before }) }),
    ...(after && { NewImage: imageOf({ ...after }) }),
  },
});

const draft = aPublication();
const published: Publication = {
  ...draft,
  state: 'published',
  number: 1,
  edition: summaryOf(anEdition()),
  ahead: false,
};
const publicationRow = `PUBLICATION#${draft.id}`;

describe('A draft concerns nobody:', () => {
  test.each([
    ['written for the first time', undefined, draft],
    ['saved', draft, { ...draft, version: 2, changedAt: '2026-03-03T09:00:00.000Z' }],
    ['of something published, saved', published, { ...published, version: 2, ahead: true }],
  ])('%s', (_, before, after) => {
    expect(publicChange(recordOf(publicationRow, before, after))).toBeUndefined();
  });

  test.each([
    `BODY#${draft.id}`,
    `EDITION#${draft.id}#0001`,
    'LEDGER',
    'ROSTER',
    'LOOKVERSION#000002',
    'MEMBER#salma@example.ma',
  ])('nor does what stands at %s', (sk) => {
    expect(publicChange(recordOf(sk, undefined, aMember()))).toBeUndefined();
  });
});

describe('The public is concerned', () => {
  test.each([
    ['shown', undefined, aReuse()],
    ['taken back', aReuse(), undefined],
  ])('by a reuse that is %s', (_, before, after) => {
    expect(publicChange(recordOf(`REUSE#${aReuse().id}`, before, after))).toMatchObject({ code: aCode() });
  });

  test.each([
    ['by a publication', draft, published],
    ['by a correction', published, { ...published, edition: summaryOf(anEdition({ edition: 2 })) }],
    [
      'by a withdrawal',
      published,
      {
        ...published,
        state: 'withdrawn',
        withdrawal: { reason: { ar: 'خطأ', fr: 'Erreur' }, at: '2026-04-01T09:00:00.000Z' },
      },
    ],
  ])('%s', (_, before, after) => {
    expect(publicChange(recordOf(publicationRow, before, after))).toMatchObject({
      code: aCode(),
      change: { sk: publicationRow },
    });
  });

  test.each([
    ['that is new', undefined, aSite()],
    ['that goes live', aSite(), aSite({ state: 'live' })],
    ['that says how it is reached', aSite(), aSite({ cndpNumber: 'D-1/2026' })],
  ])('by a site %s', (_, before, after) => {
    expect(publicChange(recordOf('SITE', before, after))?.code).toBe(aCode());
  });
});

test('A site whose count of publications grows has not changed: the publication itself tells', () => {
  const [before, after] = [aSite(), aSite({ published: 1, version: 2 })];

  expect(publicChange(recordOf('SITE', before, after))).toBeUndefined();
});

test('Rows that belong to no collectivity concern nobody', () => {
  const record = recordOf('SITE', undefined, aSite());
  const elsewhere = { dynamodb: { ...record.dynamodb, Keys: imageOf({ pk: 'directorate', sk: 'SITE' }) } };

  expect(publicChange(elsewhere)).toBeUndefined();
});

test('A host name concerns the public once it is in use, and not while it is asked for', () => {
  const host = 'www.commune.example';
  const asked = aSite({
    ownHosts: [{ host, state: 'asked', proof: '5c0e4c1a-7d39-4f2e-9a61-000000000001', since: aMoment }],
    version: 2,
  });

  expect(publicChange(recordOf('SITE', aSite(), asked))).toBeUndefined();
  expect(publicChange(recordOf('SITE', asked, { ...asked, hosts: [...asked.hosts, host] }))).toBeDefined();
});
