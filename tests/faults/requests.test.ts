import type { S3Client } from '@aws-sdk/client-s3';
import {
  answerRequest,
  askClarification,
  type CollectivityCode,
  clarifyRequest,
  complain,
  extendRequest,
  type FilingDeps,
  fileRequest,
  type InformationRequest,
  isAwaited,
  mayComplain,
  noteOnRequest,
  type RequestDecision,
  type SweepDeps,
  withdrawRequest,
} from '@mahalli/core';
import {
  aCode,
  aFiledRequest,
  aMember,
  anActor,
  aSite,
  choices,
  inMemoryStores,
  type Stores,
} from '@mahalli/core/testing';
import { dynamoJournal } from '@mahalli/functions/adapters/dynamo-journal';
import { sweepDeadlines } from '@mahalli/functions/requests/sweep-deadlines';
import { requestLaw } from '@mahalli/registry/request-law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines, storesOver } from '../integration/engines.ts';
import { expose, insist, mishaps, seeds, weatherOf } from './weather.ts';

const codes = [aCode(1), aCode(2)];
const officer = anActor({ email: 'officer@example.ma' });
const siteIn = (code: CollectivityCode) => aSite({ code, cndpNumber: 'A-1/2026' });
const granted: RequestDecision = {
  outcome: 'granted',
  grounds: [],
  exceptions: [],
  pointer: '',
  copyCost: 0,
};

let engine: Awaited<ReturnType<(typeof engines)[number]['start']>>;

beforeAll(async () => {
  const [kind] = engines;
  if (kind === undefined) throw new Error('no table engine runs here');
  engine = await kind.start();
});
afterAll(() => engine.stop());

/** Does something whatever befalls its calls: once in fair weather, until it is done in foul. */
type Insist = <T>(act: () => Promise<T>) => Promise<T>;

