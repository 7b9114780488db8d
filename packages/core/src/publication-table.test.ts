import { beforeEach, describe, expect, test } from 'vitest';
import { saveTable, type TableDeps } from './publication-table.ts';
import { revertPublication } from './publication-workflow.ts';
import { createPublication, saveDraft } from './publications.ts';
import type { TableModel } from './table-model.ts';
import {
  aCode,
  aDeed,
  aDraftContent,
  aMoment,
  anActor,
  aPublicationId,
  aSite,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const column = { label: { ar: 'عمود', fr: 'Colonne' }, help: { ar: 'شرح', fr: 'Aide' }, choices: [] };

const grants: TableModel = {
  code: 'grants-to-associations',
  category: 'K06',
  title: { ar: 'الإعانات', fr: 'Subventions' },
  article: { ar: 'المرسوم', fr: 'décret' },
  columns: [
    { ...column, code: 'association', type: 'name', required: true, summed: false },
    { ...column, code: 'amount', type: 'amount', required: true, summed: true },
  ],
  rates: [],
  chart: null,
  shownAs: 'table',
  duties: [],
};

const filled = { model: grants.code, rows: [{ association: 'Tiwizi', amount: 4_000_000 }] };

const at = (version: number, once: string) => ({
  collectivity: aCode(),
  id: aPublicationId(),
  version,
  once,
});

describe('a clerk who fills in a table', () => {
  let stores: Stores;
  let deps: TableDeps;

  beforeEach(async () => {
    stores = await inMemoryStores(() => new Date(aMoment));
    deps = {
      publications: stores.publications,
      now: () => new Date(aMoment),
      modelOf: (code) => (code === grants.code ? grants : undefined),
    };
    await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
    await createPublication(deps, at(1, ''), aDraftContent(), anActor());
  });

  const stored = async () => (await stores.publications.find(aCode(), aPublicationId()))?.draft.table;

  test('saves it with the draft, once however often the form comes', async () => {
    await saveTable(deps, at(1, 'a'), filled, anActor());
    const again = await saveTable(deps, at(1, 'a'), filled, anActor());

    expect(await stored()).toEqual(filled);
    expect(again.version).toBe(2);
  });

  test('keeps it when only the texts are saved, and the texts when only the table is', async () => {
    await saveTable(deps, at(1, 'a'), filled, anActor());
    await saveDraft(deps, at(2, 'b'), aDraftContent({ office: { ar: 'مكتب', fr: 'Bureau' } }), [], anActor());
    const bare = await saveTable(deps, at(3, 'c'), null, anActor());

    expect(bare.draft.table).toBeNull();
    expect(bare.draft.office.fr.text).toBe('Bureau');
  });

  test('takes an earlier version up again with its table', async () => {
    await saveTable(deps, at(1, 'a'), filled, anActor());
    await saveTable(deps, at(2, 'b'), null, anActor());

    const workflow = { ...deps, members: stores.members, sites: stores.sites, history: stores.history };
    await revertPublication(workflow, at(3, 'c'), 2, anActor());

    expect(await stored()).toEqual(filled);
  });

  test('is refused a table made from an older version', async () => {
    await saveTable(deps, at(1, 'a'), filled, anActor());

    await expect(saveTable(deps, at(1, 'b'), null, anActor())).rejects.toMatchObject({
      code: 'publication.changed',
    });
    expect(await stored()).toEqual(filled);
  });

  test('is refused a model that does not exist and cells that it does not allow', async () => {
    await expect(
      saveTable(deps, at(1, 'a'), { ...filled, model: 'secrets' }, anActor()),
    ).rejects.toMatchObject({ code: 'input.invalid', details: { field: 'model' } });
    await expect(
      saveTable(deps, at(1, 'b'), { ...filled, rows: [{ association: 'Tiwizi' }] }, anActor()),
    ).rejects.toMatchObject({ code: 'input.invalid', details: { row: 1, column: 'amount' } });
    expect(await stored()).toBeNull();
  });
});
