import {
  originsOf,
  pageSize,
  portalAddresses,
  type Shelf,
  shelfAddress,
  textPages,
} from '@mahalli/contracts';
import {
  emptyScheme,
  firstMenu,
  locales,
  type OwnPage,
  type PublishedEntry,
  type ShownReuse,
  type Site,
  written,
} from '@mahalli/core';
import {
  aCode,
  anOwnPage,
  aPhotograph,
  aPublicationId,
  aReuse,
  aReuseId,
  aSite,
} from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { anEntry } from './an-entry.fixture.ts';
import { holdingsOf, portalContent, portalSiteOf } from './portal-content.ts';

const origins = originsOf('https://mahalli.example');
const code = aCode(5);

const contentOf = (published: readonly PublishedEntry[], shownReuses: readonly ShownReuse[] = []) =>
  portalContent(
    {
      site: aSite({ code }),
      scheme: emptyScheme(code),
      pages: [],
      shownReuses,
      published,
      body: async () => undefined,
      table: async () => undefined,
      fileWords: async () => new Map(),
    },
    origins,
  );

/** A small repeatable source of choices (a linear congruential one): a failing seed can be run again. */
const choices = (seed: number) => {
  let state = seed;
  return <T>(from: readonly [T, ...T[]]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from[(state >>> 16) % from.length] ?? from[0];
  };
};

const archiveOf = (count: number, seed: number): readonly PublishedEntry[] => {
  const choose = choices(seed);
  return Array.from({ length: count }, (_, at) =>
    anEntry(at + 1, {
      category: choose(['K01', 'K05', 'K05', 'K05']),
      year: choose([2025, 2026, 2026]),
      withdrawn: choose([false, false, false, false, true]),
    }),
  );
};

const shelvesOf = (published: readonly PublishedEntry[]): readonly Shelf[] =>
  holdingsOf({ site: aSite({ code }), pages: [], published }).shelves.map(({ shelf }) => shelf);

const numbersOf = (entries: readonly PublishedEntry[] = []): readonly number[] =>
  entries.map(({ number }) => number);

describe('The archive of a portal', () => {
  test.each([1, 2, 3, 4])('never changes a full page when something is published (seed %i)', async (seed) => {
    const published = archiveOf(130, seed);
    const kept = new Map<string, string>();

    for (let count = 1; count <= published.length; count += 1) {
      const now = published.slice(0, count);
      const content = contentOf(now);
      for (const [address, page] of kept) expect(await pageAt(content, address)).toBe(page);
      for (const shelf of shelvesOf(now)) {
        for (let page = 1; (await content.listing(shelf, page)) !== null; page += 1) {
          const address = JSON.stringify([shelf, page]);
          kept.set(address, await pageAt(content, address));
        }
      }
    }

    expect(kept.size).toBeGreaterThan(6);
  });

  test.each([1, 24, 25, 26, 49, 50, 51, 74, 75, 130])(
    'leads from the first page to each of %i publications, the newest first',
    async (count) => {
      const published = archiveOf(count, count);
      const content = contentOf(published);

      for (const shelf of shelvesOf(published)) {
        const expected = published.filter(({ edition }) =>
          shelf.by === 'category'
            ? edition.category === shelf.category
            : edition.documentDate.startsWith(String(shelf.year)),
        );
        const met: number[] = [];
        for (let page: number | null | undefined = null; page !== undefined; ) {
          const listing = await content.listing(shelf, page);
          met.push(...numbersOf(listing?.entries));
          page = listing?.older ?? undefined;
        }
        const first = await content.listing(shelf, null);

        expect(met).toEqual(numbersOf(expected).toReversed());
        expect(first?.total).toBe(expected.length);
        expect(first?.entries.length).toBeLessThan(2 * pageSize);
        expect(first?.entries.length).toBeGreaterThanOrEqual(Math.min(pageSize, expected.length));
      }
    },
  );

  test.each([0, 24, 25, 26, 50])(
    'has, with %i publications, the pages that its addresses promise',
    async (count) => {
      const published = archiveOf(count, 7);
      const content = contentOf(published);
      const addresses = new Set(portalAddresses(holdingsOf({ site: aSite({ code }), pages: [], published })));

      for (const shelf of [...shelvesOf(published), { by: 'category', category: 'K19' } as const]) {
        for (const page of [null, 1, 2, 3]) {
          const exists = (await content.listing(shelf, page)) !== null;
          for (const locale of locales) expect(addresses.has(shelfAddress(locale, shelf, page))).toBe(exists);
        }
      }
    },
  );

  test('counts its shelves, the categories in the order of the law and the last year first', async () => {
    const published = [
      anEntry(1, { category: 'K16', year: 2024 }),
      anEntry(2, { category: 'K05', withdrawn: true }),
      anEntry(3, { category: 'K16' }),
    ];

    expect(await contentOf(published).shelves()).toEqual({
      categories: [
        { category: 'K05', count: 1 },
        { category: 'K16', count: 2 },
      ],
      years: [
        { year: 2026, count: 2 },
        { year: 2024, count: 1 },
      ],
      total: 3,
    });
  });
});

