import { setImmediate as soon, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Around, copyOf, type Disk, emptyDisk, pagesOn, seen } from './in-memory-pages.fixture.ts';
import { publishSite } from './publish-site.ts';
import { indexOf } from './trace-index.ts';

/** A small archive: titles by number, and a sentence for the front page. */
interface Archive {
  readonly titles: Readonly<Record<string, string>>;
  readonly notice: string | null;
}

const contentOf = ({ titles, notice }: Archive) => ({
  numbers: async (): Promise<readonly string[]> => Object.keys(titles),
  title: async (number: string): Promise<string | null> => titles[number] ?? null,
  notice: async (): Promise<string | null> => notice,
  body: async (number: string): Promise<string> => `body ${number}`,
});

type Content = ReturnType<typeof contentOf>;

type Template = (path: string, content: Content) => Promise<string>;

/** The front page lists the titles; a page shows its own. */
const plain: Template = async (path, content) => {
  const number = path.slice(1);
  if (number !== '') return `${await content.title(number)}: ${await content.body(number)}`;
  const titles = await Promise.all((await content.numbers()).map((one) => content.title(one)));
  return `${titles.join(', ')} ${(await content.notice()) ?? ''}`;
};

/** Another template, which asks one question more and writes the same bytes as long as there is no notice. */
const noticing: Template = async (path, content) =>
  `${await plain(path, content)}${path === '/' ? '' : ((await content.notice()) ?? '')}`;

const templates = { plain, noticing };

const publish = (
  archive: () => Archive,
  disk: Disk,
  { template = 'plain', around }: { template?: keyof typeof templates; around?: Around } = {},
) =>
  publishSite<Content>({
    load: async () => {
      const now = archive();
      return { content: contentOf(now), paths: ['/', ...Object.keys(now.titles).map((one) => `/${one}`)] };
    },
    settled: new Set(['body'] as const),
    template,
    render: async (path, content) => ({
      body: new TextEncoder().encode(await templates[template](path, content)),
      contentType: 'text/html; charset=utf-8',
    }),
    fingerprint: (of) => (typeof of === 'string' ? of : new TextDecoder().decode(of)),
    pages: pagesOn(disk, around),
  });

const always = (archive: Archive) => () => archive;

/** What rendering from nothing gives. */
const fresh = async (archive: Archive, template: keyof typeof templates = 'plain'): Promise<unknown> => {
  const disk = emptyDisk();
  await publish(always(archive), disk, { template });
  return seen(disk);
};

const first: Archive = { titles: { 1: 'one', 2: 'two', 3: 'three' }, notice: null };
/** One title corrected, one publication gone, one new. */
const second: Archive = { titles: { 1: 'ONE', 2: 'two', 4: 'four' }, notice: null };
const third: Archive = { titles: { 1: 'one', 4: 'FOUR', 5: 'five' }, notice: 'closed' };

const published = async (archive: Archive): Promise<Disk> => {
  const disk = emptyDisk();
  await publish(always(archive), disk);
  return disk;
};

const counting = () => {
  const operations: string[] = [];
  const around: Around = async (name, operation) => {
    operations.push(name);
    return operation();
  };
  return { operations, around };
};

