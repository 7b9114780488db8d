import { may, publicationStatuses, statusOf } from '@mahalli/core';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const rows = await orRefuse(bureau.publications(params.code));
  const state = publicationStatuses.find((one) => one === url.searchParams.get('state')) ?? null;
  return {
    code: params.code,
    state,
    rows: rows.filter((row) => state === null || row.state === state || statusOf(row) === state),
    total: rows.length,
    writes: may(memberships, 'publication.write', params.code),
  };
};
