import { describe, expect, test } from 'vitest';
import { recorder } from './recorder.ts';

const same = (text: string): string => text;

/** Content that counts how often it is asked. */
const library = (titles: Readonly<Record<string, string | null>>) => {
  const asked: string[] = [];
  return {
    asked,
    content: {
      title: async (id: string): Promise<string | null> => {
        asked.push(`title ${id}`);
        return titles[id] ?? null;
      },
      between: async (from: number, to: number | null): Promise<readonly number[]> => {
        asked.push(`between ${from} ${to}`);
        return [from, to ?? 0];
      },
      text: async (id: string): Promise<string> => {
        asked.push(`text ${id}`);
        return `text of ${id}`;
      },
    },
  };
};

const none = new Set<'text'>();

describe('a recorder', () => {
  test('answers what the content answers, and remembers the questions of each page', async () => {
    const { trace } = recorder(library({ a: 'A' }).content, none, same);
    const [one, other] = [trace(), trace()];

    expect(await one.content.title('a')).toBe('A');
    expect(await one.content.between(1, null)).toEqual([1, 0]);
    await other.content.title('b');

    expect([...one.asked]).toEqual([
      ['["title","a"]', '"A"'],
      ['["between",1,null]', '[1,0]'],
    ]);
    expect([...other.asked]).toEqual([['["title","b"]', 'null']]);
  });

  test('asks each question once in a run, however many pages ask it', async () => {
    const { asked, content } = library({ a: 'A' });
    const { trace, unchanged } = recorder(content, none, same);

    const pages = [trace(), trace(), trace()];
    await Promise.all(pages.map(({ content: page }) => page.title('a')));
    await unchanged(new Map([['["title","a"]', '"A"']]));

    expect(asked).toEqual(['title a']);
  });

  test('does not remember what never changes', async () => {
    const { trace } = recorder(library({}).content, new Set(['text'] as const), same);
    const page = trace();

    expect(await page.content.text('a')).toBe('text of a');
    expect(page.asked.size).toBe(0);
  });

  test.each([
    ['the same answers', { a: 'A', b: 'B' }, true],
    ['another answer', { a: 'A', b: 'other' }, false],
    ['no answer any more', { a: 'A' }, false],
  ])('compares an earlier trace with %s', async (_, later, expected) => {
    const before = recorder(library({ a: 'A', b: 'B' }).content, none, same).trace();
    await before.content.title('a');
    await before.content.title('b');

    const { unchanged } = recorder(library(later).content, none, same);

    expect(await unchanged(before.asked)).toBe(expected);
  });

  test('takes a question that nobody can answer any more for a changed answer', async () => {
    const { unchanged } = recorder(library({}).content, none, same);

    expect(await unchanged(new Map([['["gone","a"]', '"A"']]))).toBe(false);
    expect(await unchanged(new Map())).toBe(true);
  });
});
