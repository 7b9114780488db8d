import { beforeEach, describe, expect, test } from 'vitest';
import { changeSite } from './site-look.ts';
import { changeRoles, changeSiteState, inviteAgain, inviteMember, removeMember, siteOf } from './sites.ts';
import {
  aCode,
  aDeed,
  aMember,
  aMoment,
  anActor,
  aSite,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const now = () => new Date(aMoment);
const at = (version: number, once: string) => ({ code: aCode(), version, once });

describe('an administrator', () => {
  let stores: Stores;
  const deps = () => ({ sites: stores.sites, members: stores.members, jobs: stores.jobs, now });

  beforeEach(async () => {
    stores = await inMemoryStores(now);
    await stores.sites.create(aSite({ published: 1 }), aDeed({ act: 'site.opened' }));
  });

  /** Somebody is there to answer for the site. */
  const administered = () => {
    const administrator = { name: 'Salma', email: 'salma@example.ma', scope: aCode() };
    const placed = { ...administrator, roles: ['administrator' as const] };
    return inviteMember(deps(), placed, { ar: 'جماعة', fr: 'Commune' }, anActor());
  };

  test('is named before the site is opened', async () => {
    await expect(changeSiteState(deps(), at(1, 'a'), 'live', anActor())).rejects.toMatchObject({
      code: 'site.not-ready',
      details: { lacking: 1 },
    });
  });

  test('opens the site to the public, once however often the form comes', async () => {
    await administered();
    const open = () => changeSiteState(deps(), at(1, 'a'), 'live', anActor());

    const opened = await open();
    expect(await open()).toEqual(opened);

    expect(await siteOf(stores, aCode())).toEqual(aSite({ published: 1, state: 'live', version: 2 }));
    expect((await stores.journal(aCode())).map(({ act }) => act)).toEqual([
      'site.opened',
      'member.invited',
      'site.moved',
    ]);
  });

  test('is told when the site changed in the meantime', async () => {
    await administered();
    await changeSiteState(deps(), at(1, 'a'), 'live', anActor());

    await expect(changeSiteState(deps(), at(1, 'b'), 'suspended', anActor())).rejects.toMatchObject({
      code: 'site.changed',
    });
  });

  test('says how the collectivity is reached, once however often the form comes', async () => {
    const { contacts, officer } = aSite();
    const change = { contacts: { ...contacts, phone: '0528111111' }, officer, cndpNumber: 'A-12/2026' };
    const save = () => changeSite(deps(), at(1, 'a'), change, anActor());

    const saved = await save();
    expect(await save()).toEqual(saved);

    expect(await siteOf(stores, aCode())).toMatchObject({ ...change, version: 2, state: 'provisioned' });
    expect(await stores.journal(aCode())).toHaveLength(2);
  });

  test('is told when there is no site', async () => {
    await expect(siteOf(stores, aCode(2))).rejects.toMatchObject({ code: 'site.unknown' });
  });

  test('invites somebody by a mail in both languages', async () => {
    const { invitedAt: _, ...invited } = aMember();

    await inviteMember(deps(), invited, aSite().name, anActor());

    expect(await stores.members.list(aCode())).toEqual([aMember()]);
    expect(await stores.mails()).toEqual([
      { mail: 'invitation', to: invited.email, name: invited.name, collectivity: aSite().name },
    ]);
  });

  test('removes somebody, but not the last administrator', async () => {
    const { invitedAt: _, ...invited } = aMember();
    const admin = { ...invited, email: 'admin@example.ma', roles: ['administrator' as const] };
    for (const one of [invited, admin]) await inviteMember(deps(), one, aSite().name, anActor());

    await removeMember(deps(), aCode(), invited.email, anActor());

    expect(await stores.members.list(aCode())).toHaveLength(1);
    await expect(removeMember(deps(), aCode(), admin.email, anActor())).rejects.toMatchObject({
      code: 'member.last-administrator',
    });
  });

  test('sends an invitation again, once for each form, and to nobody who is not there', async () => {
    const { invitedAt: _, ...invited } = aMember();
    await inviteMember(deps(), invited, aSite().name, anActor());
    const of = (email: string) => ({ scope: aCode(), email, once: 'a' });

    for (let times = 0; times < 2; times += 1)
      await inviteAgain(deps(), of(invited.email), aSite().name, anActor());

    expect((await stores.mails()).slice(1)).toEqual([
      {
        mail: 'invitation',
        to: invited.email,
        name: invited.name,
        collectivity: aSite().name,
        again: true,
      },
    ]);
    await expect(inviteAgain(deps(), of('nobody@example.ma'), aSite().name, anActor())).rejects.toMatchObject(
      { code: 'member.unknown' },
    );
  });

  test('changes what somebody may do, but leaves an administrator, and roles that the place has', async () => {
    const { invitedAt: _, ...invited } = aMember({ roles: ['administrator'] });
    await inviteMember(deps(), invited, aSite().name, anActor());
    const change = (roles: Parameters<typeof changeRoles>[2]) =>
      changeRoles(deps(), { scope: aCode(), email: invited.email, once: roles.join() }, roles, anActor());

    await expect(change(['editor'])).rejects.toMatchObject({ code: 'member.last-administrator' });
    for (const roles of [[], ['analyst']] as const)
      await expect(change(roles)).rejects.toMatchObject({ code: 'input.invalid' });
    await change(['administrator', 'officer']);

    expect((await stores.members.list(aCode()))[0]?.roles).toEqual(['administrator', 'officer']);
    expect((await stores.journal(aCode())).at(-1)?.act).toBe('member.changed');
  });
});
