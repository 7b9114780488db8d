import {
  answerComplaint,
  answerRequest,
  askClarification,
  assignRequest,
  type ClockLaw,
  clarifyRequest,
  complain,
  counted,
  deadlinesFor,
  deliverRequest,
  enterComplaint,
  enterRequest,
  extendRequest,
  fileRequest,
  followRequest,
  type InformationRequest,
  linkRequest,
  mayAppeal,
  noteOnRequest,
  type RequestDecision,
  type RequestStage,
  rateRequest,
  recordOutside,
  reissueCode,
  requestItem,
  stageDays,
  sweepRequest,
  withdrawRequest,
} from '@mahalli/core';
import {
  aCode,
  aFiledRequest,
  aMember,
  anActor,
  anEnteredRequest,
  aRequest,
  aSite,
  inMemoryStores,
  type Stores,
} from '@mahalli/core/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { clockRulesOn } from './clock-rules.ts';
import { registeredCalendar } from './working-calendar.ts';

const here = aCode();
const site = aSite({ code: here, cndpNumber: 'A-123/2026' });
const officer = anActor({ subject: 'account-2', email: 'officer@example.ma' });
const head = anActor({ subject: 'account-3', email: 'head@example.ma' });

const granted: RequestDecision = {
  outcome: 'granted',
  grounds: [],
  exceptions: [],
  pointer: '',
  copyCost: 0,
};
const refused: RequestDecision = { ...granted, outcome: 'refused', grounds: ['R2'], exceptions: ['E7-04'] };

let today = '2026-03-02';
let law: ClockLaw;
let stores: Stores;

const deps = () => ({
  ...stores,
  calendars: { find: async () => undefined },
  requestLaw: { calendar: law.calendar, rulesOn: () => law.rules },
  now: () => new Date(`${today}T10:00:00.000Z`),
});

let forms = 0;
const form = () => `form-${++forms}`;

const file = (over: Parameters<typeof aFiledRequest>[0] = {}, once = form()) =>
  fileRequest(deps(), site, aFiledRequest(over), once);

const at = ({ collectivity, id, version }: InformationRequest) => ({
  collectivity,
  id,
  version,
  once: form(),
});

const stored = async (id: InformationRequest['id']): Promise<InformationRequest> => {
  const found = await stores.requests.find(here, id);
  if (found === undefined) throw new Error(`no request ${id}`);
  return found;
};

/** Lets the clock run every day from today to another, three times a day. */
const sweepUntil = async (id: InformationRequest['id'], last: string) => {
  const seen: (readonly [string, RequestStage])[] = [];
  for (; today < last; ) {
    today = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    for (let time = 0; time < 3; time += 1)
      for (const stage of await sweepRequest(deps(), here, id)) seen.push([today, stage]);
  }
  return seen;
};

const news = async () =>
  (await stores.mails()).flatMap((mail) => (mail.mail === 'request-news' ? [mail.news] : []));

const notices = async () =>
  (await stores.mails()).flatMap((mail) => (mail.mail === 'request' ? [`${mail.notice} ${mail.to}`] : []));

beforeEach(async () => {
  today = '2026-03-02';
  law = { rules: clockRulesOn('2026-03-02'), calendar: registeredCalendar };
  stores = await inMemoryStores(() => new Date(`${today}T10:00:00.000Z`));
  await stores.sites.create(site, {
    where: here,
    act: 'site.opened',
    by: 'account-1',
    at: new Date(),
    once: 'site',
  });
  const members = [
    aMember({ scope: here, email: officer.email, roles: ['officer'] }),
    aMember({ scope: here, email: 'alternate@example.ma', roles: ['alternate'] }),
    aMember({ scope: here, email: head.email, roles: ['head'] }),
    aMember({ scope: here, email: 'editor@example.ma', roles: ['editor'] }),
  ];
  for (const [nth, member] of members.entries())
    await stores.members.invite(
      member,
      { mail: 'invitation', to: member.email, name: member.name, collectivity: site.name },
      { where: here, act: 'member.invited', by: 'account-1', at: new Date(), once: `member-${nth}` },
    );
});

