import { originsOf } from '@mahalli/contracts';
import type { Actor, RequestDecision } from '@mahalli/core';
import { fileRequest, followRequest } from '@mahalli/core';
import {
  aCode,
  aFiledRequest,
  aMember,
  anActor,
  anEnteredRequest,
  aSite,
  inMemoryStores,
} from '@mahalli/core/testing';
import { requestLaw } from '@mahalli/registry/request-law';
import { describe, expect, test } from 'vitest';
import { bureauRequests, noRequests } from './bureau-requests.ts';

const here = aCode();
const site = aSite({ code: here, cndpNumber: 'A-123/2026' });
const officer = anActor({ subject: 'account-2', email: 'officer@example.ma' });
const granted: RequestDecision = {
  outcome: 'granted',
  grounds: [],
  exceptions: [],
  pointer: '',
  copyCost: 0,
};

/** The desk of the officer of a collectivity that takes requests, on a day. */
const openDesk = async (first = '2026-03-02') => {
  let today = first;
  const now = () => new Date(`${today}T10:00:00.000Z`);
  const stores = await inMemoryStores(now);
  const opened = { where: here, act: 'site.opened', by: 'account-1', at: now(), once: 'site' } as const;
  await stores.sites.create(site, opened);
  for (const [nth, member] of [
    aMember({ scope: here, email: officer.email, name: 'Nadia', roles: ['officer'] }),
    aMember({ scope: here, email: 'editor@example.ma', roles: ['editor'] }),
  ].entries())
    await stores.members.invite(
      member,
      { mail: 'invitation', to: member.email, name: member.name, collectivity: site.name },
      { where: here, act: 'member.invited', by: 'account-1', at: now(), once: `member-${nth}` },
    );
  const deps = {
    ...stores,
    requestLaw,
    now,
    origins: originsOf('https://mahalli.example'),
    writePdf: async () => new Uint8Array(),
  };
  return {
    ...stores,
    deps,
    desk: (actor: Actor = officer) => bureauRequests(deps)(actor),
    on: (day: string) => {
      today = day;
    },
    file: (once: string, over = {}) => fileRequest(deps, site, aFiledRequest(over), once),
  };
};

describe('The list of requests', () => {
  test('says nothing of who asks nor of what, and nothing that stands for them', async () => {
    const { desk, file } = await openDesk();
    await file('one');

    const inbox = await desk().requests(here, '2026');

    const filed = aFiledRequest();
    const said = JSON.stringify(inbox);
    for (const personal of [filed.firstName, filed.lastName, filed.documentNumber, filed.email, filed.wanted])
      expect(said).not.toContain(personal);
    expect(said).not.toContain('Print');
    expect(inbox).toMatchObject({ today: '2026-03-02', open: true, rows: [{ due: '2026-04-01' }] });
  });

  test('has what is still awaited of any year, and the rest of the year that is asked for', async () => {
    const { desk, file, on } = await openDesk('2025-12-29');
    const { request: old } = await file('old');
    on('2026-01-05');
    const { request: fresh } = await file('fresh');
    await desk().answerRequest(here, fresh.id, { version: 1, once: 'answer' }, granted, '');

    const ids = async (year: string | null) =>
      (await desk().requests(here, year)).rows.map(({ id }) => id).toSorted();

    expect(await ids('2026')).toEqual([old.id, fresh.id]);
    expect(await ids('2024')).toEqual([old.id]);
    expect(await ids(null)).toEqual([old.id, fresh.id]);
  });

  test('names those who may be entrusted with a request, and no one else', async () => {
    const { desk } = await openDesk();

    expect((await desk().requests(here, null)).staff).toEqual([{ name: 'Nadia', email: officer.email }]);
  });
});