/** What people and the clock do in a quarter of a year: the same for the same seed, whatever the weather. */
const quarter = async (stores: Stores, day: { today: string }, seed: number, persist: Insist) => {
  const choose = choices(seed * 104_729);
  const now = () => new Date(`${day.today}T10:00:00.000Z`);
  const deps: FilingDeps & SweepDeps & Omit<Stores, 'calendars'> = {
    ...stores,
    calendars: { find: async () => undefined },
    requestLaw,
    now,
  };
  for (const code of codes) {
    const deed = { where: code, by: 'directorate', at: now() } as const;
    await persist(() => stores.sites.create(siteIn(code), { ...deed, act: 'site.opened', once: 'site' }));
    const member = aMember({ scope: code, email: officer.email, roles: ['officer'] });
    const mail = {
      mail: 'invitation',
      to: member.email,
      name: member.name,
      collectivity: siteIn(code).name,
    } as const;
    await persist(() =>
      stores.members.invite(member, mail, { ...deed, act: 'member.invited', once: 'officer' }),
    );
  }

  const receipts: {
    readonly code: CollectivityCode;
    readonly id: InformationRequest['id'];
    readonly key: string;
  }[] = [];
  const found = async ({ code, id }: (typeof receipts)[number]): Promise<InformationRequest> => {
    const one = await persist(() => stores.requests.find(code, id));
    if (one === undefined) throw new Error(`the request ${id} is gone`);
    return one;
  };
  const act = async (nth: number, receipt: (typeof receipts)[number]): Promise<void> => {
    const one = await found(receipt);
    const site = siteIn(receipt.code);
    const key = { id: one.id, code: receipt.key };
    const sent = { version: one.version, once: `act-${nth}` };
    const target = { collectivity: receipt.code, id: one.id, ...sent };
    const awaited = isAwaited(one);
    const acts: readonly (readonly [possible: boolean, act: () => Promise<unknown>])[] = [
      [true, () => noteOnRequest(deps, target, 'note', `Note ${nth}`, officer)],
      [
        awaited && one.state !== 'clarification',
        () => askClarification(deps, site, target, 'Quoi ?', officer),
      ],
      [awaited, () => clarifyRequest(deps, site, key, sent, 'Tout.')],
      [
        awaited && one.extension === null && day.today <= one.due,
        () => extendRequest(deps, site, target, ['X2'], officer),
      ],
      [awaited, () => answerRequest(deps, site, target, granted, '', officer)],
      [awaited && choose(3) === 0, () => withdrawRequest(deps, site, key, sent)],
      [mayComplain(one, day.today), () => complain(deps, site, key, sent, 'Rien.')],
    ];
    const possible = acts.filter(([may]) => may);
    const chosen = possible[choose(possible.length)];
    if (chosen !== undefined) await persist(chosen[1]);
  };

  for (let nth = 0; nth < 24; nth += 1) {
    const days = choose(6);
    day.today = new Date(Date.parse(`${day.today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const code = codes[choose(codes.length)] ?? aCode(1);
    if (nth % 2 === 0) {
      const times = 1 + choose(5);
      // The same form, sent again and again: its sender saw no answer.
      for (let time = 0; time < times; time += 1) {
        const { request, code: key } = await persist(() =>
          fileRequest(deps, siteIn(code), aFiledRequest(), `form-${nth}`),
        );
        if (time === 0) receipts.push({ code, id: request.id, key });
        expect(receipts.at(-1)).toEqual({ code, id: request.id, key });
      }
    } else {
      const receipt = receipts[choose(receipts.length)];
      if (receipt !== undefined) await act(nth, receipt);
    }
    // The clock comes when it comes: not at all, or several times.
    for (let times = choose(3); times > 0; times -= 1) await persist(() => sweepDeadlines(deps));
  }
  day.today = '2026-08-03';
  await persist(() => sweepDeadlines(deps));
  return receipts;
};

/** What is the same whatever the keys of a vault are. */
const withoutPrints = ({ requesterPrint: _, trackingPrint: __, ...request }: InformationRequest) => request;

const told = async (stores: Stores) =>
  (await stores.mails())
    .map((mail) =>
      mail.mail === 'request-news'
        ? `${mail.to.collectivity} ${mail.request} ${mail.news}`
        : mail.mail === 'request'
          ? `${mail.code} ${mail.request} ${mail.notice} ${mail.to}`
          : mail.mail,
    )
    .toSorted();

describe.each(seeds)('In the storm of seed %i, a quarter of requests', (seed) => {
  test('comes to what it comes to in fair weather: the same numbers, dates, mails and journal', async () => {
    const fair = { today: '2026-03-02' };
    const calm = await inMemoryStores(() => new Date(`${fair.today}T10:00:00.000Z`));
    await quarter(calm, fair, seed, (once) => once());

    const foul = { today: '2026-03-02' };
    const weather = weatherOf(seed, 6);
    const client = clientOf(engine);
    const store = await emptyStore(client);
    // The clients differ in what they send; the weather does not look at it.
    expose(client as unknown as S3Client, weather);
    const stores = storesOver(store, () => new Date(`${foul.today}T10:00:00.000Z`));
    const receipts = await quarter(stores, foul, seed, insist);
    weather.clear();

    for (const code of codes) {
      const expected = await calm.requests.list(code);
      expect((await stores.requests.list(code)).map(withoutPrints)).toEqual(expected.map(withoutPrints));
      expect(expected.map(({ id }) => id).toReversed()).toEqual(
        expected.map((_, at) => `2026-${String(at + 1).padStart(5, '0')}`),
      );
      const lines = (await stores.journal(code)).map(({ act }) => act);
      expect(lines.toSorted()).toEqual((await calm.journal(code)).map(({ act }) => act).toSorted());
      expect(await dynamoJournal(store).check(code)).toMatchObject({ whole: true });
    }
    expect(await told(stores)).toEqual(await told(calm));
    expect(receipts.length).toBeGreaterThan(10);
    expect([...weather.seen.keys()].toSorted()).toEqual([...mishaps].toSorted());
    client.destroy();
  }, 120_000);
});
