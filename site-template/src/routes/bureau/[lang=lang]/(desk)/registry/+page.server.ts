import { may, siteStates } from '@mahalli/core';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

const choices = [...siteStates, 'unopened'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const query = {
    text: (url.searchParams.get('text') ?? '').slice(0, 100),
    state: choices.find((one) => one === url.searchParams.get('state')) ?? null,
    page: Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1),
  };
  return {
    query,
    choices,
    registry: await orRefuse(bureau.registry('directorate', query)),
    opens: may(memberships, 'site.open', 'directorate'),
  };
};
