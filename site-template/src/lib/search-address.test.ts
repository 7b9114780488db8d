import { describe, expect, test } from 'vitest';
import { addressOf } from './search-address.ts';

describe('The address of a search', () => {
  test.each([
    [{}, '/fr/search'],
    [{ q: '', category: null, page: 1 }, '/fr/search'],
    [{ q: 'l’eau & <b>', year: 2025 }, '/fr/search?q=l%E2%80%99eau+%26+%3Cb%3E&year=2025'],
    [
      { q: 'eau', category: 'K13', subject: 'water', page: 3 },
      '/fr/search?q=eau&category=K13&subject=water&page=3',
    ],
  ] as const)('of %j is %s', (asked, address) => {
    expect(addressOf('fr', asked)).toBe(address);
  });
});
