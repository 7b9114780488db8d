import type { Findable } from './findable.ts';

/** What search knows of a publication; a test says what it is about. */
export const aFindable = (number: number, over: Partial<Findable> = {}): Findable => ({
  number,
  title: `Document ${number}`,
  summary: '',
  office: 'Secrétariat du conseil',
  category: 'K16',
  subjects: [],
  date: '2026-03-02',
  words: '',
  ...over,
});
