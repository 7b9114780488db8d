import { may } from '@mahalli/core';
import { redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import { changesBetween, fileChangesBetween, rowChangesBetween } from '#lib/versions.ts';
import type { Actions, PageServerLoad } from './$types';

const asked = (url: URL, name: string): number | undefined => {
  const text = url.searchParams.get(name) ?? '';
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined;
};

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code, id } = params;
  const [publication, { versions, staff }] = await orRefuse(
    Promise.all([bureau.publication(code, id), bureau.workOn(code, id)]),
  );
  const to = asked(url, 'to') ?? publication.version;
  const from = asked(url, 'from') ?? Math.max(1, to - 1);
  const [older, newer] = await orRefuse(
    Promise.all([bureau.savedVersion(code, id, from), bureau.savedVersion(code, id, to)]),
  );
  return {
    code,
    publication,
    versions,
    staff,
    from,
    to,
    changes: changesBetween(older.draft, newer.draft),
    rows: rowChangesBetween(older.draft, newer.draft),
    files: fileChangesBetween(older.draft, newer.draft),
    once: crypto.randomUUID(),
    writes: may(memberships, 'publication.write', code) && publication.state !== 'withdrawn',
  };
};

export const actions: Actions = {
  revert: async ({ request, locals, params }) => {
    const form = await request.formData();
    const version = Number(form.get('to')) || 0;
    const { code, id } = params;
    try {
      await requireDesk(locals).bureau.revertPublication(code, id, sentWith(form), version);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${code}/publications/${id}?done=reverted`);
  },
};