describe('Filing a request', () => {
  test('gives a number, a code of 80 bits and the last day to answer, and tells both sides by mail', async () => {
    const { request, code } = await file();

    expect(request).toMatchObject({ id: '2026-00001', state: 'acknowledged', due: '2026-04-01' });
    expect(request.told).toEqual({ D1: '2026-04-01' });
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await news()).toEqual(['received']);
    expect(await notices()).toEqual(['filed officer@example.ma']);
  });

  test('keeps who asks, and what, in the vault alone', async () => {
    const { request } = await file();
    const said = JSON.stringify([request, await stores.mails(), await stores.journal(here)]);

    const filed = aFiledRequest();
    for (const personal of [filed.firstName, filed.lastName, filed.documentNumber, filed.email, filed.wanted])
      expect(said).not.toContain(personal);
    expect(await stores.vault.open(here, requestItem(request.id))).toMatchObject({
      lastName: filed.lastName,
      wanted: filed.wanted,
    });
  });

  test('gives the same receipt to a form that is sent again, whatever it says by then', async () => {
    const first = await file({}, 'the-form');

    const again = await file({ kind: 'urgent', urgentReason: 'Une personne est en danger.' }, 'the-form');

    expect(again).toEqual(first);
    expect(await stores.requests.list(here)).toHaveLength(1);
  });

  test('is refused while the collectivity has no CNDP number', async () => {
    const closed = { ...site, cndpNumber: '' };

    await expect(fileRequest(deps(), closed, aFiledRequest(), form())).rejects.toMatchObject({
      code: 'request.module-closed',
    });
    expect(await stores.requests.list(here)).toEqual([]);
  });

  test('tells nobody by mail who has no address, and yet gives a code', async () => {
    const { request, code } = await enterRequest(deps(), site, anEnteredRequest(), officer, form());

    expect(request).toMatchObject({ channel: 'counter', receivedOn: '2026-02-27', reachable: false });
    expect(await news()).toEqual([]);
    expect(await followRequest(deps(), site, { id: request.id, code })).toEqual(request);
  });
});

describe('Following a request', () => {
  test.each([
    ['in lower case and without strokes', (code: string) => code.toLowerCase().replaceAll('-', '')],
    ['with spaces', (code: string) => ` ${code.replaceAll('-', ' ')} `],
    ['with a letter O for a zero', (code: string) => code.replaceAll('0', 'O')],
  ])('takes its code %s', async (_how, typed) => {
    const { request, code } = await file();

    expect((await followRequest(deps(), site, { id: request.id, code: typed(code) })).id).toBe(request.id);
  });

  test('tells nothing to a wrong code, a wrong number, or the code of another request or collectivity', async () => {
    const one = await file();
    const other = await file();
    const elsewhere = aSite({ code: aCode(2), cndpNumber: 'B-1' });

    for (const asked of [
      followRequest(deps(), site, { id: one.request.id, code: other.code }),
      followRequest(deps(), site, { id: one.request.id, code: '' }),
      followRequest(deps(), elsewhere, { id: one.request.id, code: one.code }),
    ])
      await expect(asked).rejects.toMatchObject({ code: 'tracking.unknown', details: {} });
  });

  test('withdraws a request that waits, and stops its clock', async () => {
    const { request, code } = await file();

    const gone = await withdrawRequest(deps(), site, { id: request.id, code }, at(request));

    expect(gone).toMatchObject({ state: 'withdrawn', wakesOn: '' });
    expect(await sweepUntil(request.id, '2026-05-30')).toEqual([]);
    await expect(withdrawRequest(deps(), site, { id: request.id, code }, at(gone))).rejects.toMatchObject({
      code: 'request.transition-refused',
    });
  });

  test('answers a question, and the request is in progress again; the clock went on', async () => {
    const { request, code } = await file();
    const asked = await askClarification(deps(), site, at(request), 'Quels quartiers ?', officer);
    expect(asked).toMatchObject({ state: 'clarification', due: request.due });

    const clear = await clarifyRequest(deps(), site, { id: request.id, code }, at(asked), 'Tous.');

    expect(clear).toMatchObject({ state: 'in-progress', due: request.due });
    expect(clear.said.map(({ kind, by }) => [kind, by])).toEqual([
      ['clarification-asked', officer.email],
      ['clarified', ''],
    ]);
    expect(await notices()).toContain('clarified officer@example.ma');
  });
});

