import { legalModel } from '@mahalli/registry/legal-models';
import { writeCsv } from '@mahalli/sheets';
import { error } from '@sveltejs/kit';
import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** The table of a publication as a spreadsheet in both languages. */
export const GET: RequestHandler = async ({ platform, params }) => {
  const portal = portalOf(platform);
  const entry = await portal.entry(Number(params.number));
  const model = legalModel(entry?.edition.model ?? '');
  if (entry === null || entry.withdrawal !== null || model === undefined) error(404, 'no such table');
  const table = await portal.table(entry.id, entry.edition.edition);
  if (table === null) throw new Error(`edition without its table: ${entry.id}`);
  return new Response(writeCsv(model, table.rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
