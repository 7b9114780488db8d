import { describe, expect, test } from 'vitest';
import type { PublicationLaw } from './duty.ts';
import {
  assignDuty,
  exemptObligation,
  forgetOccasion,
  recordOccasion,
  reviewScheme,
  type SchemeDeps,
} from './schemes.ts';
import {
  aCode,
  aDeed,
  aMember,
  aMoment,
  anActor,
  anInvitation,
  aSite,
  inMemoryStores,
} from './testing/index.ts';

const law: PublicationLaw = {
  version: '2026-01-01',
  duties: [
    {
      code: 'programme',
      category: 'K13',
      label: { ar: 'البرنامج', fr: 'Le programme' },
      help: { ar: 'البرنامج.', fr: 'Le programme.' },
      levels: {
        commune: {
          rhythm: { every: 'year', month: 3, day: 31, following: false },
          article: { ar: 'المادة 17', fr: 'article 17' },
        },
      },
      since: '2016-01-01',
      until: null,
    },
  ],
  sessions: {
    region: { months: [3, 7, 10], monday: 1 },
    prefecture: { months: [1, 6, 9], monday: 2 },
    province: { months: [1, 6, 9], monday: 2 },
    commune: { months: [2, 5, 10], monday: 1 },
  },
  applicability: () => 'direct',
};

const key = 'programme/year-2026';
const actor = anActor();
const target = (version: number) => ({ collectivity: aCode(), version, once: `form-${version}` });

const openAt = async (moment: string) => {
  let at = new Date(moment);
  const now = () => at;
  const stores = await inMemoryStores(now);
  const opened = aSite({ state: 'live', openedAt: '2025-06-01T09:00:00.000Z' });
  await stores.sites.create(opened, aDeed({ act: 'site.opened' }));
  const staff = [
    aMember({ email: 'omar@example.ma', name: 'Omar', roles: ['publisher'] }),
    aMember({ email: 'salma@example.ma', roles: ['editor'] }),
  ];
  for (const one of staff) {
    await stores.members.invite(one, anInvitation(), aDeed({ act: 'member.invited' }));
  }
  const deps: SchemeDeps & typeof stores = { ...stores, law, now };
  return { ...stores, deps, goTo: (day: string) => (at = new Date(`${day}T03:00:00Z`)) };
};

describe('Settling a scheme', () => {
  test('entrusts a duty to a member of the staff, and to nobody again', async () => {
    const { deps, schemes } = await openAt(aMoment);

    await assignDuty(deps, target(0), 'programme', 'salma@example.ma', actor);
    expect((await schemes.find(aCode()))?.owners).toEqual({ programme: 'salma@example.ma' });
    await assignDuty(deps, target(1), 'programme', null, actor);

    expect((await schemes.find(aCode()))?.owners).toEqual({});
  });

  test.each([
    ['a duty that nobody owes', 'nothing', 'salma@example.ma', 'obligation.unknown'],
    ['somebody from elsewhere', 'programme', 'stranger@example.ma', 'input.invalid'],
  ])('refuses %s', async (_what, duty, owner, code) => {
    const { deps } = await openAt(aMoment);

    await expect(assignDuty(deps, target(0), duty, owner, actor)).rejects.toMatchObject({ code });
  });

  test('declares something not applicable only with a reason in both languages', async () => {
    const { deps, schemes } = await openAt(aMoment);
    const exempt = (reason: { ar: string; fr: string }) =>
      exemptObligation(deps, target(0), key, reason, actor);

    await expect(exempt({ ar: ' ', fr: 'Aucun marché' })).rejects.toMatchObject({ code: 'input.invalid' });
    await exempt({ ar: 'لا صفقات', fr: 'Aucun marché' });

    expect((await schemes.find(aCode()))?.exemptions).toMatchObject([{ obligation: key }]);
    await expect(
      exemptObligation(deps, target(1), 'programme/year-1999', { ar: 'أ', fr: 'a' }, actor),
    ).rejects.toMatchObject({ code: 'obligation.unknown' });
  });

  test('records an occasion, corrects it and takes it back', async () => {
    const { deps, schemes } = await openAt(aMoment);
    const session = { period: 'session-2026-1', on: '2026-02-05', until: null };

    await recordOccasion(deps, target(0), session, actor);
    await recordOccasion(deps, target(1), { ...session, until: '2026-02-09' }, actor);
    expect((await schemes.find(aCode()))?.occasions).toEqual([{ ...session, until: '2026-02-09' }]);
    await forgetOccasion(deps, target(2), 'session-2026-1', actor);

    expect((await schemes.find(aCode()))?.occasions).toEqual([]);
    await expect(
      recordOccasion(deps, target(3), { ...session, until: '2026-02-01' }, actor),
    ).rejects.toMatchObject({ code: 'input.invalid', details: { field: 'until' } });
  });

  test('refuses the second of two who settle from the same version', async () => {
    const { deps } = await openAt(aMoment);

    await assignDuty(deps, target(0), 'programme', 'omar@example.ma', actor);
    const second = assignDuty(
      deps,
      { ...target(0), once: 'another form' },
      'programme',
      'salma@example.ma',
      actor,
    );

    await expect(second).rejects.toMatchObject({ code: 'scheme.changed' });
  });
});

describe('The review of a scheme', () => {
  const reminders = async (mails: Awaited<ReturnType<typeof openAt>>['mails']) =>
    (await mails()).flatMap((mail) =>
      mail.mail === 'reminder' ? [[mail.to, mail.lines.map(({ stage }) => stage)]] : [],
    );

  test('reminds whoever may publish, once a stage, and writes only when something changed', async () => {
    const { deps, mails, goTo } = await openAt('2026-03-01T03:00:00Z');
    const wrote: (readonly [string, boolean])[] = [];
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-20', '2026-03-20', '2026-04-01', '2026-04-02']) {
      goTo(day);
      wrote.push([day, await reviewScheme(deps, aCode())]);
    }

    expect(wrote).toEqual([
      ['2026-03-01', true],
      ['2026-03-02', false],
      ['2026-03-20', true],
      ['2026-03-20', false],
      ['2026-04-01', true],
      ['2026-04-02', false],
    ]);
    expect(await reminders(mails)).toEqual([
      ['omar@example.ma', ['soon']],
      ['omar@example.ma', ['late']],
    ]);
  });

  test('reminds whoever prepares it instead, as long as they are on the staff', async () => {
    const { deps, mails, members, goTo } = await openAt('2026-03-01T03:00:00Z');
    await assignDuty(deps, target(0), 'programme', 'salma@example.ma', actor);

    goTo('2026-03-20');
    await reviewScheme(deps, aCode());
    await members.remove(aCode(), 'salma@example.ma', aDeed({ act: 'member.removed' }));
    goTo('2026-04-01');
    await reviewScheme(deps, aCode());

    expect(await reminders(mails)).toEqual([
      ['salma@example.ma', ['soon']],
      ['omar@example.ma', ['late']],
    ]);
  });

  test('run by two at once, reminds once', async () => {
    const { deps, mails } = await openAt('2026-03-20T03:00:00Z');

    const outcomes = await Promise.allSettled([reviewScheme(deps, aCode()), reviewScheme(deps, aCode())]);

    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await reminders(mails)).toHaveLength(1);
  });
});
