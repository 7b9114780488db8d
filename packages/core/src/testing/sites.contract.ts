import { beforeEach, describe, expect, test } from 'vitest';
import { lookOf } from '../look.ts';
import { publish } from '../publication.ts';
import { type SiteState, siteStates, siteTransitions } from '../site.ts';
import { firstLook } from '../site-look.ts';
import { aCode, aDeed, aLookVersion, aMoment, aPublication, aSite } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const now = new Date(aMoment);

const steps = siteStates.flatMap((from) =>
  siteStates.map((to): readonly [SiteState, SiteState] => [from, to]),
);

/** What every store of sites must do, whatever it is made of. */
export const sitesContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of sites`, () => {
    let stores: Stores;
    const opening = aDeed({ act: 'site.opened' });
    const changing = aDeed({ act: 'site.changed' });

    beforeEach(async () => {
      stores = await emptyStores(() => now);
    });

    test('gives back what it was given', async () => {
      await stores.sites.create(aSite(), opening);

      expect(await stores.sites.find(aCode())).toEqual(aSite());
    });

    test('gives back a region, which has neither parent nor officer', async () => {
      const region = aSite({ kind: 'region', parentCode: null, officer: null });

      await stores.sites.create(region, opening);

      expect(await stores.sites.find(aCode())).toEqual(region);
    });

    test('knows nothing of a collectivity without a site', async () => {
      await stores.sites.create(aSite(), opening);

      expect(await stores.sites.find(aCode(2))).toBeUndefined();
    });

    test('keeps the first of two sites created for a collectivity', async () => {
      await stores.sites.create(aSite(), opening);
      await stores.sites.create(aSite({ demonstration: true }), opening);

      expect(await stores.sites.find(aCode())).toMatchObject({ demonstration: false });
      expect(await stores.journal(aCode())).toHaveLength(1);
    });

    test('stores the next version and refuses the same version again', async () => {
      await stores.sites.create(aSite(), opening);
      const next = aSite({ cndpNumber: 'A-1', version: 2 });

      await stores.sites.save(next, changing);
      const stale = stores.sites.save({ ...next, cndpNumber: 'A-2' }, changing);

      await expect(stale).rejects.toMatchObject({ code: 'site.changed', details: { code: aCode() } });
      expect(await stores.sites.find(aCode())).toEqual(next);
    });

    test('keeps each look of a site, from the one it opened with, the last first', async () => {
      const changed = aSite({ theme: { accent: '#1c4f82', accentDark: '#8fc1f0' }, version: 2 });
      const look = aLookVersion({ version: 2, look: lookOf(changed) });
      await stores.sites.create(aSite(), opening);

      await stores.sites.save(changed, changing, { look });
      await stores.sites.save(aSite({ ...changed, cndpNumber: 'A-1', version: 3 }), changing);

      expect(await stores.looks.versions(aCode())).toEqual([look, firstLook(aSite())]);
      expect(await stores.looks.version(aCode(), 2)).toEqual(look);
      expect(await stores.looks.version(aCode(), 3)).toBeUndefined();
      expect(await stores.looks.versions(aCode(2))).toEqual([]);
    });

    test('keeps no look of a save that was refused', async () => {
      await stores.sites.create(aSite(), opening);

      const stale = stores.sites.save(aSite({ version: 3 }), changing, {
        look: aLookVersion({ version: 3 }),
      });

      await expect(stale).rejects.toMatchObject({ code: 'site.changed' });
      expect(await stores.looks.versions(aCode())).toEqual([firstLook(aSite())]);
    });

    test('lets one site at a time claim a host name, and another once it is released', async () => {
      const host = 'www.commune.example';
      const other = aSite({ code: aCode(2), version: 2 });
      const there = (act: 'host.shown' | 'host.removed') => aDeed({ where: aCode(2), act });
      await stores.sites.create(aSite(), opening);
      await stores.sites.create({ ...other, version: 1 }, aDeed({ where: aCode(2), act: 'site.opened' }));
      const shown = aDeed({ act: 'host.shown' });

      await stores.sites.save(aSite({ version: 2 }), shown, { claim: host });
      await stores.sites.save(aSite({ version: 3 }), shown, { claim: host });
      const second = stores.sites.save(other, there('host.shown'), { claim: host });

      await expect(second).rejects.toMatchObject({ code: 'host.taken', details: { host } });
      expect(await stores.owners.ownerOf(host)).toBe(aCode());
      expect(await stores.sites.find(aCode(2))).toMatchObject({ version: 1 });
      await stores.sites.save(aSite({ version: 4 }), aDeed({ act: 'host.removed' }), { release: host });
      expect(await stores.owners.ownerOf(host)).toBeUndefined();
      await stores.sites.save(other, there('host.shown'), { claim: host });
      expect(await stores.owners.ownerOf(host)).toBe(aCode(2));
    });

    test('refuses to save a site that does not exist', async () => {
      await expect(stores.sites.save(aSite({ version: 2 }), changing)).rejects.toMatchObject({
        code: 'site.changed',
      });
    });

    test('obeys a form once, and is silent when it comes again', async () => {
      await stores.sites.create(aSite(), opening);
      const deed = aDeed({ act: 'site.changed', once: 'form-1' });

      await stores.sites.save(aSite({ cndpNumber: 'A-1', version: 2 }), deed);
      await stores.sites.save(aSite({ cndpNumber: 'A-2', version: 3 }), deed);

      expect(await stores.sites.find(aCode())).toMatchObject({ cndpNumber: 'A-1', version: 2 });
      expect(await stores.journal(aCode())).toHaveLength(2);
    });

    test('keeps the count of publications when a site is saved from before one of them', async () => {
      await stores.sites.create(aSite(), opening);
      const one = aPublication();
      await stores.publications.create(one, aDeed({ act: 'publication.created' }));
      await stores.publications.savePublished(
        (number) => publish(one, number, 'salma@example.ma', now),
        aCode(),
        aDeed({ act: 'publication.published' }),
      );

      await stores.sites.save(aSite({ published: 0, version: 2 }), changing);

      expect(await stores.sites.find(aCode())).toMatchObject({ published: 1, version: 2 });
    });

    test.each(steps)('from %s to %s, follows the life of a site whoever asks', async (from, to) => {
      await stores.sites.create(aSite({ state: from }), opening);
      const allowed = from === to || siteTransitions[from].includes(to);

      const save = stores.sites.save(aSite({ state: to, version: 2 }), aDeed({ act: 'site.moved' }));

      if (allowed) await save;
      else await expect(save).rejects.toMatchObject({ code: 'site.changed' });
      expect((await stores.sites.find(aCode()))?.state).toBe(allowed ? to : from);
    });
  });
