import { may, rolesOf } from '@mahalli/core';
import { requireDesk } from '#lib/desk.ts';
import { changeRolesFrom, inviteAgainFrom, inviteFrom, removeFrom } from '#lib/members.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { bureau, memberships } = requireDesk(locals);
  return {
    members: await orRefuse(bureau.members(params.code)),
    roles: rolesOf(params.code),
    once: crypto.randomUUID(),
    writes: may(memberships, 'member.write', params.code),
  };
};

export const actions: Actions = {
  invite: async ({ request, locals, params }) =>
    inviteFrom(await request.formData(), requireDesk(locals).bureau, params.code),
  again: async ({ request, locals, params }) =>
    inviteAgainFrom(await request.formData(), requireDesk(locals).bureau, params.code),
  change: async ({ request, locals, params }) =>
    changeRolesFrom(await request.formData(), requireDesk(locals).bureau, params.code),
  remove: async ({ request, locals, params }) =>
    removeFrom(await request.formData(), requireDesk(locals).bureau, params.code),
};
