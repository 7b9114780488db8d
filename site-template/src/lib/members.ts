import { email, type Role, rolesOf, type Scope } from '@mahalli/core';
import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Bureau } from '#lib/bureau.ts';
import { refuse } from '#lib/refusal.ts';

/** The form that invites somebody, as it was typed. */
export interface InvitationFields {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** Invites somebody from a form; answers the form again when it cannot be done. */
export const inviteFrom = async (form: FormData, bureau: Bureau, where: Scope) => {
  const fields: InvitationFields = {
    name: String(form.get('name') ?? '').trim(),
    email: String(form.get('email') ?? '').trim(),
    roles: rolesOf(where).filter((role) => form.getAll('roles').includes(role)),
  };
  const address = v.safeParse(email, fields.email);
  const wrong = [
    ...(fields.name === '' || fields.name.length > 120 ? (['name'] as const) : []),
    ...(address.success ? [] : (['email'] as const)),
    ...(fields.roles.length === 0 ? (['roles'] as const) : []),
  ];
  if (!address.success || wrong.length > 0) return fail(422, { fields, wrong });
  try {
    await bureau.inviteMember(where, { ...fields, email: address.output }, String(form.get('once') ?? ''));
  } catch (thrown) {
    return refuse(thrown, { fields });
  }
  return { invited: address.output };
};

/** Ends a membership from a form. */
export const removeFrom = async (form: FormData, bureau: Bureau, where: Scope) => {
  try {
    await bureau.removeMember(where, String(form.get('email') ?? ''));
  } catch (thrown) {
    return refuse(thrown, {});
  }
  return { removed: true };
};
