import { may } from '@mahalli/core';
import { redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code } = params;
  const [site, versions] = await orRefuse(Promise.all([bureau.site(code), bureau.lookVersions(code)]));
  return {
    code,
    version: site.version,
    once: crypto.randomUUID(),
    versions: versions.map(({ version, look, changed, revertedTo, at, by }) => ({
      version,
      accent: look.theme.accent,
      changed,
      revertedTo,
      at,
      by,
    })),
    reverted: url.searchParams.has('reverted'),
    writes: may(memberships, 'site.write', code),
  };
};

export const actions: Actions = {
  revert: async ({ request, locals, params }) => {
    const form = await request.formData();
    const to = Number(form.get('to')) || 0;
    try {
      await requireDesk(locals).bureau.revertLook(params.code, sentWith(form), to);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${params.code}/look?reverted=1`);
  },
};
