import { type Contacts, contacts, type Officer, officer, type Site } from '@mahalli/core';
import * as v from 'valibot';
import type { FormFields } from '#lib/form-fields.ts';

/** The form that says how a collectivity is reached, as it was typed. */
export interface SiteFields {
  readonly contacts: Contacts;
  readonly officer: Officer;
  readonly cndpNumber: string;
}

const noOfficer: Officer = {
  name: { ar: '', fr: '' },
  function: { ar: '', fr: '' },
  phone: '',
  email: '',
  decision: '',
};

/** The fields of the form as the site is stored. */
export const fieldsOfSite = (site: Site): SiteFields => ({
  contacts: site.contacts,
  officer: site.officer ?? noOfficer,
  cndpNumber: site.cndpNumber,
});

const typed = (form: FormFields, name: string): string => String(form.get(name) ?? '').trim();

/** The fields as they were typed. */
export const siteFieldsOf = (form: FormFields): SiteFields => {
  const pair = (name: string) => ({ ar: typed(form, `${name}.ar`), fr: typed(form, `${name}.fr`) });
  return {
    contacts: {
      address: pair('address'),
      hours: pair('hours'),
      phone: typed(form, 'phone'),
      email: typed(form, 'email'),
    },
    officer: {
      name: pair('officerName'),
      function: pair('officerFunction'),
      phone: typed(form, 'officerPhone'),
      email: typed(form, 'officerEmail'),
      decision: typed(form, 'officerDecision'),
    },
    cndpNumber: typed(form, 'cndpNumber'),
  };
};

const blank = (text: string): boolean => text === '';

/** What the form means for the site, or that the officer is named in one language only or only half. */
export const siteChangeOf = (
  fields: SiteFields,
):
  | { readonly change: { contacts: Contacts; officer: Officer | null; cndpNumber: string } }
  | { readonly mistake: 'officer' | 'too-long' } => {
  const { name, function: role } = fields.officer;
  const needed = [name.ar, name.fr, role.ar, role.fr];
  const none = [...needed, fields.officer.phone, fields.officer.email, fields.officer.decision].every(blank);
  if (!none && needed.some(blank)) return { mistake: 'officer' };
  const reached = v.safeParse(contacts, fields.contacts);
  const named = v.safeParse(officer, fields.officer);
  if (!reached.success || !named.success || fields.cndpNumber.length > 60) return { mistake: 'too-long' };
  return {
    change: {
      contacts: reached.output,
      officer: none ? null : named.output,
      cndpNumber: fields.cndpNumber,
    },
  };
};
