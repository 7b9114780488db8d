import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../member.ts';
import { aCode, aDeed, aMember, aMoment, anInvitation } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

/** What every store of memberships must do, whatever it is made of. */
export const membersContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of memberships`, () => {
    let stores: Stores;

    const invite = (one: Member): Promise<void> =>
      stores.members.invite(
        one,
        anInvitation({ to: one.email }),
        aDeed({ where: one.scope, act: 'member.invited' }),
      );
    const remove = ({ scope, email }: Member): Promise<void> =>
      stores.members.remove(scope, email, aDeed({ where: scope, act: 'member.removed' }));

    beforeEach(async () => {
      stores = await emptyStores(() => new Date(aMoment));
    });

    test('lists whom it was given, in the order of their addresses, and leaves them a mail', async () => {
      const [zineb, amal] = [aMember({ email: 'zineb@example.ma' }), aMember({ email: 'amal@example.ma' })];

      await invite(zineb);
      await invite(amal);

      expect(await stores.members.list(aCode())).toEqual([amal, zineb]);
      expect((await stores.mails()).map(({ to }) => to).toSorted()).toEqual([amal.email, zineb.email]);
    });

    test('knows nobody in another collectivity', async () => {
      await invite(aMember());

      expect(await stores.members.list(aCode(2))).toEqual([]);
    });

    test('finds every membership of a person, wherever it counts', async () => {
      const here = aMember();
      const there = aMember({ scope: aCode(2), roles: ['publisher'] });
      const above = aMember({ scope: 'directorate', roles: ['analyst'] });
      await invite(aMember({ email: 'amal@example.ma' }));
      for (const one of [here, there, above]) await invite(one);

      const found = await stores.members.of(here.email);

      expect(found).toHaveLength(3);
      expect(found).toEqual(expect.arrayContaining([here, there, above]));
      expect(await stores.members.of('nobody@example.ma')).toEqual([]);
    });

    test('refuses somebody who is there already, without a second mail', async () => {
      await invite(aMember());

      const again = invite(aMember({ roles: ['administrator'] }));

      await expect(again).rejects.toMatchObject({ code: 'member.already-invited' });
      expect(await stores.members.list(aCode())).toEqual([aMember()]);
      expect(await stores.mails()).toHaveLength(1);
    });

    test('forgets whom it removed, and lets them be invited again', async () => {
      await invite(aMember());

      await remove(aMember());

      expect(await stores.members.list(aCode())).toEqual([]);
      expect(await stores.members.of(aMember().email)).toEqual([]);
      await invite(aMember());
      expect(await stores.members.list(aCode())).toEqual([aMember()]);
    });

    test('invites somebody again by another mail, once for each form, and nobody who is not there', async () => {
      await invite(aMember());
      const deed = aDeed({ act: 'member.invited-again', once: 'form-1' });

      for (let times = 0; times < 2; times += 1)
        await stores.members.inviteAgain(aMember(), anInvitation({ again: true }), deed);
      const nobody = aMember({ email: 'nobody@example.ma' });
      const unknown = stores.members.inviteAgain(
        nobody,
        anInvitation(),
        aDeed({ act: 'member.invited-again' }),
      );

      await expect(unknown).rejects.toMatchObject({ code: 'member.unknown' });
      const mails = await stores.mails();
      expect(mails).toHaveLength(2);
      expect(mails).toContainEqual(anInvitation({ again: true }));
      expect(await stores.members.list(aCode())).toEqual([aMember()]);
    });

    test('gives somebody other roles, and counts administrators as they come and go', async () => {
      const change = (email: string, roles: Member['roles']) =>
        stores.members.change(aMember({ email, roles }), aDeed({ act: 'member.changed' }));
      await invite(aMember({ email: 'amal@example.ma', roles: ['administrator'] }));
      await invite(aMember({ email: 'zineb@example.ma' }));

      await expect(change('amal@example.ma', ['editor'])).rejects.toMatchObject({
        code: 'member.last-administrator',
      });
      await change('zineb@example.ma', ['administrator', 'officer']);
      await change('amal@example.ma', ['editor']);
      await expect(change('zineb@example.ma', ['officer'])).rejects.toMatchObject({
        code: 'member.last-administrator',
      });
      await expect(change('nobody@example.ma', ['editor'])).rejects.toMatchObject({ code: 'member.unknown' });

      expect((await stores.members.list(aCode())).map(({ roles }) => roles)).toEqual([
        ['editor'],
        ['administrator', 'officer'],
      ]);
      expect((await stores.members.of('amal@example.ma'))[0]?.roles).toEqual(['editor']);
    });

    test('keeps one of two administrators who take each other’s role at once', async () => {
      const two = ['amal@example.ma', 'zineb@example.ma'].map((email) =>
        aMember({ email, roles: ['administrator'] }),
      );
      for (const one of two) await invite(one);

      const outcomes = await Promise.allSettled(
        two.map((one) =>
          stores.members.change({ ...one, roles: ['editor'] }, aDeed({ act: 'member.changed' })),
        ),
      );

      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    });

    test('does nothing about somebody who is not there', async () => {
      await remove(aMember());

      expect(await stores.journal(aCode())).toEqual([]);
    });

    test.each([
      [aCode(), 'administrator'],
      ['directorate', 'national-administrator'],
    ] as const)('in %s, never loses the last %s', async (scope, role) => {
      const only = aMember({ scope, roles: [role] });
      await invite(only);

      await expect(remove(only)).rejects.toMatchObject({ code: 'member.last-administrator' });
      expect(await stores.members.list(scope)).toEqual([only]);
    });

    test('keeps one of two administrators who remove each other at once', async () => {
      const two = ['amal@example.ma', 'zineb@example.ma'].map((email) =>
        aMember({ email, roles: ['administrator', 'editor'] }),
      );
      for (const one of two) await invite(one);

      const outcomes = await Promise.allSettled(two.map(remove));

      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await stores.members.list(aCode())).toHaveLength(1);
    });

    test('counts an administrator removed and invited again once', async () => {
      const [amal, zineb] = ['amal@example.ma', 'zineb@example.ma'].map((email) =>
        aMember({ email, roles: ['administrator'] }),
      );
      if (amal === undefined || zineb === undefined) throw new Error('two');
      for (const one of [amal, zineb]) await invite(one);
      await remove(zineb);
      await invite(zineb);
      await remove(zineb);

      await expect(remove(amal)).rejects.toMatchObject({ code: 'member.last-administrator' });
    });
  });
