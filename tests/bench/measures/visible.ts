import { setTimeout as wait } from 'node:timers/promises';
import { publicationAddress, shelfAddress } from '@mahalli/contracts';
import { locales } from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import { benchCode, generatedContent } from '../corpus.ts';
import { percentile, shown } from '../figures.ts';
import { type Measure, row } from '../measure.ts';
import { signIn, writePublication } from '../visible/clerk.ts';
import { openVisit, type Visitor } from '../visible/visitor.ts';

const bar = 500;

/** How long a page is asked for before it counts as lost. */
const patience = 10_000;

/** Asks for an address again and again until it shows a text, and answers when it did. */
const seenAt = async (visitor: Visitor, address: string, text: string): Promise<number> => {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const { status, body } = await visitor.ask(address);
    if (status === 200 && body.includes(text)) return performance.now();
    await wait(5);
  }
  throw new Error(`${address} did not show what was published within ${patience} ms`);
};

/** The number that the next publication of a portal gets. */
const nextNumber = async (visitor: Visitor, portal: string): Promise<number> => {
  const { body } = await visitor.follow(`${portal}/sitemap.xml`);
  const numbers = [...body.toString().matchAll(/\/publications\/(\d+)</g)].map(([, number]) =>
    Number(number),
  );
  return Math.max(0, ...numbers) + 1;
};

/** From a clerk's click to the page, the list and the home page, in both languages, on a running installation. */
export const measureVisible: Measure = async ({ options, installation, tell }) => {
  const { port } = await installation.running();
  const slug = findCollectivity(benchCode)?.slug ?? benchCode;
  const portal = `http://${slug}.localhost:${port}`;
  const bureau = `http://bureau.localhost:${port}`;
  const [clerk, reader] = [openVisit(port), openVisit(port)];
  const times: { answered: number; visible: number }[] = [];
  try {
    await signIn(clerk, bureau, `publication@${slug}.example`);
    const first = await nextNumber(reader, portal);
    const publications = options.quick ? 5 : 30;
    tell(`  ${publications} publications`);
    for (let nth = 0; nth < publications; nth += 1) {
      const content = generatedContent(5000 + nth);
      const ready = await writePublication(clerk, `${bureau}/fr/${benchCode}`, content);
      const addresses = locales.flatMap((locale) => [
        { address: publicationAddress(locale, first + nth), text: content.title[locale] },
        {
          address: shelfAddress(locale, { by: 'category', category: content.category }),
          text: content.title[locale],
        },
        { address: `/${locale}`, text: content.title[locale] },
      ]);
      const since = performance.now();
      const [answered, ...seen] = await Promise.all([
        ready.publish().then(() => performance.now()),
        ...addresses.map(({ address, text }) => seenAt(reader, portal + address, text)),
      ]);
      times.push({ answered: answered - since, visible: Math.max(...seen) - since });
    }
  } finally {
    clerk.leave();
    reader.leave();
  }
  const visible = times.map((one) => one.visible);
  const answered = times.map((one) => one.answered);
  const [middle, high] = [percentile(visible, 0.5), percentile(visible, 0.95)];
  return {
    rows: [
      row('published → visible on page, list and home', `p50 ${shown(middle)} ms, p95 ${shown(high)} ms`, {
        comparedTo: `the click itself: p50 ${shown(percentile(answered, 0.5))} ms`,
        bar: `p95 ≤ ${bar} ms`,
        met: high <= bar,
      }),
    ],
    figures: times,
  };
};
