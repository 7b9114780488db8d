import { describe, expect, test } from 'vitest';
import { Failure } from './failure.ts';
import {
  addPage,
  mostAddedPages,
  type OwnPageDeps,
  pageGaps,
  pageOf,
  removePage,
  restoreStarterPage,
  revertPage,
  savePage,
  showPage,
} from './own-page.ts';
import { aCode, aMoment, anActor, inMemoryOwnPages } from './testing/index.ts';
import { textOf } from './translation.ts';

const starter = {
  title: { ar: 'عن الجماعة', fr: 'La collectivité' },
  body: { ar: 'نص أصلي.', fr: 'Texte de départ.' },
};

const open = (): OwnPageDeps => ({
  ownPages: inMemoryOwnPages(),
  starterPage: (_code, slug) => {
    if (slug !== 'about') throw new Failure('page.unknown', { slug });
    return starter;
  },
  now: () => new Date(aMoment),
});

const target = (version: number) => ({
  collectivity: aCode(),
  slug: 'about',
  version,
  once: `form-${version}`,
});
const actor = anActor();

describe('A text page', () => {
  test('starts as the one that every portal has, complete in both languages', async () => {
    const page = await pageOf(open(), aCode(), 'about');

    expect(textOf(page.draft.body)).toEqual(starter.body);
    expect(pageGaps(page)).toEqual([]);
    expect(page).toMatchObject({ version: 0, shown: null });
    await expect(pageOf(open(), aCode(), 'nothing')).rejects.toMatchObject({ code: 'page.unknown' });
  });

  test('is shown when both languages say the same, and not before', async () => {
    const deps = open();
    const oneLanguage = { ...starter, body: { ...starter.body, fr: 'Notre texte.' } };

    await savePage(deps, target(0), oneLanguage, [], actor);
    await expect(showPage(deps, target(1), actor)).rejects.toMatchObject({
      code: 'publication.incomplete',
      details: { texts: 1 },
    });
    await savePage(deps, target(1), oneLanguage, [{ text: 'body', locale: 'ar' }], actor);
    const shown = await showPage(deps, target(2), actor);

    expect(shown.shown?.body).toEqual({ ar: 'نص أصلي.', fr: 'Notre texte.' });
  });

  test('goes back to the starting page without losing what was written, and to an earlier version', async () => {
    const deps = open();
    const own = { title: { ar: 'جماعتنا', fr: 'Chez nous' }, body: { ar: 'نصنا.', fr: 'Notre texte.' } };
    await savePage(deps, target(0), own, [], actor);
    await showPage(deps, target(1), actor);

    const restored = await restoreStarterPage(deps, target(2), actor);
    expect(restored.shown).toBeNull();
    expect(textOf(restored.draft.title)).toEqual(own.title);
    await savePage(deps, target(3), { ...own, title: { ar: 'أ', fr: 'a' } }, [], actor);
    const reverted = await revertPage(deps, target(4), 1, actor);

    expect(textOf(reverted.draft.title)).toEqual(own.title);
    await expect(revertPage(deps, target(5), 99, actor)).rejects.toMatchObject({ code: 'page.unknown' });
  });
});

describe('A page that the collectivity adds', () => {
  const content = {
    title: { ar: 'السوق الأسبوعي', fr: 'Le marché' },
    body: { ar: 'كل خميس.', fr: 'Chaque jeudi.' },
  };
  const of = (slug: string, once = 'a') => ({ collectivity: aCode(), slug, once });
  const deps = () => ({ ...open(), reserved: new Set(['about', 'search']) });

  test('is a draft that nobody reads, then is shown, hidden, removed, and comes back', async () => {
    const stores = deps();
    const added = await addPage(stores, of('marche-2'), content, actor);
    const on = (version: number) => ({ ...of('marche-2', `form-${version}`), version });

    expect(added).toMatchObject({ added: true, removed: null, shown: null, version: 1 });
    expect(await showPage(stores, on(1), actor)).toMatchObject({ shown: content });
    expect(await restoreStarterPage(stores, on(2), actor)).toMatchObject({ shown: null, removed: null });
    expect(await removePage(stores, on(3), actor)).toMatchObject({ shown: null, removed: aMoment });
    expect(await showPage(stores, on(4), actor)).toMatchObject({ shown: content, removed: null });
  });

  test('passes the bilingual gate like any other', async () => {
    const stores = deps();
    await addPage(stores, of('marche'), { ...content, title: { ar: '', fr: 'Le marché' } }, actor);

    await expect(showPage(stores, { ...of('marche'), version: 1 }, actor)).rejects.toMatchObject({
      code: 'publication.incomplete',
    });
  });

  test.each(['', 'Marché', 'un marché', '../about', '-a', 'a'.repeat(41), '2026', 'a--b'])(
    'is not called %j',
    async (slug) => {
      await expect(addPage(deps(), of(slug), content, actor)).rejects.toMatchObject({
        code: 'input.invalid',
      });
    },
  );

  test('is added once however often the form comes, and takes nobody’s name', async () => {
    const stores = deps();
    const added = await addPage(stores, of('marche'), content, actor);

    expect(await addPage(stores, of('marche'), content, actor)).toEqual(added);
    for (const slug of ['marche', 'about', 'search']) {
      const other = addPage(stores, of(slug, 'b'), { ...content, body: { ar: '', fr: '' } }, actor);
      await expect(other).rejects.toMatchObject({ code: 'page.taken', details: { slug } });
    }
  });

  test('is one of fifty at most; one that was removed leaves its place', async () => {
    const stores = deps();
    for (let at = 1; at <= mostAddedPages; at += 1)
      await addPage(stores, of(`page${at}`, `form-${at}`), content, actor);

    await expect(addPage(stores, of('last'), content, actor)).rejects.toMatchObject({
      code: 'page.too-many',
    });
    await removePage(stores, { ...of('page1', 'gone'), version: 1 }, actor);
    expect(await addPage(stores, of('last'), content, actor)).toMatchObject({ version: 1 });
  });

  test('is the only kind that can be removed', async () => {
    await expect(removePage(deps(), target(0), actor)).rejects.toMatchObject({ code: 'page.unknown' });
  });
});
