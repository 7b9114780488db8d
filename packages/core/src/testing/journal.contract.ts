import { describe, expect, test } from 'vitest';
import {
  aCode,
  aDeed,
  aMember,
  aMoment,
  anInvitation,
  aPublication,
  aPublicationId,
  aSite,
} from './builders.ts';
import type { EmptyStores } from './stores.ts';

/** What every store must leave in the journal: each act once, numbered from 1 without a gap, per scope. */
export const journalContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a journal`, () => {
    const empty = () => emptyStores(() => new Date(aMoment));

    test('tells who did what and when, in the order in which it was done', async () => {
      const { sites, members, publications, journal } = await empty();
      const code = aCode();

      await sites.create(aSite(), aDeed({ act: 'site.opened', by: 'account-2' }));
      await members.invite(aMember(), anInvitation(), aDeed({ act: 'member.invited' }));
      await publications.create(aPublication(), aDeed({ act: 'publication.created' }));
      await members.remove(code, aMember().email, aDeed({ act: 'member.removed' }));

      const lines = await journal(code);
      expect(lines).toMatchObject([
        { number: 1, act: 'site.opened', by: 'account-2', at: aMoment },
        { number: 2, act: 'member.invited', by: 'account-1', at: aMoment },
        { number: 3, act: 'publication.created', by: 'account-1', at: aMoment },
        { number: 4, act: 'member.removed', by: 'account-1', at: aMoment },
      ]);
      expect(await journal(aCode(2))).toEqual([]);
    });

    test('numbers each scope by itself', async () => {
      const { sites, members, journal } = await empty();
      const above = aMember({ scope: 'directorate', roles: ['analyst'] });

      await sites.create(aSite(), aDeed({ act: 'site.opened' }));
      await sites.create(aSite({ code: aCode(2) }), aDeed({ where: aCode(2), act: 'site.opened' }));
      await members.invite(above, anInvitation(), aDeed({ where: 'directorate', act: 'member.invited' }));

      for (const scope of [aCode(), aCode(2), 'directorate'] as const) {
        expect((await journal(scope)).map(({ number }) => number)).toEqual([1]);
      }
    });

    test('has no gap and no double when many write at once', async () => {
      const { publications, journal } = await empty();
      const ten = Array.from({ length: 10 }, (_, nth) => aPublication({ id: aPublicationId(nth) }));

      await Promise.all(
        ten.map((one) => publications.create(one, aDeed({ act: 'publication.created', once: one.id }))),
      );

      const lines = await journal(aCode());
      expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    test('says nothing of what was refused', async () => {
      const { publications, journal } = await empty();

      await expect(publications.save(aPublication({ version: 2 }), aDeed())).rejects.toThrow();

      expect(await journal(aCode())).toEqual([]);
    });
  });
