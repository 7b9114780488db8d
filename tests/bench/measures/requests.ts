import { fileRequest, type Tally, tally } from '@mahalli/core';
import { aFiledRequest, aSite } from '@mahalli/core/testing';
import { dynamoRegister } from '@mahalli/functions/adapters/dynamo-register';
import { registerEntities } from '@mahalli/functions/adapters/register-entities';
import type { Store } from '@mahalli/functions/adapters/store';
import { bureauRegister } from '@mahalli/functions/bureau/bureau-register';
import { startDynoxide } from '@mahalli/local';
import { collectivities } from '@mahalli/registry';
import { requestLaw } from '@mahalli/registry/request-law';
import * as v from 'valibot';
import { clientOf, emptyStore, storesOver } from '../../integration/engines.ts';
import { percentile, shown } from '../figures.ts';
import { type Measure, row } from '../measure.ts';

const connections = 16;
const bars = { perSecond: 400, filingMs: 60, pageMs: 200 };
const requestsOfCountry = 1_000_000;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** Files requests over many collectivities, sixteen at a time, each with its vault, its journal and its form's key. */
const file = async (store: Store, many: number) => {
  const now = () => new Date();
  const deps = { ...storesOver(store, now), requestLaw, now };
  const sites = collectivities().map(({ code }) => aSite({ code, cndpNumber: 'A-1/2026' }));
  const took: number[] = [];
  let next = 0;
  const work = async () => {
    for (let nth = next++; nth < many; nth = next++) {
      const site = sites[nth % sites.length];
      if (site === undefined) throw new Error('the registry is empty');
      took.push(await timed(() => fileRequest(deps, site, aFiledRequest(), `bench-${nth}`)));
    }
  };
  const ms = await timed(() => Promise.all(Array.from({ length: connections }, work)));
  return { perSecond: many / (ms / 1000), p95: percentile(took, 0.95) };
};

/** What a collectivity counts when a million requests are spread evenly over the country, all in one year. */
const aTally = (nth: number): Tally => {
  const each = Math.round(requestsOfCountry / collectivities().length);
  const share = (of: number) => Math.max(1, Math.round(each / of));
  const days = Array.from({ length: 40 }, (_, at) => [`days.${at + (nth % 5)}`, share(45)] as const);
  const subjects = ['water', 'roads', 'budget', 'planning', 'waste', 'licences', 'taxes', 'none'] as const;
  return v.parse(tally, {
    received: each,
    'in-time': share(2),
    late: share(9),
    silent: share(50),
    extended: share(8),
    'standing.granted': share(2),
    'standing.refused': share(6),
    'standing.awaited': share(7),
    'channel.online': share(2),
    'channel.counter': share(3),
    'locale.ar': share(2),
    'locale.fr': share(2),
    ...Object.fromEntries(subjects.map((one) => [`subject.${one}`, share(8)])),
    ...Object.fromEntries(days),
  });
};

const analyse = async (store: Store, visits: number) => {
  const { years } = registerEntities(store);
  for (const [nth, { code }] of collectivities().entries()) {
    const counts = JSON.stringify(aTally(nth));
    await years.put({ collectivity: code, year: '2026', subject: 'all', counts }).go();
  }
  const bureau = bureauRegister({ register: dynamoRegister(store), now: () => new Date('2026-11-02') });
  const query = { year: '2026', region: '', subject: 'all', standing: null, sort: 'late', page: 1 } as const;
  const took: number[] = [];
  for (let nth = 0; nth < visits; nth += 1) {
    took.push(await timed(() => bureau.requestRegister('directorate', { ...query, silentAfter: undefined })));
  }
  return { p50: percentile(took, 0.5), p95: percentile(took, 0.95) };
};

/** Filing requests over the embedded tables in memory, and what the directorate's page reads of a million. */
export const measureRequests: Measure = async ({ options, tell }) => {
  const engine = await startDynoxide();
  try {
    const store = await emptyStore(clientOf(engine));
    const many = options.quick ? 500 : 5000;
    tell(`  ${many} requests over ${connections} connections`);
    await file(store, 100);
    const filed = await file(await emptyStore(clientOf(engine)), many);
    tell(`  the register of ${collectivities().length} collectivities`);
    const read = await analyse(store, options.quick ? 10 : 50);
    return {
      rows: [
        row('requests filed a second, over the country', shown(filed.perSecond), {
          bar: `≥ ${bars.perSecond}`,
          met: filed.perSecond >= bars.perSecond,
        }),
        row('filing a request, p95', `${shown(filed.p95)} ms`, {
          bar: `≤ ${bars.filingMs} ms`,
          met: filed.p95 <= bars.filingMs,
        }),
        row('what the directorate’s page reads of a million requests, p95', `${shown(read.p95)} ms`, {
          bar: `≤ ${bars.pageMs} ms`,
          met: read.p95 <= bars.pageMs,
        }),
      ],
      figures: { filed, read },
    };
  } finally {
    await engine.stop();
  }
};
