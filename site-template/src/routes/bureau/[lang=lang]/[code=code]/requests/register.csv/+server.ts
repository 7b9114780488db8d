import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { registerCsv } from '#lib/register-export.ts';
import type { RequestHandler } from './$types';

/** The register of requests as a spreadsheet: of one year, or of all. It says nothing of who asked, nor what. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const year = url.searchParams.get('year');
  const asked = year !== null && /^\d{4}$/.test(year) ? year : null;
  const { rows } = await orRefuse(requireDesk(locals).bureau.requests(params.code, asked));
  return new Response(registerCsv(rows, locals.locale), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${params.code}-requests${asked === null ? '' : `-${asked}`}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
