import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Corpus, corpusOf } from '../corpus.ts';
import { median, shown } from '../figures.ts';
import { type Measure, type Row, row } from '../measure.ts';
import { inMemory } from '../places.ts';
import { forget, type Generator, generators } from '../rendering/generators.ts';
import { runMeasured } from '../run-measured.ts';

/** How many times as many pages per CPU-second as each of the others ours should make. */
const bars: Readonly<Record<string, number>> = { Hugo: 2.5, Eleventy: 3, Astro: 3 };

/** Pages per CPU-second with the real template. */
const leastOfOurs = 1000;

interface Made {
  readonly pages: number;
  /** The fingerprint of the addresses that were written: the same for every generator, or nothing is compared. */
  readonly addresses: string;
  readonly bytesPerPage: number;
  readonly cpuSeconds: number;
  readonly seconds: number;
}

const htmlIn = async (folder: string): Promise<{ addresses: readonly string[]; bytes: number }> => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return { addresses: files.toSorted(), bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

const make = async ({ command }: Generator, folder: string): Promise<Made> => {
  await forget(folder);
  const { cpuSeconds, seconds } = await runMeasured(command(folder));
  const { addresses, bytes } = await htmlIn(join(folder, 'out'));
  const { length: pages } = addresses;
  const print = createHash('sha256').update(addresses.join('\n')).digest('hex').slice(0, 12);
  return { pages, addresses: print, bytesPerPage: bytes / pages, cpuSeconds, seconds };
};

/** Renders the same site with each generator in turn, `runs` times, so that a slow moment falls on all of them. */
const makeInTurn = async (
  present: readonly Generator[],
  { corpus, runs, folder }: { readonly corpus: Corpus; readonly runs: number; readonly folder: string },
): Promise<ReadonlyMap<string, readonly Made[]>> => {
  const made = new Map<string, Made[]>(present.map(({ name }) => [name, []]));
  for (const generator of present) await generator.prepare(join(folder, generator.name), corpus);
  for (let run = 0; run < runs; run += 1) {
    for (const generator of present) {
      made.get(generator.name)?.push(await make(generator, join(folder, generator.name)));
    }
  }
  const [first, ...others] = [...made.values()].flat();
  const odd = others.find(({ addresses }) => addresses !== first?.addresses);
  if (odd !== undefined) throw new Error(`not the same pages: ${first?.pages} and ${odd.pages}`);
  return made;
};

const rateOf = (made: readonly Made[] = []): number =>
  median(made.map(({ pages, cpuSeconds }) => pages / cpuSeconds));

/** What the pages that one site has more than the other took: the start of the program is left out. */
const beyondStart = (large: readonly Made[] = [], small: readonly Made[] = []): readonly Made[] =>
  large.flatMap((made, run) => {
    const start = small[run];
    if (start === undefined) return [];
    return [{ ...made, pages: made.pages - start.pages, cpuSeconds: made.cpuSeconds - start.cpuSeconds }];
  });

/** How many times as many pages per CPU-second, run by run: what slows a run slows both sides of it. */
const ratioOf = (ours: readonly Made[] = [], theirs: readonly Made[] = []): number =>
  median(
    ours.flatMap(({ cpuSeconds }, run) => {
      const other = theirs[run];
      return other === undefined ? [] : [other.cpuSeconds / cpuSeconds];
    }),
  );

/** Pages per CPU-second of the same site, by our render bundle and by what is used elsewhere. */
export const measureRendering: Measure = async ({ options, tell }) => {
  const documents = options.quick ? 200 : 1000;
  const present = generators.filter(({ name, version }) => name === 'ours' || version() !== undefined);
  const { large, small } = await inMemory(async (folder) => {
    tell(`  ${present.map(({ name }) => name).join(', ')}: ${documents} documents, ${options.runs} runs`);
    const of = (count: number) => ({
      corpus: corpusOf(count),
      runs: options.runs,
      folder: join(folder, String(count)),
    });
    return { large: await makeInTurn(present, of(documents)), small: await makeInTurn(present, of(10)) };
  });

  const our = rateOf(large.get('ours'));
  const ourBeyond = beyondStart(large.get('ours'), small.get('ours'));
  const [first] = large.get('ours') ?? [];
  const rows: Row[] = [
    row(`rendering ${first?.pages} pages, whole build`, `${shown(our)} pages/CPU-s`, {
      bar: `≥ ${shown(leastOfOurs)}`,
      met: our >= leastOfOurs,
    }),
  ];
  for (const { name, version } of generators.filter((one) => one.name !== 'ours')) {
    const made = large.get(name);
    const bar = bars[name] ?? 1;
    if (made === undefined) {
      rows.push(
        row(`rendering against ${name}`, '', { comparedTo: `${name}: not installed`, bar: `≥ ${bar} ×` }),
      );
      continue;
    }
    const theirs = rateOf(made);
    const ratio = ratioOf(large.get('ours'), made);
    const beyond = beyondStart(made, small.get(name));
    rows.push(
      row(`rendering against ${name}, whole build`, `${shown(our)} pages/CPU-s`, {
        comparedTo: `${name} ${version()}: ${shown(theirs)}`,
        ratio: `${shown(ratio)} ×`,
        bar: `≥ ${bar} ×`,
        met: ratio >= bar,
      }),
      row(`rendering against ${name}, start left out`, `${shown(rateOf(ourBeyond))} pages/CPU-s`, {
        comparedTo: `${name} ${version()}: ${shown(rateOf(beyond))}`,
        ratio: `${shown(ratioOf(ourBeyond, beyond))} ×`,
      }),
    );
  }
  const figures = { documents, large: Object.fromEntries(large), small: Object.fromEntries(small) };
  return { rows, figures };
};
