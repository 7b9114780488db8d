import { may } from '@mahalli/core';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { inboxAddress, inboxPage, inboxQuery } from '#lib/request-inbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const query = inboxQuery(url.searchParams);
  const inbox = await orRefuse(bureau.requests(params.code, query.year));
  const page = inboxPage(inbox, query);
  return {
    code: params.code,
    query,
    page,
    open: inbox.open,
    staff: inbox.staff,
    thisYear: Number(inbox.today.slice(0, 4)),
    any: inbox.rows.length > 0,
    asked: [...url.searchParams.values()].some((one) => one !== ''),
    writes: may(memberships, 'request.write', params.code),
    before: page.page > 1 ? inboxAddress(url.searchParams, page.page - 1) : null,
    after: page.page < page.pages ? inboxAddress(url.searchParams, page.page + 1) : null,
  };
};
