import { contrastOf, may, palette, type Theme, themeFrom } from '@mahalli/core';
import { redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** A colour as a browser's own chooser sends it. */
const colourIn = (asked: unknown): string | undefined =>
  typeof asked === 'string' && /^#[0-9a-f]{6}$/i.test(asked) ? asked.toLowerCase() : undefined;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const site = await orRefuse(bureau.site(params.code));
  const wished = colourIn(url.searchParams.get('colour'));
  const theme: Theme = wished === undefined ? site.theme : themeFrom(wished);
  return {
    code: params.code,
    version: site.version,
    once: crypto.randomUUID(),
    wished: wished ?? site.theme.accent,
    previewed: wished !== undefined,
    repaired: wished !== undefined && wished !== theme.accent,
    theme,
    contrasts: { light: contrastOf(theme.accent, 'light'), dark: contrastOf(theme.accentDark, 'dark') },
    palette: palette.map(({ accent }) => accent),
    done: url.searchParams.has('done'),
    writes: may(memberships, 'site.write', params.code),
  };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const form = await request.formData();
    const wished = colourIn(form.get('colour')) ?? '';
    const theme = { accent: wished, accentDark: colourIn(form.get('dark')) ?? '' };
    try {
      await requireDesk(locals).bureau.changeTheme(params.code, sentWith(form), theme);
    } catch (thrown) {
      return refuse(thrown, {});
    }
    redirect(303, `/${locals.locale}/${params.code}/theme?done=1`);
  },
};
