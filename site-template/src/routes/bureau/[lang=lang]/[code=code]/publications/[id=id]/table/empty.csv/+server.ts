import { legalModel } from '@mahalli/registry/legal-models';
import { writeCsv } from '@mahalli/sheets';
import { error } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

/** A model without rows, for whoever would rather fill it in with a spreadsheet. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { draft } = await orRefuse(requireDesk(locals).bureau.publication(params.code, params.id));
  const model = legalModel(url.searchParams.get('model') ?? draft.table?.model ?? '');
  if (model === undefined) error(404, 'no such model');
  return new Response(writeCsv(model, []), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${model.code}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
