import { beforeEach, describe, expect, test } from 'vitest';
import type { Deed } from '../deed.ts';
import { requestItem, saidItem } from '../requests/filed-request.ts';
import {
  type InformationRequest,
  requestStates,
  requestTransitions,
} from '../requests/information-request.ts';
import { aCode, aDeed, aMoment, aNotice, aRequest, aRequestId } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const fields = { firstName: 'Youssef', wanted: 'Le budget de la voirie' };

/** What every store of requests for information must do, whatever it is made of. */
export const requestsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of requests for information`, () => {
    let stores: Stores;

    beforeEach(async () => {
      stores = await emptyStores(() => new Date(aMoment));
    });

    const here = aCode();
    const filing = (over: Partial<Deed> = {}) =>
      aDeed({ act: 'request.filed', by: 'requester', once: 'form-1', ...over });
    const file = (over: Partial<InformationRequest> = {}, deed = filing()) =>
      stores.requests.file(
        (id) => ({
          request: aRequest({ ...over, id }),
          also: { sealed: [{ item: requestItem(id), fields }], mails: [aNotice()] },
        }),
        over.collectivity ?? here,
        '2026',
        deed,
      );
    const saving = (once: string) => aDeed({ act: 'request.assigned', once });

    test('files a request under the next number of its year, with its words, its mails and a line of the journal', async () => {
      const first = await file();
      const second = await file({}, filing({ once: 'form-2' }));

      expect([first.id, second.id]).toEqual(['2026-00001', '2026-00002']);
      expect(await stores.requests.find(here, first.id)).toEqual(first);
      expect(await stores.vault.open(here, requestItem(first.id))).toEqual(fields);
      expect(await stores.mails()).toEqual([aNotice(), aNotice()]);
      expect((await stores.journal(here)).map(({ act, by }) => [act, by])).toEqual([
        ['request.filed', 'requester'],
        ['request.filed', 'requester'],
      ]);
    });

    test('files once what is sent five times, at the same time or later', async () => {
      const receipts = await Promise.all([1, 2, 3, 4, 5].map(() => file()));
      const later = await file({ kind: 'urgent' });

      expect(new Set([...receipts, later].map(({ id }) => id)).size).toBe(1);
      expect(later.kind).toBe('normal');
      expect(await stores.requests.list(here)).toHaveLength(1);
      expect(await stores.mails()).toHaveLength(1);
      expect(await stores.journal(here)).toHaveLength(1);
    });

    test('gives each of many that are filed at the same time a number of its own, without a gap', async () => {
      const filed = await Promise.all(
        Array.from({ length: 6 }, (_, nth) => file({}, filing({ once: `at-once-${nth}` }))),
      );

      expect(filed.map(({ id }) => id).toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((nth) => aRequestId(nth)));
    });

    test('keeps those of a collectivity from another', async () => {
      const { id } = await file();
      await file({ collectivity: aCode(2) }, filing({ where: aCode(2) }));

      expect((await stores.requests.list(aCode(2))).map(({ collectivity }) => collectivity)).toEqual([
        aCode(2),
      ]);
      expect(await stores.requests.find(aCode(3), id)).toBeUndefined();
      expect(await stores.requests.list(aCode(3))).toEqual([]);
      expect(await stores.requests.awaited(aCode(3))).toEqual([]);
    });

    test('lets one request claim what only one can, in its own collectivity', async () => {
      const claim = (once: string, of = here) =>
        stores.requests.file(
          (id) => ({
            request: aRequest({ id, collectivity: of }),
            also: { claims: ['chafafiya CH-77', `entered ${once}`] },
          }),
          of,
          '2026',
          filing({ once, where: of }),
        );
      const { id } = await claim('form-1');

      await expect(claim('form-2')).rejects.toMatchObject({ code: 'request.known', details: { id } });
      expect(await stores.requests.claimedBy(here, 'chafafiya CH-77')).toBe(id);
      expect(await stores.requests.claimedBy(here, 'entered form-2')).toBeUndefined();
      expect(await stores.requests.claimedBy(aCode(2), 'chafafiya CH-77')).toBeUndefined();
      expect(await stores.requests.list(here)).toHaveLength(1);
      expect((await claim('form-3', aCode(2))).collectivity).toBe(aCode(2));
    });

    test('lists what waits for an answer by its last day, and all of it from the newest', async () => {
      const late = await file({ due: '2026-04-01' });
      const soon = await file({ due: '2026-03-05' }, filing({ once: 'form-2' }));
      const done = await file({ state: 'answered', wakesOn: '' }, filing({ once: 'form-3' }));

      expect((await stores.requests.awaited(here)).map(({ id }) => id)).toEqual([soon.id, late.id]);
      expect((await stores.requests.list(here)).map(({ id }) => id)).toEqual([done.id, soon.id, late.id]);
      expect(await stores.requests.list(here, '2025')).toEqual([]);
    });

    test('saves the next version with what is said in it, once', async () => {
      const filed = await file();
      const next = { ...filed, state: 'in-progress', version: 2 } as const;
      const also = { sealed: [{ item: saidItem(filed.id, 1), fields: { text: 'Pour quelle année ?' } }] };

      await stores.requests.save(next, saving('a'), also);
      await stores.requests.save(next, saving('a'), also);

      expect(await stores.requests.find(here, filed.id)).toEqual(next);
      expect(await stores.vault.open(here, saidItem(filed.id, 1))).toEqual({ text: 'Pour quelle année ?' });
      expect(await stores.requests.obeyed(saving('a'))).toBe(true);
      expect(await stores.journal(here)).toHaveLength(2);
    });

    test('forgets in the same write what a request no longer needs', async () => {
      const filed = await file();

      await stores.requests.save({ ...filed, version: 2, trackingPrint: '' }, saving('a'), {
        forgotten: [requestItem(filed.id)],
      });

      expect(await stores.vault.open(here, requestItem(filed.id))).toBeUndefined();
    });

    test('refuses the second of two officers, and writes nothing of theirs', async () => {
      const filed = await file();
      await stores.requests.save({ ...filed, state: 'in-progress', version: 2 }, saving('a'));

      await expect(
        stores.requests.save({ ...filed, state: 'withdrawn', version: 2 }, saving('b'), {
          sealed: [{ item: saidItem(filed.id, 1), fields: { text: 'x' } }],
          mails: [aNotice()],
        }),
      ).rejects.toMatchObject({ code: 'request.changed' });

      expect((await stores.requests.find(here, filed.id))?.state).toBe('in-progress');
      expect(await stores.vault.open(here, saidItem(filed.id, 1))).toBeUndefined();
      expect(await stores.mails()).toHaveLength(1);
      expect(await stores.journal(here)).toHaveLength(2);
    });

    test('follows the life of a request, and takes no other step', async () => {
      const steps = requestStates.flatMap((from) => requestStates.map((to) => [from, to] as const));
      const taken: string[] = [];

      for (const [from, to] of steps) {
        const filed = await file({ state: from }, filing({ once: `${from} ${to}` }));
        await stores.requests
          .save({ ...filed, state: to, version: 2 }, saving(`from ${from} ${to}`))
          .catch((thrown: unknown) => expect(thrown).toMatchObject({ code: 'request.changed' }));
        if ((await stores.requests.find(here, filed.id))?.version === 2) taken.push(`${from} → ${to}`);
      }

      expect(taken).toEqual(
        steps
          .filter(([from, to]) => from === to || requestTransitions[from].includes(to))
          .map(([from, to]) => `${from} → ${to}`),
      );
    });

    test('remembers by which calendar the clocks of the country were counted', async () => {
      expect(await stores.requests.recountedBy()).toBe(0);

      await stores.requests.markRecounted(3);

      expect(await stores.requests.recountedBy()).toBe(3);
    });

    test('wakes the clock for what is due in the whole country, what waited longest first', async () => {
      const later = await file({ wakesOn: '2026-03-25' });
      const first = await file(
        { collectivity: aCode(2), wakesOn: '2026-03-04' },
        filing({ where: aCode(2) }),
      );
      await file({ wakesOn: '' }, filing({ once: 'form-2' }));
      await file({ wakesOn: '2026-03-26' }, filing({ once: 'form-3' }));

      const waking = await stores.requests.waking('2026-03-25', 10);

      expect(waking).toEqual([
        { collectivity: aCode(2), id: first.id, wakesOn: '2026-03-04' },
        { collectivity: here, id: later.id, wakesOn: '2026-03-25' },
      ]);
      expect(await stores.requests.waking('2026-03-25', 1)).toHaveLength(1);
      expect(await stores.requests.waking('2026-03-03', 10)).toEqual([]);
    });

    test('finds what is over in the whole country, what was over longest first, until nothing says who asked', async () => {
      const over = { state: 'closed', wakesOn: '' } as const;
      const later = await file({ ...over, closedOn: '2026-03-25' });
      const first = await file(
        { ...over, state: 'withdrawn', closedOn: '2026-03-04', collectivity: aCode(2) },
        filing({ where: aCode(2) }),
      );
      await file({ ...over, closedOn: '2026-03-26' }, filing({ once: 'form-2' }));
      await file({ wakesOn: '' }, filing({ once: 'form-3' }));
      await file({ wakesOn: '2026-03-01' }, filing({ once: 'form-4' }));

      const found = await stores.requests.overBy('2026-03-25', 10);
      await stores.requests.save(
        { ...later, version: 2, anonymisedOn: '2026-03-25' },
        aDeed({ act: 'request.anonymised', once: 'a' }),
      );

      expect(found).toEqual([
        { collectivity: aCode(2), id: first.id },
        { collectivity: here, id: later.id },
      ]);
      expect(await stores.requests.overBy('2026-03-25', 10)).toEqual(found.slice(0, 1));
      expect(await stores.requests.overBy('2026-03-26', 1)).toHaveLength(1);
      expect(await stores.requests.overBy('2026-03-03', 10)).toEqual([]);
    });
  });
