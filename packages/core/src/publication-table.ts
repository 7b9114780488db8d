import type { Actor } from './deed.ts';
import { Failure } from './failure.ts';
import { contentOf, type Publication } from './publication.ts';
import { type PublicationDeps, type PublicationTarget, publicationOf, saveDraft } from './publications.ts';
import { type TableRow, tableOf } from './table.ts';
import type { TableModel } from './table-model.ts';

/** What saving a table needs: the legal models, besides the publications. */
export interface TableDeps extends PublicationDeps {
  readonly modelOf: (code: string) => TableModel | undefined;
}

/** A table as a form fills it in, before it is held against its model. */
export interface FilledTable {
  readonly model: string;
  readonly rows: readonly TableRow[];
}

/**
 * Gives a draft its table, or takes it away with null; its texts and facts stay as they are.
 *
 * Refuses (`input.invalid`) a model that does not exist and cells that the model does not allow.
 */
export const saveTable = async (
  deps: TableDeps,
  target: PublicationTarget,
  filled: FilledTable | null,
  actor: Actor,
): Promise<Publication> => {
  const { draft } = await publicationOf(deps, target.collectivity, target.id);
  if (filled === null) return saveDraft(deps, target, { ...contentOf(draft), table: null }, [], actor);
  const model = deps.modelOf(filled.model);
  if (model === undefined) throw new Failure('input.invalid', { field: 'model' });
  const table = tableOf(model, filled.rows);
  return saveDraft(deps, target, { ...contentOf(draft), table }, [], actor);
};