/** A full page as text, from what `JSON.stringify([shelf, page])` says. */
const pageAt = async (content: ReturnType<typeof contentOf>, address: string): Promise<string> => {
  const [shelf, page]: [Shelf, number] = JSON.parse(address);
  return JSON.stringify(await content.listing(shelf, page));
};

describe('A withdrawn publication', () => {
  const published = [anEntry(1), anEntry(2, { withdrawn: true }), anEntry(3)];
  const content = contentOf(published);

  test('leaves a tombstone at its address and on its shelves', async () => {
    expect((await content.entry(2))?.withdrawal?.reason.fr).toBe('Erreur matérielle');
    const listing = await content.listing({ by: 'category', category: 'K05' }, null);
    expect(listing?.entries.map(({ number, withdrawal }) => [number, withdrawal === null])).toEqual([
      [3, true],
      [2, false],
      [1, true],
    ]);
    expect(portalAddresses(holdingsOf({ site: aSite({ code }), pages: [], published }))).toContain(
      '/ar/publications/2',
    );
  });

  test('is neither among the latest, nor in the map of the site, nor related to anything', async () => {
    expect(numbersOf(await content.latest(20))).toEqual([3, 1]);
    expect(await content.numbers()).toEqual([1, 3]);
    expect(numbersOf(await content.related(3))).toEqual([1]);
  });
});

describe('The publications related to one', () => {
  test('are the three before it of its category, so that nothing newer ever changes its page', async () => {
    const published = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      anEntry(number, { category: number === 4 ? 'K01' : 'K05' }),
    );
    const content = contentOf(published);

    expect(numbersOf(await content.related(6))).toEqual([5, 3, 2]);
    expect(numbersOf(await content.related(4))).toEqual([]);
    expect(numbersOf(await content.related(1))).toEqual([]);
    expect(await content.related(8)).toEqual([]);
  });
});