describe('publishing', () => {
  test('writes every page of a new site', async () => {
    const disk = emptyDisk();

    const outcome = await publish(always(first), disk);

    expect(outcome.written.toSorted()).toEqual(['/', '/1', '/2', '/3']);
    expect(Object.fromEntries(disk.pages)).toEqual({
      '/': 'one, two, three ',
      '/1': 'one: body 1',
      '/2': 'two: body 2',
      '/3': 'three: body 3',
    });
  });

  test('renders and writes nothing when nothing changed', async () => {
    const disk = await published(first);
    const { operations, around } = counting();

    const outcome = await publish(always(first), disk, { around });

    expect(outcome).toEqual({ rendered: 0, written: [], removed: [], kept: 4 });
    expect(operations).toEqual(['read index']);
  });

  test('renders only the pages whose answers changed, and removes those that are gone', async () => {
    const disk = await published(first);
    const { operations, around } = counting();

    const outcome = await publish(always(second), disk, { around });

    expect(outcome).toMatchObject({ rendered: 3, removed: ['/3'], kept: 1 });
    expect(outcome.written.toSorted()).toEqual(['/', '/1', '/4']);
    expect(operations.toSorted()).toEqual(
      ['read index', 'save index', 'put /', 'put /1', 'put /4', 'remove /3', 'save index'].toSorted(),
    );
    expect(seen(disk)).toEqual(await fresh(second));
  });

  test('renders every page with another template, and writes only those that look different', async () => {
    const disk = await published(third);
    const quiet = await published(first);

    const loud = await publish(always(third), disk, { template: 'noticing' });
    const same = await publish(always(first), quiet, { template: 'noticing' });

    expect(loud).toMatchObject({ rendered: 4, kept: 0 });
    expect(loud.written.toSorted()).toEqual(['/1', '/4', '/5']);
    expect(same).toMatchObject({ rendered: 4, written: [] });
    expect(seen(quiet)).toEqual(await fresh(first, 'noticing'));
  });

  test('writes again what another publication left unsettled, whatever it would look like', async () => {
    const disk = await published(first);
    if (disk.index === undefined) throw new Error('not published');
    disk.index = { ...disk.index, index: { ...disk.index.index, unsettled: ['/2', '/gone'] } };
    disk.pages.set('/2', 'half').set('/gone', 'half');

    const outcome = await publish(always(first), disk);

    expect(outcome).toMatchObject({ written: ['/2'], removed: ['/gone'] });
    expect(seen(disk)).toEqual(await fresh(first));
  });

  test('gives up on a store that always says that another was faster', async () => {
    const disk = emptyDisk();
    const contrary: Around = async (name, operation) => {
      if (name === 'save index') disk.index = { index: indexOf('plain', new Map(), []), tag: 'another' };
      return operation();
    };

    await expect(publish(always(first), disk, { around: contrary })).rejects.toThrow('attempts to publish');
  });

  test('touches nothing any more once it failed', async () => {
    const disk = emptyDisk();
    const titles = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}`, `title ${at}`]));
    const { operations, around } = counting();
    const failing: Around = async (name, operation) => {
      await wait(name === 'put /3' ? 1 : 5);
      if (name === 'put /3') throw new Error('the store is gone');
      return around(name, operation);
    };

    await expect(publish(always({ titles, notice: null }), disk, { around: failing })).rejects.toThrow(
      'the store is gone',
    );
    const before = operations.length;
    await wait(50);

    expect(operations).toHaveLength(before);
    expect(before).toBeLessThan(30);
  });
});

/** Stops the process at the n-th operation of the store: before it happens, or before its answer arrives. */
const killedAt = (nth: number, when: 'before' | 'after'): Around => {
  let operations = 0;
  return async (_, operation) => {
    operations += 1;
    if (operations > nth || (operations === nth && when === 'before')) throw new Error('killed');
    const answer = operation();
    if (operations === nth) throw new Error('killed');
    return answer;
  };
};

/** Whether a publication was cut short. */
const cutShort = async (publication: Promise<unknown>): Promise<boolean> => {
  try {
    await publication;
    return false;
  } catch (error) {
    if (error instanceof Error && error.message === 'killed') return true;
    throw error;
  }
};

const afterwards = [
  ['stayed', second],
  ['went back', first],
  ['went on', third],
] as const;

describe.each(['before', 'after'] as const)('a publication killed %s any operation of the store', (when) => {
  test.each(afterwards)('is made good by the next one when the content %s', async (_, later) => {
    const start = await published(first);
    const expected = await fresh(later);

    let nth = 0;
    for (let killed = true; killed; ) {
      nth += 1;
      const disk = copyOf(start);
      killed = await cutShort(publish(always(second), disk, { around: killedAt(nth, when) }));
      await publish(always(later), disk);
      expect(seen(disk), `killed at ${nth}`).toEqual(expected);
    }
    expect(nth).toBeGreaterThan(6);
  });

  test.each(afterwards)('twice in a row, is made good when the content %s', async (_, later) => {
    const start = await published(first);
    const expected = await fresh(later);

    for (let one = 1; one <= 8; one += 1) {
      for (let two = 1; two <= 10; two += 1) {
        const disk = copyOf(start);
        await cutShort(publish(always(second), disk, { around: killedAt(one, when) }));
        await cutShort(publish(always(third), disk, { around: killedAt(two, when) }));
        await publish(always(later), disk);
        expect(seen(disk), `killed at ${one}, then at ${two}`).toEqual(expected);
      }
    }
  });

  test('is made good when it was the first one', async () => {
    const expected = await fresh(second);

    for (let nth = 1; nth <= 8; nth += 1) {
      const disk = emptyDisk();
      await cutShort(publish(always(first), disk, { around: killedAt(nth, when) }));
      await publish(always(second), disk);
      expect(seen(disk), `killed at ${nth}`).toEqual(expected);
    }
  });

  test.each([
    ['the new template goes on', 'noticing'],
    ['the old one is back', 'plain'],
  ] as const)('is made good when it brought another template and %s', async (_, next) => {
    const start = await published(first);
    const later = { ...second, notice: 'closed' };
    const expected = await fresh(later, next);

    for (let nth = 1; nth <= 10; nth += 1) {
      const disk = copyOf(start);
      const around = killedAt(nth, when);
      await cutShort(publish(always(second), disk, { template: 'noticing', around }));
      await publish(always(second), disk, { template: next });
      await publish(always(later), disk, { template: next });
      expect(seen(disk), `killed at ${nth}`).toEqual(expected);
    }
  });
});

/** A small repeatable source of choices (mulberry32): a failing seed can be run again. */
const choices = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

describe('two publishers on one site', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed))(
    'leave its newest content (seed %i)',
    async (seed) => {
      const choose = choices(seed);
      const disk = await published(first);
      const stages = [first, second, third] as const;
      let stage = 0;
      // Each operation waits a while; meanwhile the other publisher acts and the content moves on.
      const unevenly: Around = async (_, operation) => {
        for (let turns = choose(5) === 0 ? choose(25) : 0; turns > 0; turns -= 1) await soon();
        return operation();
      };
      const archive = () => stages[stage] ?? third;
      const changes = async (): Promise<void> => {
        // Whoever changes the content publishes afterwards: that is what the stream of the table does.
        for (let turns = choose(12); turns > 0; turns -= 1) await soon();
        stage += 1;
        await publish(archive, disk, { around: unevenly });
      };

      await Promise.all([changes(), changes()]);

      expect(seen(disk)).toEqual(await fresh(third));
    },
  );
});
