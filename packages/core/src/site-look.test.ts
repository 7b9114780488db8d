import { beforeEach, describe, expect, test } from 'vitest';
import { changeSite, changeTheme, revertLook } from './site-look.ts';
import { changeSiteState, siteOf } from './sites.ts';
import {
  aCode,
  aDeed,
  aMember,
  aMoment,
  anActor,
  anInvitation,
  aSite,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const now = () => new Date(aMoment);
const at = (version: number, once: string) => ({ code: aCode(), version, once });
const blue = { accent: '#1c4f82', accentDark: '#8fc1f0' };
const { contacts, officer, cndpNumber, theme } = aSite();
const newPhone = { contacts: { ...contacts, phone: '0528111111' }, officer, cndpNumber };

describe('The look of a site', () => {
  let stores: Stores;
  const deps = () => ({ ...stores, now });
  const versions = () => stores.looks.versions(aCode());

  beforeEach(async () => {
    stores = await inMemoryStores(now);
    await stores.sites.create(aSite({ published: 1 }), aDeed({ act: 'site.opened' }));
    await stores.members.invite(
      aMember({ roles: ['administrator'] }),
      anInvitation(),
      aDeed({ act: 'member.invited' }),
    );
  });

  test('has a version for each change of it, which says who changed what', async () => {
    await changeTheme(deps(), at(1, 'a'), blue, anActor());
    await changeSite(deps(), at(2, 'b'), newPhone, anActor());

    expect(await versions()).toMatchObject([
      { version: 3, changed: ['contacts'], by: anActor().email, at: aMoment, look: { theme: blue } },
      { version: 2, changed: ['theme'], by: anActor().email, look: { theme: blue, contacts } },
      { version: 1, changed: [], by: '', look: { theme, contacts } },
    ]);
  });

  test('has none for what is not part of it: the state of the site, its officer, the same form again', async () => {
    await changeSiteState(deps(), at(1, 'a'), 'live', anActor());
    await changeSite(deps(), at(2, 'b'), { contacts, officer: null, cndpNumber: 'A-1' }, anActor());
    await changeTheme(deps(), at(3, 'c'), blue, anActor());
    await changeTheme(deps(), at(3, 'c'), blue, anActor());

    expect((await versions()).map(({ version }) => version)).toEqual([4, 1]);
  });

  test('is taken up again as a new version, and brings back no officer who left', async () => {
    await changeTheme(deps(), at(1, 'a'), blue, anActor());
    await changeSite(deps(), at(2, 'b'), { ...newPhone, officer: null }, anActor());

    const reverted = await revertLook(deps(), at(3, 'c'), 1, anActor());

    expect(reverted).toMatchObject({ theme, contacts, officer: null, version: 4 });
    expect(await siteOf(stores, aCode())).toEqual(reverted);
    expect((await versions())[0]).toMatchObject({
      version: 4,
      changed: ['theme', 'contacts'],
      revertedTo: 1,
    });
    expect((await stores.journal(aCode())).at(-1)).toMatchObject({ act: 'site.reverted' });
  });

  test('is not overwritten by the second of two clerks, nor taken from a version that never was', async () => {
    await changeTheme(deps(), at(1, 'a'), blue, anActor());

    await expect(revertLook(deps(), at(1, 'b'), 1, anActor())).rejects.toMatchObject({
      code: 'site.changed',
    });
    await expect(revertLook(deps(), at(2, 'b'), 9, anActor())).rejects.toMatchObject({
      code: 'look.unknown',
    });
    expect((await siteOf(stores, aCode())).theme).toEqual(blue);
  });

  test('refuses colours that cannot be read', async () => {
    const unreadable = changeTheme(deps(), at(1, 'a'), { ...blue, accent: '#ffd700' }, anActor());

    await expect(unreadable).rejects.toMatchObject({ code: 'theme.invalid' });
  });
});
