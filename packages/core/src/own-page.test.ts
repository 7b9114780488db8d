import { describe, expect, test } from 'vitest';
import { Failure } from './failure.ts';
import {
  type OwnPageDeps,
  pageGaps,
  pageOf,
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
