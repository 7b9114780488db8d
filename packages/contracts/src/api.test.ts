import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { routes } from './api.ts';

const { query } = routes['list-collectivities'];

describe('The limit of a list', () => {
  test.each([
    [{}, 50],
    [{ limit: '1' }, 1],
    [{ limit: '200' }, 200],
  ])('%j is %i', (sent, limit) => {
    expect(v.parse(query, sent)).toEqual({ limit });
  });

  test.each(['0', '201', '1000', '-1', '1.5', '', 'ten', ' 5'])('%j is refused', (limit) => {
    expect(v.safeParse(query, { limit }).success).toBe(false);
  });
});

describe('A query', () => {
  test.each([
    ['a name that no route has', { page: '2' }],
    ['a state that no site has', { state: 'open' }],
    ['too long a text', { q: 'a'.repeat(101) }],
    ['too long a cursor', { cursor: 'a'.repeat(301) }],
  ])('with %s is refused', (_, sent) => {
    expect(v.safeParse(query, sent).success).toBe(false);
  });
});

test('An answer has no field that is not in the contract', () => {
  const told = {
    code: '09.273.01.05',
    kind: 'commune',
    slug: 'ait-melloul',
    nameFr: 'Ait Melloul',
    nameAr: 'آيت ملول',
    parentCode: '09.273',
    population: 1,
    state: null,
    hosts: [],
  };

  expect(v.parse(routes['get-collectivity'].result, { ...told, email: 'salma@example.ma' })).toEqual(told);
});
