import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { publicAddresses } from '../../e2e/addresses.ts';
import { freePort } from '../../e2e/installation.ts';
import { type Measure, row } from '../measure.ts';
import { peersFolder } from '../places.ts';

const bar = 99;

/** A demonstration asks robots to stay away, on purpose; the sites of real collectivities do not. */
const leftOut = ['is-crawlable'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Category = (typeof categories)[number];

/** What is read of Lighthouse's report. */
interface Report {
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

type Lighthouse = (
  address: string,
  flags: {
    readonly port: number;
    readonly output: 'json';
    readonly logLevel: 'error';
    readonly skipAudits: readonly string[];
  },
) => Promise<{ readonly lhr: Report } | undefined>;

interface Score {
  readonly category: Category;
  readonly score: number;
  /** The audits that cost points. */
  readonly lost: readonly string[];
}

const scoresOf = ({ categories: scored, audits }: Report): readonly Score[] =>
  categories.map((category) => ({
    category,
    score: Math.round((scored[category].score ?? 0) * 100),
    lost: scored[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  }));

/** Lighthouse is installed with the others that we are compared to, or not at all. */
const findLighthouse = async (): Promise<Lighthouse | undefined> => {
  if (!existsSync(join(peersFolder, 'node_modules/lighthouse/package.json'))) return undefined;
  const entry = createRequire(join(peersFolder, 'package.json')).resolve('lighthouse');
  return (await import(pathToFileURL(entry).href)).default;
};

const chrome = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Lighthouse for a mobile reader, on every type of public page in both languages. */
export const measureLighthouse: Measure = async ({ options, installation, tell }) => {
  const lighthouse = await findLighthouse();
  const lacking = lighthouse === undefined ? 'lighthouse' : chrome === undefined ? 'Chromium' : undefined;
  if (lighthouse === undefined || chrome === undefined) {
    const rows = [
      row('Lighthouse, mobile', '', { comparedTo: `${lacking}: not installed`, bar: `≥ ${bar}` }),
    ];
    return { rows, figures: null };
  }
  const { port } = await installation.running();
  const debugging = await freePort();
  const browser = await chromium.launch({
    executablePath: chrome,
    args: [
      '--no-sandbox',
      `--remote-debugging-port=${debugging}`,
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
    ],
  });
  const found: { name: string; locale: string; scores: readonly Score[] }[] = [];
  try {
    const asked = options.quick
      ? publicAddresses.filter(({ name }) => name === 'portal home')
      : publicAddresses;
    for (const { name, locale, host, path } of asked) {
      tell(`  ${name}, ${locale}`);
      const result = await lighthouse(`http://${host}:${port}${path}`, {
        port: debugging,
        output: 'json',
        logLevel: 'error',
        skipAudits: leftOut,
      });
      if (result === undefined) throw new Error(`Lighthouse said nothing about ${host}${path}`);
      found.push({ name, locale, scores: scoresOf(result.lhr) });
    }
  } finally {
    await browser.close();
  }
  return {
    rows: categories.map((category) => {
      const scores = found.flatMap((page) => page.scores.filter((one) => one.category === category));
      const least = Math.min(...scores.map(({ score }) => score));
      const below = scores.filter(({ score }) => score < bar);
      const lost = [...new Set(below.flatMap((one) => one.lost))];
      return row(`Lighthouse, mobile: ${category}`, `at least ${least} on ${found.length} pages`, {
        comparedTo: [
          ...(category === 'seo' ? [`${leftOut.join(', ')} left out: these are demonstrations`] : []),
          ...(below.length > 0 ? [`${below.length} below: ${lost.join(', ')}`] : []),
        ].join('; '),
        bar: `≥ ${bar}`,
        met: least >= bar,
      });
    }),
    figures: found,
  };
};
