import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Act,
  email,
  may,
  member,
  permissions,
  type Role,
  roles,
  rolesOf,
  withoutMember,
} from './member.ts';
import { aCode, aMember } from './testing/index.ts';

/**
 * Who may do what, spelled out role by role: `permissions` is compared with it, not used.
 *
 * Columns: editor, publisher, officer, alternate, head, moderator, administrator, analyst, national administrator.
 */
const table: Readonly<Record<Act, string>> = {
  'publication.read': '+ + + + + + + - -',
  'publication.write': '+ + - - - - + - -',
  'publication.publish': '- + - - - - + - -',
  'publication.withdraw': '- + - - - - + - -',
  'page.write': '+ + - - - - + - -',
  'page.show': '- + - - - - + - -',
  'request.read': '- - + + + - - - -',
  'request.write': '- - + + - - - - -',
  'complaint.answer': '- - - - + - - - -',
  'request.inspect': '- - - - - - - - +',
  'reuse.moderate': '- - - - - + + - -',
  'scheme.read': '+ + + + + + + + +',
  'scheme.write': '- + - - - - + - -',
  'member.read': '- - - - - - + - +',
  'member.write': '- - - - - - + - +',
  'site.read': '+ + + + + + + + +',
  'site.write': '- - - - - - + - -',
  'site.move': '- - - - - - + - +',
  'site.export': '- - - - - - + - +',
  'job.read': '- - - - - - + + +',
  'job.move': '- - - - - - + - +',
  'host.ask': '- - - - - - + - +',
  'host.approve': '- - - - - - - - +',
  'registry.read': '- - - - - - - + +',
  'calendar.read': '- - - - - - - + +',
  'calendar.write': '- - - - - - - - +',
  'requests.analyse': '- - - - - - - + +',
  'site.open': '- - - - - - - - +',
};

const acts = Object.keys(permissions) as Act[];

const expected = (act: Act, role: Role): boolean => table[act].split(' ')[roles.indexOf(role)] === '+';

/** Somebody with one role, where it can be held. */
const holding = (role: Role) => [
  rolesOf('directorate').includes(role)
    ? aMember({ scope: 'directorate', roles: [role] })
    : aMember({ roles: [role] }),
];

describe('the permissions', () => {
  test('are all in the table', () => {
    expect(acts.toSorted()).toEqual(Object.keys(table).toSorted());
  });

  test.each(acts.flatMap((act) => roles.map((role) => [role, act, expected(act, role)] as const)))(
    '%s, %s: %s',
    (role, act, allowed) => {
      expect(may(holding(role), act, aCode())).toBe(allowed);
    },
  );

  test.each(roles.flatMap((role) => acts.map((act) => [role, act] as const)))(
    'a %s of one collectivity may not %s in another, unless the whole country is theirs',
    (role, act) => {
      const national = rolesOf('directorate').includes(role);

      expect(may(holding(role), act, aCode(2))).toBe(national && expected(act, role));
    },
  );

  test.each(acts)('nobody does %s for the directorate from a collectivity, nor without a role', (act) => {
    const everything = [aMember({ roles: ['editor', 'publisher', 'officer', 'moderator', 'administrator'] })];

    expect(may(everything, act, 'directorate')).toBe(false);
    expect(may([], act, aCode())).toBe(false);
  });
});

describe('a membership', () => {
  test.each(roles)('as %s can be held in one kind of scope only', (role) => {
    const national = role === 'analyst' || role === 'national-administrator';
    const { scope: _, roles: __, ...person } = aMember();

    expect(v.is(member, { ...person, scope: aCode(), roles: [role] })).toBe(!national);
    expect(v.is(member, { ...person, scope: 'directorate', roles: [role] })).toBe(national);
  });

  test('needs a role', () => {
    expect(v.is(member, { ...aMember(), roles: [] })).toBe(false);
  });

  test('has one spelling of its address', () => {
    expect(v.parse(email, ' Salma@Example.MA ')).toBe('salma@example.ma');
  });
});

describe('leaving', () => {
  const admin = aMember({ email: 'admin@example.ma', roles: ['administrator', 'editor'] });
  const other = aMember({ email: 'other@example.ma', roles: ['administrator'] });
  const editor = aMember();

  test('is possible while an administrator stays', () => {
    expect(withoutMember([admin, other, editor], admin.email)).toEqual([other, editor]);
    expect(withoutMember([admin, editor], editor.email)).toEqual([admin]);
  });

  test('is not possible for the last administrator of a collectivity', () => {
    expect(() => withoutMember([admin, editor], admin.email)).toThrow('member.last-administrator');
  });

  test('is not possible for the last national administrator', () => {
    const only = aMember({ scope: 'directorate', roles: ['national-administrator'] });
    const analyst = aMember({ scope: 'directorate', email: 'b@example.ma', roles: ['analyst'] });

    expect(() => withoutMember([only, analyst], only.email)).toThrow('member.last-administrator');
  });

  test('is possible where there never was an administrator', () => {
    expect(withoutMember([editor], editor.email)).toEqual([]);
  });
});
