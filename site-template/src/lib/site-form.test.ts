import type { Site } from '@mahalli/core';
import { aSite } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { fieldsOfSite, siteChangeOf, siteFieldsOf } from './site-form.ts';

/** The form as a browser sends it when nothing was typed. */
const formOf = (site: Site): URLSearchParams => {
  const { contacts, officer, cndpNumber } = fieldsOfSite(site);
  return new URLSearchParams({
    'address.ar': contacts.address.ar,
    'address.fr': contacts.address.fr,
    'hours.ar': contacts.hours.ar,
    'hours.fr': contacts.hours.fr,
    phone: contacts.phone,
    email: contacts.email,
    'officerName.ar': officer.name.ar,
    'officerName.fr': officer.name.fr,
    'officerFunction.ar': officer.function.ar,
    'officerFunction.fr': officer.function.fr,
    officerPhone: officer.phone,
    officerEmail: officer.email,
    officerDecision: officer.decision,
    cndpNumber,
  });
};

const changeWith = (fields: Readonly<Record<string, string>>, site = aSite()) => {
  const form = formOf(site);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return siteChangeOf(siteFieldsOf(form));
};

const nobody = {
  'officerName.ar': '',
  'officerName.fr': '',
  'officerFunction.ar': '',
  'officerFunction.fr': '',
  officerPhone: '',
  officerEmail: '',
  officerDecision: '',
};

describe('The form of a site', () => {
  test('changes nothing when nothing was typed', () => {
    const { contacts, officer, cndpNumber } = aSite();

    expect(changeWith({})).toEqual({ change: { contacts, officer, cndpNumber } });
  });

  test('leaves out the spaces around what was typed', () => {
    expect(changeWith({ phone: '  0528000000 ', cndpNumber: ' D-1/2026 ' })).toMatchObject({
      change: { contacts: { phone: '0528000000' }, cndpNumber: 'D-1/2026' },
    });
  });

  test('names nobody when every field of the officer is empty', () => {
    expect(changeWith(nobody)).toMatchObject({ change: { officer: null } });
    expect(changeWith({}, aSite({ officer: null }))).toMatchObject({ change: { officer: null } });
  });

  test.each(['officerName.ar', 'officerName.fr', 'officerFunction.ar', 'officerFunction.fr'])(
    'does not name an officer by half: %s is needed',
    (field) => {
      expect(changeWith({ [field]: '' })).toEqual({ mistake: 'officer' });
      expect(changeWith({ [field]: '   ' })).toEqual({ mistake: 'officer' });
    },
  );

  test.each(['officerPhone', 'officerEmail', 'officerDecision'])('nor by %s alone', (field) => {
    expect(changeWith({ ...nobody, [field]: '12/2026' })).toEqual({ mistake: 'officer' });
  });

  test.each([
    ['address.ar', 300],
    ['hours.fr', 200],
    ['phone', 40],
    ['email', 254],
    ['officerName.fr', 120],
    ['officerFunction.ar', 160],
    ['officerDecision', 120],
    ['cndpNumber', 60],
  ])('has room in %s for %i characters', (field, length) => {
    expect(changeWith({ [field]: 'a'.repeat(length) })).toHaveProperty('change');
    expect(changeWith({ [field]: 'a'.repeat(length + 1) })).toEqual({ mistake: 'too-long' });
  });
});