describe('A case', () => {
  test('opens who asks and what, and the words of the thread', async () => {
    const { desk, file } = await openDesk();
    const { request } = await file('one');
    await desk().noteOnRequest(here, request.id, { version: 1, once: 'note' }, 'note', 'Voir le service.');

    const opened = await desk().request(here, request.id);

    expect(opened.kept).toMatchObject({ lastName: 'El Amrani', wanted: aFiledRequest().wanted });
    expect(opened.said).toMatchObject([{ kind: 'note', by: officer.email, text: 'Voir le service.' }]);
    expect(opened.complainUntil).toBe('2026-04-01');
    expect(opened.request).not.toHaveProperty('trackingPrint');
  });

  test('knows the other requests of the same requester in the year, and those of nobody else', async () => {
    const { desk, file } = await openDesk();
    const { request } = await file('one');
    const { request: again } = await file('two', { documentNumber: 'jb 123456' });
    await file('three', { documentNumber: 'JB999999' });

    const { siblings } = await desk().request(here, request.id);

    expect(siblings).toEqual([
      { id: again.id, receivedOn: '2026-03-02', state: 'acknowledged', outcome: null },
    ]);
  });

  test('says which steps its state allows', async () => {
    const { desk, file, on } = await openDesk();
    const { request } = await file('one');
    const steps = async () => (await desk().request(here, request.id)).steps;

    expect(await steps()).toMatchObject({ work: true, extend: true, complain: false, deliver: false });
    on('2026-04-02');
    expect(await steps()).toMatchObject({
      work: true,
      extend: false,
      extendRefused: 'extension.too-late',
      complain: true,
    });
    await desk().answerRequest(here, request.id, { version: 1, once: 'a' }, granted, '');
    expect(await steps()).toMatchObject({ work: false, deliver: true, complain: true, outside: false });
  });

  test('is refused in another collectivity as if it did not exist', async () => {
    const { desk, file } = await openDesk();
    const { request } = await file('one');

    await expect(desk().request(aCode(2), request.id)).rejects.toMatchObject({ code: 'request.unknown' });
  });
});

describe('A request on paper', () => {
  test('is given a receipt whose code opens it, the same when the form is sent again', async () => {
    const { desk, deps } = await openDesk();

    const receipt = await desk().enterRequest(here, anEnteredRequest(), 'paper');

    const [row] = (await desk().requests(here, '2026')).rows;
    if (row === undefined) throw new Error('no request');
    expect(receipt).toMatchObject({ reference: `R-${here}-2026-00001`, due: row.due, mailed: false });
    expect(receipt.qr).toMatch(/^data:image\/svg\+xml,/);
    expect((await followRequest(deps, site, { id: row.id, code: receipt.code })).id).toBe(row.id);
    expect(await desk().enterRequest(here, anEnteredRequest(), 'paper')).toEqual(receipt);
  });

  test('may be given another code, which is the one that counts', async () => {
    const { desk, deps } = await openDesk();
    const lost = await desk().enterRequest(here, anEnteredRequest(), 'paper');
    const [row] = (await desk().requests(here, '2026')).rows;
    if (row === undefined) throw new Error('no request');

    const found = await desk().reissueCode(here, row.id, { version: 1, once: 'again' });

    expect(found.code).not.toBe(lost.code);
    const opened = followRequest(deps, site, { id: row.id, code: found.code });
    await expect(opened).resolves.toMatchObject({ version: 2 });
  });
});

test('Two officers who answer at once: the second is refused and nothing is overwritten', async () => {
  const { desk, file } = await openDesk();
  const { request } = await file('one');
  await desk().answerRequest(here, request.id, { version: 1, once: 'first' }, granted, 'Voici.');

  const second = desk().answerRequest(here, request.id, { version: 1, once: 'second' }, granted, 'Non.');

  await expect(second).rejects.toMatchObject({ code: 'request.changed' });
  expect((await desk().request(here, request.id)).said.map(({ text }) => text)).toEqual(['Voici.']);
});

test('Whoever works through programs finds no requests at all', async () => {
  const { request } = await (await openDesk()).file('one');

  await expect(noRequests(officer).request(here, request.id)).rejects.toMatchObject({
    code: 'route.unknown',
  });
});
