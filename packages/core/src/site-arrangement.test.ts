import { beforeEach, describe, expect, test } from 'vitest';
import { firstMenu, lawfulEntries, menuEntries } from './arrangement.ts';
import { changeHome, changeMenu } from './site-arrangement.ts';
import { siteOf } from './sites.ts';
import {
  aCode,
  aDeed,
  aMoment,
  anActor,
  anOwnPage,
  aSite,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const now = () => new Date(aMoment);
const at = (version: number, once: string) => ({ code: aCode(), version, once });
const word = { title: { ar: 'مرحبا', fr: 'Bienvenue' }, body: { ar: 'نص', fr: 'Texte' } };
const none = { title: { ar: '', fr: '' }, body: { ar: '', fr: '' } };

let stores: Stores;
const deps = () => ({ sites: stores.sites, ownPages: stores.ownPages, now });
const site = () => siteOf(stores, aCode());

beforeEach(async () => {
  stores = await inMemoryStores(now);
  await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
});

describe('The main menu', () => {
  const settle = (shown: readonly string[]) => changeMenu(deps(), at(1, 'a'), shown, anActor());

  test('is every entry until the collectivity settles it', async () => {
    expect((await site()).menu).toEqual(firstMenu);
  });

  test('shows what the collectivity wants in its order, its own pages too', async () => {
    await stores.ownPages.save(anOwnPage({ slug: 'marche', added: true }), aDeed({ act: 'page.added' }));

    await settle(['marche', ...lawfulEntries]);

    expect((await site()).menu).toEqual(['marche', ...lawfulEntries]);
    expect((await stores.looks.versions(aCode()))[0]).toMatchObject({ changed: ['menu'] });
  });

  test.each(lawfulEntries)('never hides %s', async (entry) => {
    await expect(settle(menuEntries.filter((one) => one !== entry))).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });

  test.each([
    ['an entry twice', [...menuEntries, 'about']],
    ['a page that is not there', [...menuEntries, 'marche']],
    ['no name at all', [...menuEntries, '../bureau']],
  ])('refuses %s', async (_, shown) => {
    await expect(settle(shown)).rejects.toMatchObject({ code: 'input.invalid' });
  });
});

describe('The home page', () => {
  const settle = (words: Parameters<typeof changeHome>[2], version = 1) =>
    changeHome(deps(), at(version, `form-${version}`), words, anActor());

  test('shows the blocks in the order that the collectivity wants', async () => {
    await settle({ blocks: ['rights', 'contact', 'latest'], text: none, same: false });

    expect((await site()).home.blocks).toEqual(['rights', 'contact', 'latest']);
  });

  test.each(['latest', 'rights'] as const)('never hides %s', async (block) => {
    const blocks = (['latest', 'rights', 'contact'] as const).filter((one) => one !== block);

    await expect(settle({ blocks, text: none, same: false })).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });

  test('shows a text of its own in both languages, or keeps it until it is', async () => {
    const half = { ...word, body: { ar: '', fr: 'Texte' } };

    await expect(
      settle({ blocks: ['latest', 'rights', 'text'], text: half, same: false }),
    ).rejects.toMatchObject({
      code: 'look.incomplete',
    });
    await settle({ blocks: ['latest', 'rights'], text: half, same: false });
    expect((await site()).home.text.body.fr.text).toBe('Texte');
    await settle({ blocks: ['latest', 'rights', 'text'], text: word, same: false }, 2);
    expect((await site()).home.blocks).toContain('text');
  });

  test('does not show a text of which one language changed, unless a clerk says that the other still holds', async () => {
    await settle({ blocks: ['latest', 'rights', 'text'], text: word, same: false });
    const text = { ...word, body: { ...word.body, fr: 'Un autre texte' } };
    const change = (same: boolean) => settle({ blocks: ['latest', 'rights', 'text'], text, same }, 2);

    await expect(change(false)).rejects.toMatchObject({ code: 'look.incomplete' });
    expect((await change(true)).home.text.body.fr.text).toBe('Un autre texte');
  });
});
