import { civilDay } from '@mahalli/core';
import { fail } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse, refusalOf } from '#lib/refusal.ts';
import { enterRows, type NotRegister, readRegisterForm, resumedRows } from '#lib/register-import.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { open } = await orRefuse(requireDesk(locals).bureau.requests(params.code, null));
  return { code: params.code, open };
};

export const actions: Actions = {
  read: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const form = await request.formData();
    const read = await readRegisterForm(form, civilDay(new Date()), (sheet, known) =>
      orRefuse(bureau.readRegisterSheet(params.code, sheet, known)),
    );
    if ('problem' in read) {
      const notRead: NotRegister = read;
      return fail(422, { notRead, pasted: String(form.get('pasted') ?? '').slice(0, 60_000) });
    }
    return { rows: read.rows, unknown: read.unknown };
  },
  enter: async ({ request, locals, params }) => {
    const { bureau } = requireDesk(locals);
    const rows = resumedRows(await request.formData(), civilDay(new Date()));
    if (rows.length === 0)
      return fail(422, { notRead: { problem: 'nothing', columns: [] } as const, pasted: '' });
    const entered = await enterRows(rows, async (filed, once) => {
      try {
        const { reference, code } = await bureau.enterRequest(params.code, filed, once);
        return { reference, code };
      } catch (thrown) {
        const refused = refusalOf(thrown);
        // Whoever may enter nothing is told so for the page, and not row by row.
        if (refused === undefined || refused.code === 'access.denied')
          return orRefuse(Promise.reject(thrown));
        return { refused };
      }
    });
    return { entered };
  },
};
