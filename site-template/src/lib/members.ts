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

const texts = (form: FormData, name: string): string => String(form.get(name) ?? '');

/** Sends an invitation again from a form. */
export const inviteAgainFrom = async (form: FormData, bureau: Bureau, where: Scope) => {
  try {
    await bureau.inviteAgain(where, texts(form, 'email'), texts(form, 'once'));
  } catch (thrown) {
    return refuse(thrown, {});
  }
  return { invited: texts(form, 'email') };
};

/** Gives a member other roles from a form. */
export const changeRolesFrom = async (form: FormData, bureau: Bureau, where: Scope) => {
  const roles = rolesOf(where).filter((role) => form.getAll('roles').includes(role));
  const of = texts(form, 'email');
  if (roles.length === 0) return fail(422, { roleless: of });
  try {
    await bureau.changeRoles(where, of, texts(form, 'once'), roles);
  } catch (thrown) {
    return refuse(thrown, {});
  }
  return { changed: of };
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