describe('What a portal answers', () => {
  const own = (over: Partial<OwnPage>) =>
    anOwnPage({ collectivity: code, slug: 'marche', added: true, ...over });
  const withPages = (pages: readonly OwnPage[], over: Partial<Site> = {}) => ({
    site: aSite({ code, menu: ['marche', ...firstMenu], ...over }),
    scheme: emptyScheme(code),
    pages,
    shownReuses: [],
    published: [],
    body: async () => undefined,
    table: async () => undefined,
    fileWords: async () => new Map(),
  });

  test('of a page that was added, has an address and an entry while it is shown', async () => {
    const snapshot = withPages([own({})]);
    const content = portalContent(snapshot, origins);

    expect((await content.site()).menu[0]).toEqual({ entry: 'marche', title: own({}).shown?.title });
    expect(await content.addedPage('marche')).toMatchObject({ title: own({}).shown?.title });
    expect(await content.addedPages()).toEqual(['marche']);
    expect(portalAddresses(holdingsOf(snapshot))).toContain('/ar/pages/marche');
  });

  test('of one that was hidden is nothing, and of one that was removed is that it was', async () => {
    const hidden = withPages([own({ shown: null })]);
    const removed = withPages([own({ shown: null, removed: '2026-04-01T09:00:00.000Z' })]);

    for (const snapshot of [hidden, removed]) {
      const content = portalContent(snapshot, origins);
      expect((await content.site()).menu.map(({ entry }) => entry)).toEqual(firstMenu);
      expect(await content.addedPages()).toEqual([]);
    }
    expect(await portalContent(hidden, origins).addedPage('marche')).toBeNull();
    expect(portalAddresses(holdingsOf(hidden))).not.toContain('/ar/pages/marche');
    expect(await portalContent(removed, origins).addedPage('marche')).toEqual({
      removed: '2026-04-01T09:00:00.000Z',
    });
    expect(portalAddresses(holdingsOf(removed))).toContain('/ar/pages/marche');
  });

  test('of its home page leaves out a photograph and a text that are not there', async () => {
    const { home } = aSite();
    const wanted = { ...home, blocks: ['text' as const, 'photo' as const, ...home.blocks] };

    const without = await portalContent(withPages([], { home: wanted }), origins).home();
    const text = { title: written({ ar: 'أ', fr: 'a' }), body: written({ ar: 'ب', fr: 'b' }) };
    const whole = { home: { ...wanted, text }, photo: aPhotograph() };
    const withBoth = await portalContent(withPages([], whole), origins).home();

    expect(without).toMatchObject({ blocks: home.blocks, photo: null });
    expect(withBoth.blocks).toEqual(wanted.blocks);
    expect(withBoth.photo?.description).toEqual({ ar: 'ساحة السوق', fr: 'La place du marché' });
  });

  test('of its collectivity does not change when it publishes', () => {
    const before = portalSiteOf(aSite({ code }), origins, []);
    const after = portalSiteOf(aSite({ code, published: 12, version: 9, state: 'live' }), origins, []);

    expect(after).toEqual(before);
    expect(after).toMatchObject({
      origin: 'https://ait-melloul.mahalli.example',
      nationalOrigin: 'https://mahalli.example',
    });
    expect(after.ancestors.map((one) => one.code)).toEqual(['09', '09.273']);
  });

  test('is nothing for what does not exist', async () => {
    const content = contentOf([anEntry(1)]);

    expect(await content.entry(2)).toBeNull();
    expect(await content.body(aPublicationId(1), 1)).toBeNull();
    expect(await content.listing({ by: 'year', year: 1999 }, null)).toBeNull();
  });

  test('has every text page in both languages', async () => {
    const content = contentOf([]);

    for (const slug of textPages) {
      const { title, body } = await content.page(slug);
      for (const locale of locales) expect(title[locale].length * body[locale].length).toBeGreaterThan(0);
    }
  });
});

describe('The catalogue of a portal', () => {
  test.each([0, 1, 49, 50, 51, 120])(
    'leads from its first page to each of %i publications that stand',
    async (count) => {
      const published = archiveOf(count, count + 1);
      const content = contentOf(published);
      const found: number[] = [];

      for (let page: number | null | undefined = null; page !== undefined; ) {
        const listed: Awaited<ReturnType<typeof content.catalogue>> = await content.catalogue(page);
        found.push(...numbersOf(listed?.entries));
        page = listed?.older ?? undefined;
      }

      const standing = published.filter(({ withdrawal }) => withdrawal === null);
      expect(found.toSorted((one, other) => one - other)).toEqual(numbersOf(standing));
      expect(await content.catalogue(Math.floor(count / 50) + 1)).toBeNull();
    },
  );

  test('keeps its full pages when something is published', async () => {
    const published = archiveOf(101, 3);

    const before = await contentOf(published.slice(0, 100)).catalogue(2);

    expect(await contentOf(published).catalogue(2)).toEqual(before);
  });
});

describe('Reuses', () => {
  const [first, second, third] = [1, 2, 3].map((nth) =>
    aReuse({
      id: aReuseId(nth),
      publication: nth === 3 ? 2 : 1,
      reportedAt: `2026-03-0${nth}T09:00:00.000Z`,
    }),
  );

  test('are told of a publication and of all, the newest first', async () => {
    const content = contentOf(
      [anEntry(1), anEntry(2)],
      [second, third, first].filter((one) => one !== undefined),
    );

    expect(await content.reuses(1)).toEqual([second, first]);
    expect(await content.reuses(null)).toEqual([third, second, first]);
    expect(await content.reuses(9)).toEqual([]);
  });

  test('of what was withdrawn are told no more', async () => {
    const content = contentOf(
      [anEntry(1), anEntry(2, { withdrawn: true })],
      third === undefined ? [] : [third],
    );

    expect(await content.reuses(2)).toEqual([]);
    expect(await content.reuses(null)).toEqual([]);
  });
});