describe('A code that was lost', () => {
  test('is replaced by another, which opens the request in its place', async () => {
    const { request, code } = await file();

    const again = await reissueCode(deps(), site, at(request), officer);
    expect(await news()).toContain('code-reissued');

    expect(again.code).not.toBe(code);
    expect(await followRequest(deps(), site, { id: request.id, code: again.code })).toEqual(again.request);
    await expect(followRequest(deps(), site, { id: request.id, code })).rejects.toMatchObject({
      code: 'tracking.unknown',
    });
    expect((await stores.journal(here)).at(-1)).toMatchObject({ act: 'request.code-reissued' });
  });

  test('is replaced once by a form that is sent again, which is refused once it was replaced anew', async () => {
    const { request } = await file();
    const form1 = at(request);
    const first = await reissueCode(deps(), site, form1, officer);

    expect(await reissueCode(deps(), site, form1, officer)).toEqual(first);
    await reissueCode(deps(), site, at(first.request), officer);
    await expect(reissueCode(deps(), site, form1, officer)).rejects.toMatchObject({
      code: 'request.changed',
    });
  });
});

describe('Working on a request', () => {
  test('assigns it, and tells the colleague', async () => {
    const { request } = await file();

    const taken = await assignRequest(
      deps(),
      site,
      at(request),
      { assignee: 'alternate@example.ma', subject: 'roads' },
      officer,
    );

    expect(taken).toMatchObject({ state: 'in-progress', assignee: 'alternate@example.ma', subject: 'roads' });
    expect(await notices()).toContain('assigned alternate@example.ma');
    await expect(
      assignRequest(deps(), site, at(taken), { assignee: 'x@example.ma', subject: null }, officer),
    ).rejects.toMatchObject({ code: 'member.unknown' });
  });

  test('extends it once, in time and with a ground', async () => {
    const { request } = await file();
    await expect(extendRequest(deps(), site, at(request), [], officer)).rejects.toMatchObject({
      code: 'extension.incomplete',
    });

    const extended = await extendRequest(deps(), site, at(request), ['X2'], officer);

    expect(extended).toMatchObject({ due: '2026-04-29', told: { D1: '2026-04-01', D2: '2026-04-29' } });
    expect(await news()).toEqual(['received', 'extended']);
    await expect(extendRequest(deps(), site, at(extended), ['X1'], officer)).rejects.toMatchObject({
      code: 'extension.already-given',
    });
  });

  test('does not extend it after its last day', async () => {
    const { request } = await file();
    today = '2026-04-02';

    await expect(extendRequest(deps(), site, at(request), ['X2'], officer)).rejects.toMatchObject({
      code: 'extension.too-late',
    });
  });

  test('refuses the second of two officers', async () => {
    const { request } = await file();
    await noteOnRequest(deps(), at(request), 'note', 'Voir le service de la voirie.', officer);

    await expect(noteOnRequest(deps(), at(request), 'note', 'Autre.', head)).rejects.toMatchObject({
      code: 'request.changed',
    });
  });

  test('says which request it repeats, of the same collectivity alone', async () => {
    const { request: one } = await file();
    const { request: other } = await file();

    expect(await linkRequest(deps(), at(other), one.id, 'duplicate', officer)).toMatchObject({
      duplicateOf: one.id,
    });
    await expect(
      linkRequest(
        deps(),
        at(one),
        aRequest({ id: '2026-00099' as InformationRequest['id'] }).id,
        'linked',
        officer,
      ),
    ).rejects.toMatchObject({ code: 'request.unknown' });
  });
});

