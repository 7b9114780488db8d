import { messages } from '@mahalli/i18n/bureau';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { registerQueryOf } from '#lib/register-query.ts';
import type { RequestHandler } from './$types';

/** Every collectivity that was asked for, as a spreadsheet reads it. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const query = registerQueryOf(url.searchParams);
  const { bureau } = requireDesk(locals);
  const { register: t, requests } = messages[locals.locale];
  const { received, inTime, late, median } = requests.figures;
  const words = {
    locale: locals.locale,
    heading: [t.code, t.collectivity, received, inTime, late, t.silent, median, t.chosen],
  };
  return new Response(await orRefuse(bureau.requestRegisterFile('directorate', query, words)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="requests.csv"',
      'cache-control': 'no-store',
    },
  });
};
