import { beforeEach, describe, expect, test } from 'vitest';
import {
  createPublication,
  type PublicationDeps,
  publishPublication,
  saveDraft,
  withdrawPublication,
} from './publications.ts';
import {
  aCode,
  aDeed,
  aDraftContent,
  aMoment,
  anActor,
  aPublicationId,
  aSite,
  aTable,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const at = (version: number, once: string) => ({
  collectivity: aCode(),
  id: aPublicationId(),
  version,
  once,
});
const reason = { ar: 'صدر خطأ', fr: 'Erreur matérielle' };
const content = aDraftContent();
const changed = { ...content, body: { ar: 'نص جديد', fr: 'Nouveau texte' } };

describe('a clerk', () => {
  let stores: Stores;
  let deps: PublicationDeps;

  beforeEach(async () => {
    stores = await inMemoryStores(() => new Date(aMoment));
    deps = { publications: stores.publications, now: () => new Date(aMoment) };
    await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
  });

  const create = () => createPublication(deps, at(1, ''), content, anActor());
  const stored = () => stores.publications.find(aCode(), aPublicationId());
  const acts = async () => (await stores.journal(aCode())).map(({ act }) => act);

  test('starts a publication, once however often the form comes', async () => {
    const created = await create();
    await create();

    expect(await stored()).toEqual(created);
    expect(created).toMatchObject({ state: 'draft', version: 1, ahead: true, changedBy: anActor().email });
    expect(await acts()).toEqual(['site.opened', 'publication.created']);
  });

  test('starts one with the table of another, and loses no row of it when the form comes again', async () => {
    const begin = () =>
      createPublication(deps, at(1, ''), { ...content, table: aTable({ rows: [] }) }, anActor());
    const created = await begin();
    await saveDraft(deps, at(1, 'a'), { ...content, table: aTable() }, [], anActor());

    await begin();

    expect(created.draft.table).toEqual(aTable({ rows: [] }));
    expect((await stored())?.draft.table).toEqual(aTable());
  });

  test('saves what changed, and nothing when nothing did', async () => {
    await create();

    const saved = await saveDraft(deps, at(1, 'a'), changed, [], anActor());
    const same = await saveDraft(deps, at(2, 'b'), changed, [], anActor());

    expect(saved).toMatchObject({ version: 2, ahead: true });
    expect(same).toEqual(saved);
    expect(await stored()).toEqual(saved);
    expect(await acts()).toEqual(['site.opened', 'publication.created', 'publication.saved']);
  });

  test('is told when somebody else saved first', async () => {
    await create();
    await saveDraft(deps, at(1, 'a'), changed, [], anActor());
    const mine = { ...content, category: 'K01' } as const;

    await expect(saveDraft(deps, at(1, 'b'), mine, [], anActor())).rejects.toMatchObject({
      code: 'publication.changed',
    });
  });

  test('confirms a text that another edit left behind', async () => {
    await create();
    const edited = { ...content, title: { ...content.title, fr: 'Arrêté nº 12 bis' } };
    await saveDraft(deps, at(1, 'a'), edited, [], anActor());
    await expect(publishPublication(deps, at(2, 'b'), anActor())).rejects.toMatchObject({
      code: 'publication.incomplete',
    });

    await saveDraft(deps, at(2, 'c'), edited, [{ text: 'title', locale: 'ar' }], anActor());
    const published = await publishPublication(deps, at(3, 'd'), anActor());

    expect(published).toMatchObject({ state: 'published', number: 1 });
  });

  test('publishes, corrects and withdraws', async () => {
    await create();
    await publishPublication(deps, at(1, 'a'), anActor());
    await saveDraft(deps, at(2, 'b'), changed, [], anActor());
    await publishPublication(deps, at(3, 'c'), anActor());

    const withdrawn = await withdrawPublication(deps, at(4, 'd'), reason, anActor());

    expect(withdrawn).toMatchObject({ state: 'withdrawn', number: 1, edition: { edition: 2 }, version: 5 });
    expect(await stored()).toEqual(withdrawn);
    expect(await acts()).toEqual([
      'site.opened',
      'publication.created',
      'publication.published',
      'publication.saved',
      'publication.published',
      'publication.withdrawn',
    ]);
  });

  test('who clicks twice is answered the same twice, whatever the click did', async () => {
    await create();
    const twice = async <T>(act: () => Promise<T>): Promise<T> => {
      const first = await act();
      expect(await act()).toEqual(first);
      return first;
    };

    await twice(() => saveDraft(deps, at(1, 'a'), changed, [], anActor()));
    await twice(() => publishPublication(deps, at(2, 'b'), anActor()));
    await twice(() => withdrawPublication(deps, at(3, 'c'), reason, anActor()));

    expect(await acts()).toHaveLength(5);
  });

  test.each([
    ['save', () => saveDraft(deps, at(1, 'a'), content, [], anActor())],
    ['publish', () => publishPublication(deps, at(1, 'a'), anActor())],
    ['withdraw', () => withdrawPublication(deps, at(1, 'a'), reason, anActor())],
  ])('cannot %s what does not exist here', async (_, act) => {
    await expect(act()).rejects.toMatchObject({ code: 'publication.unknown' });
  });
});