describe('A decision', () => {
  test.each([
    ['a refusal without a ground', { ...refused, grounds: [], exceptions: [] }, 'Non.', 'grounds'],
    ['ground R2 without its exception', { ...refused, exceptions: [] }, 'Non.', 'exceptions'],
    ['an exception without ground R2', { ...refused, grounds: ['R6' as const] }, 'Non.', 'exceptions'],
    ['a refusal without reasons', refused, '  ', 'explanation'],
    [
      'what is published, without its place',
      { ...refused, grounds: ['R3' as const], exceptions: [] },
      'x',
      'pointer',
    ],
    [
      'what another body holds, without its name',
      { ...granted, outcome: 'not-held' as const },
      'x',
      'pointer',
    ],
    ['a ground where all is granted', { ...granted, grounds: ['R1' as const] }, '', 'no-grounds'],
  ])('that is %s is not sent', async (_what, decision, explanation, lack) => {
    const { request } = await file();

    await expect(
      answerRequest(deps(), site, at(request), decision, explanation, officer),
    ).rejects.toMatchObject({ code: 'decision.incomplete', details: { lack } });
    expect(await stored(request.id)).toEqual(request);
  });

  test('that refuses as unclear comes after a question', async () => {
    const { request } = await file();
    const unclear = { ...refused, grounds: ['R5' as const], exceptions: [] };

    await expect(
      answerRequest(deps(), site, at(request), unclear, 'Pas clair.', officer),
    ).rejects.toMatchObject({ code: 'request.clarification-first' });

    const asked = await askClarification(deps(), site, at(request), 'Quoi ?', officer);
    expect(await answerRequest(deps(), site, at(asked), unclear, 'Pas clair.', officer)).toMatchObject({
      state: 'answered',
    });
  });

  test('is told with the last day of the right to complain, and closes once that day has passed', async () => {
    const { request, code } = await file();
    today = '2026-03-10';

    const answered = await answerRequest(deps(), site, at(request), granted, '', officer);
    for (const rate of [0, 6, 2.5, Number.NaN])
      await expect(
        rateRequest(deps(), site, { id: request.id, code }, at(answered), rate),
      ).rejects.toMatchObject({ code: 'input.invalid' });
    const rated = await rateRequest(deps(), site, { id: request.id, code }, at(answered), 4);
    const delivered = await deliverRequest(deps(), site, at(rated), '2026-03-10', officer);

    expect(answered.answer).toMatchObject({ on: '2026-03-10', late: false });
    expect(answered.told.D5).toBe('2026-04-09');
    expect(delivered).toMatchObject({ state: 'delivered', satisfaction: 4 });
    expect(await sweepUntil(request.id, '2026-05-01')).toEqual([['2026-04-10', 'window-over']]);
    expect((await stored(request.id)).state).toBe('closed');
  });

  test('that comes late is sent all the same, and marked', async () => {
    const { request } = await file();
    today = '2026-04-02';

    expect((await answerRequest(deps(), site, at(request), granted, '', officer)).answer?.late).toBe(true);
  });
});

