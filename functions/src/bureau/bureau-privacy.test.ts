import { fileRequest, type InformationRequest, requestItem, withdrawRequest } from '@mahalli/core';
import {
  aCode,
  aFiledRequest,
  aMember,
  anActor,
  aSite,
  inMemoryStores,
  type Stores,
} from '@mahalli/core/testing';
import { requestLaw, retentionOn } from '@mahalli/registry/request-law';
import { beforeEach, describe, expect, test } from 'vitest';
import { bureauPrivacy } from './bureau-privacy.ts';

const here = aCode();
const site = aSite({ code: here, cndpNumber: 'A-1/2026' });
const officer = anActor({ subject: 'account-2', email: 'officer@example.ma' });
const directorate = anActor({ subject: 'account-9', email: 'direction@example.ma' });
const now = () => new Date('2026-03-02T10:00:00.000Z');
const why = 'Saisine de la commission 12/2026, pièce 4.';

let stores: Stores;
let request: InformationRequest;
let code: string;

const deps = () => ({
  ...stores,
  calendars: { find: async () => undefined },
  requestLaw,
  retention: retentionOn,
  now,
});
const bureau = (actor = officer) => bureauPrivacy(deps())(actor);
const withdraw = () =>
  withdrawRequest(deps(), site, { id: request.id, code }, { version: 1, once: 'withdrawn' });
const acts = async () => (await stores.journal(here)).map(({ act }) => act);

beforeEach(async () => {
  stores = await inMemoryStores(now);
  await stores.sites.create(site, { where: here, act: 'site.opened', by: 'a', at: now(), once: 'a' });
  for (const [nth, role] of (['officer', 'alternate', 'head', 'editor'] as const).entries())
    await stores.members.invite(
      aMember({ scope: here, email: `${role}@example.ma`, roles: [role] }),
      { mail: 'invitation', to: `${role}@example.ma`, name: 'X', collectivity: site.name },
      { where: here, act: 'member.invited', by: 'a', at: now(), once: `b${nth}` },
    );
  ({ request, code } = await fileRequest(deps(), site, aFiledRequest(), 'form'));
});

describe('What is held of a requester', () => {
  test('is told with everything that was said, and with no end while the procedure runs', async () => {
    const record = await bureau().accessOf(here, request.id);

    expect(record).toMatchObject({
      kept: { lastName: 'El Amrani', documentNumber: 'JB123456' },
      said: [],
      until: null,
      erasable: false,
      rule: { months: 24, standing: 'proposed' },
    });
    expect(JSON.stringify(record)).not.toContain(request.requesterPrint);
    expect(JSON.stringify(record)).not.toContain(request.trackingPrint);
  });

  test('ends on a day that is known once the procedure is over', async () => {
    await withdraw();

    expect(await bureau().accessOf(here, request.id)).toMatchObject({ until: '2028-03-02', erasable: true });
  });
});

describe('Erasing a requester', () => {
  const sent = { version: 2, once: 'erase' };

  test('is refused while an answer is owed, and forgets nothing', async () => {
    await expect(
      bureau().eraseRequester(here, request.id, { version: 1, once: 'erase' }, 'objection'),
    ).rejects.toMatchObject({ code: 'request.still-running' });

    expect(await stores.vault.open(here, requestItem(request.id))).toBeDefined();
  });

  test('forgets once what was held, keeps why, and names no longer who asked', async () => {
    await withdraw();

    for (let again = 0; again < 3; again += 1)
      await bureau().eraseRequester(here, request.id, sent, 'no-longer-needed');

    expect(await stores.vault.open(here, requestItem(request.id))).toBeUndefined();
    expect(await stores.requests.find(here, request.id)).toMatchObject({
      erasureReason: 'no-longer-needed',
      requesterPrint: '',
      trackingPrint: '',
      anonymisedOn: '2026-03-02',
      version: 3,
    });
    expect((await acts()).filter((act) => act === 'request.erased')).toHaveLength(1);
    expect(await bureau().accessOf(here, request.id)).toMatchObject({ kept: null, erasable: false });
  });

  test('refuses a second erasure, and whoever started from another version', async () => {
    await withdraw();

    await expect(
      bureau().eraseRequester(here, request.id, { version: 1, once: 'x' }, 'objection'),
    ).rejects.toMatchObject({ code: 'request.changed' });
    await bureau().eraseRequester(here, request.id, sent, 'objection');
    await expect(
      bureau().eraseRequester(here, request.id, { version: 3, once: 'y' }, 'objection'),
    ).rejects.toMatchObject({ code: 'request.anonymised' });
  });
});

describe('The directorate', () => {
  test('opens one case once it said why: the officers are told, the journal has it, the document number stays', async () => {
    const opened = await bureau(directorate).openCase(here, request.id, { reason: why, once: 'open' });
    await bureau(directorate).openCase(here, request.id, { reason: why, once: 'open' });

    expect(opened.kept).toMatchObject({ lastName: 'El Amrani' });
    expect(JSON.stringify(opened)).not.toContain('JB123456');
    expect(opened.said).toMatchObject([{ kind: 'inspected', by: directorate.email, text: why }]);
    expect((await acts()).filter((act) => act === 'request.inspected')).toHaveLength(1);
    const told = (await stores.mails()).flatMap((mail) =>
      mail.mail === 'request' && mail.notice === 'inspected' ? [mail.to] : [],
    );
    expect(told.toSorted()).toEqual(['alternate@example.ma', 'head@example.ma', 'officer@example.ma']);
    expect((await stores.requests.find(here, request.id))?.said.at(-1)?.print).toBe(
      await stores.vault.fingerprint(here, 'inspection', why),
    );
    expect((await bureau().accessOf(here, request.id)).said).toMatchObject([{ text: why }]);
  });

  test.each([
    ['no reason', ''],
    ['a short one', 'contrôle'],
    ['blanks', ' '.repeat(40)],
    ['a whole book', 'x'.repeat(1001)],
  ])('opens nothing for %s', async (_what, reason) => {
    await expect(
      bureau(directorate).openCase(here, request.id, { reason, once: 'open' }),
    ).rejects.toMatchObject({ code: 'input.invalid', details: { field: 'reason' } });

    expect(await acts()).not.toContain('request.inspected');
  });

  test('finds nothing to open once who asked is forgotten', async () => {
    await withdraw();
    await bureau().eraseRequester(here, request.id, { version: 2, once: 'erase' }, 'objection');

    await expect(
      bureau(directorate).openCase(here, request.id, { reason: why, once: 'open' }),
    ).rejects.toMatchObject({ code: 'request.anonymised' });
  });
});