describe('When nobody answers', () => {
  test('the clock reminds, tells of the silence, goes up, and each thing once', async () => {
    const { request } = await file();

    const seen = await sweepUntil(request.id, '2026-06-01');

    expect(seen).toEqual([
      ['2026-03-25', 'due-in-7'],
      ['2026-03-29', 'due-in-3'],
      ['2026-04-01', 'due-today'],
      ['2026-04-02', 'silent'],
      ['2026-04-06', 'silent-5'],
      ['2026-04-11', 'silent-10'],
    ]);
    expect(await news()).toEqual(['received', 'silent']);
    expect((await notices()).filter((one) => one.includes('head@'))).toEqual([
      'silent-5 head@example.ma',
      'silent-10 head@example.ma',
    ]);
  });

  test('a sweep that did not run for weeks does the same once, with the last reminder alone', async () => {
    const { request } = await file();
    today = '2026-04-01';

    expect(await sweepRequest(deps(), here, request.id)).toEqual(['due-in-7', 'due-in-3', 'due-today']);
    for (let time = 0; time < 50; time += 1) expect(await sweepRequest(deps(), here, request.id)).toEqual([]);

    expect((await notices()).filter((one) => one.startsWith('due'))).toEqual([
      'due-today officer@example.ma',
    ]);
  });

  test('the requester complains after the last day and not before, until the last day of that right', async () => {
    const { request, code } = await file();
    const key = { id: request.id, code };
    today = '2026-04-01';
    await expect(complain(deps(), site, key, at(request), 'Pas de réponse.')).rejects.toMatchObject({
      code: 'complaint.too-early',
    });
    const d5 = deadlinesFor(request, law).find(({ code: one }) => one === 'D5')?.due ?? '';
    today = new Date(Date.parse(`${d5}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    await expect(complain(deps(), site, key, at(request), 'Pas de réponse.')).rejects.toMatchObject({
      code: 'complaint.window-over',
    });
    today = d5;

    const complained = await complain(deps(), site, key, at(request), 'Pas de réponse.');

    expect(complained.complaint).toMatchObject({ on: d5, channel: 'online', head: null });
    expect(await notices()).toContain('complaint head@example.ma');
  });

  test('a head who stays silent too opens the way to the commission, then to the court', async () => {
    const { request, code } = await file();
    await sweepUntil(request.id, '2026-04-03');
    const silent = await stored(request.id);
    await complain(deps(), site, { id: request.id, code }, at(silent), 'Pas de réponse.');

    const seen = await sweepUntil(request.id, '2026-04-30');

    expect(seen.filter(([, stage]) => stage.startsWith('head'))).toEqual([
      ['2026-04-15', 'head-due-in-3'],
      ['2026-04-19', 'head-silent'],
    ]);
    expect(await news()).toEqual(['received', 'silent', 'complaint-received', 'head-silent']);
    const waiting = await stored(request.id);
    expect(waiting.told).toMatchObject({ D6: '2026-04-18', D7: '2026-05-18' });
    const open = (day: string) => mayAppeal(waiting, deadlinesFor(waiting, law), day);
    expect(['2026-04-18', '2026-04-19', '2026-05-18', '2026-05-19'].map(open)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const filed = await recordOutside(
      deps(),
      at(waiting),
      'commission',
      { on: '2026-04-28', reference: 'CDAI-12/2026', answeredOn: null, outcome: null },
      officer,
    );
    expect(filed.told['D8']).toBe('2026-05-28');
  });

  test('a head who answers is heard, and the commission comes next', async () => {
    const { request, code } = await file();
    today = '2026-04-02';
    const complained = await complain(deps(), site, { id: request.id, code }, at(request), 'Rien.');
    today = '2026-04-08';

    const decided = await answerComplaint(
      deps(),
      site,
      at(complained),
      { outcome: 'upheld', text: 'Les documents vous seront remis.' },
      head,
    );

    expect(decided.complaint?.head).toEqual({ on: '2026-04-08', outcome: 'upheld' });
    expect(decided.told.D7).toBe('2026-05-08');
    await expect(
      answerComplaint(deps(), site, at(decided), { outcome: 'rejected', text: 'Non.' }, head),
    ).rejects.toMatchObject({ code: 'request.transition-refused' });
  });
});

describe('A calendar that changes', () => {
  const without = (date: string): ClockLaw => ({
    ...law,
    calendar: { ...law.calendar, movable: law.calendar.movable.filter((one) => one.date !== date) },
  });

  test('puts a last day off, and never brings it forward', async () => {
    const first = without('2026-03-23');
    const full = law;
    law = first;
    const { request } = await file();
    expect(request.due).toBe('2026-03-31');

    const later = counted(request, full, today);
    const back = counted(later, first, today);

    expect(later.due).toBe('2026-04-01');
    expect(back.due).toBe('2026-04-01');
    expect(deadlinesFor(back, first)[0]?.steps.at(-1)).toEqual({
      step: 'kept',
      from: '2026-03-31',
      to: '2026-04-01',
    });
  });
});

test('What only follows if somebody acts on the last day is no day that anybody was told of', async () => {
  today = '2026-05-20';
  const late = anEnteredRequest({ receivedOn: '2026-03-02' });
  const { request } = await enterRequest(deps(), site, late, officer, form());

  const complained = await enterComplaint(
    deps(),
    site,
    at(request),
    { channel: 'post', on: '2026-04-03', text: 'Rien.' },
    officer,
  );

  expect(Object.keys(request.told)).toEqual(['D1', 'D5']);
  expect(complained.told).toMatchObject({ D6: '2026-04-18', D7: '2026-05-18' });
});

test('A reminder whose day had passed when a paper was entered is left out', async () => {
  today = '2026-03-30';
  const { request } = await enterRequest(
    deps(),
    site,
    anEnteredRequest({ receivedOn: '2026-03-02' }),
    officer,
    form(),
  );

  expect([...stageDays(request, deadlinesFor(request, law)).keys()]).toEqual([
    'due-today',
    'silent',
    'silent-5',
    'silent-10',
  ]);
});
