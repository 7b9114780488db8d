import * as v from 'valibot';
import { instant } from './civil-date.ts';
import { collectivityCode } from './collectivity.ts';
import { Failure } from './failure.ts';

/** What a member of a collectivity's staff may be entrusted with. */
export const collectivityRoles = [
  'editor',
  'publisher',
  'officer',
  'alternate',
  'head',
  'moderator',
  'administrator',
] as const;

/** What a member of the central directorate may be entrusted with. */
export const directorateRoles = ['analyst', 'national-administrator'] as const;

export const roles = [...collectivityRoles, ...directorateRoles] as const;

export const role = v.picklist(roles);

export type Role = v.InferOutput<typeof role>;

/** Where a membership counts: one collectivity, or the whole country for the directorate. */
export const scope = v.union([collectivityCode, v.literal('directorate')]);

export type Scope = v.InferOutput<typeof scope>;

/** An e-mail address, folded so that two spellings of one address are one member. */
export const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254), v.email());

/** Where the addresses of programs end: a program is a member like a person, and nobody reads mails there. */
const programHost = '@programs.invalid';

/** The address under which a program is a member, from the identifier of its client. */
export const programAddress = (client: string): string => `${client.toLowerCase()}${programHost}`;

/** Whether an address is that of a program, which no mail reaches. */
export const isProgram = (address: string): boolean => address.endsWith(programHost);

/** The roles that can be held in a scope: nobody gains the directorate's powers from a commune. */
export const rolesOf = (of: Scope): readonly Role[] =>
  of === 'directorate' ? directorateRoles : collectivityRoles;

/** A person's place in a collectivity or in the directorate. */
export const member = v.pipe(
  v.strictObject({
    scope,
    email,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
    roles: v.pipe(v.array(role), v.minLength(1)),
    invitedAt: instant,
  }),
  v.check(
    ({ scope: of, roles: held }) => held.every((one) => rolesOf(of).includes(one)),
    'a role of the directorate cannot be held in a collectivity, nor the other way round',
  ),
);

export type Member = v.InferOutput<typeof member>;

/**
 * Every act of the bureau and who may do it. The only list of permissions: what is not here nobody may do.
 *
 * An officer, like a moderator, reads publications: answers point to them. Requests for information are open to the
 * officer and the alternate (law 31.13, art. 12) and to the head of the body, who answers complaints (art. 19); to
 * nobody else, administrators included, since they say who asks.
 */
export const permissions = {
  'publication.read': ['editor', 'publisher', 'officer', 'alternate', 'head', 'moderator', 'administrator'],
  'publication.write': ['editor', 'publisher', 'administrator'],
  'publication.publish': ['publisher', 'administrator'],
  'publication.withdraw': ['publisher', 'administrator'],
  'page.write': ['editor', 'publisher', 'administrator'],
  'page.show': ['publisher', 'administrator'],
  'request.read': ['officer', 'alternate', 'head'],
  'request.write': ['officer', 'alternate'],
  'complaint.answer': ['head'],
  'request.inspect': ['national-administrator'],
  'reuse.moderate': ['moderator', 'administrator'],
  'scheme.read': [
    'editor',
    'publisher',
    'officer',
    'alternate',
    'head',
    'moderator',
    'administrator',
    'analyst',
    'national-administrator',
  ],
  'scheme.write': ['publisher', 'administrator'],
  'member.read': ['administrator', 'national-administrator'],
  'member.write': ['administrator', 'national-administrator'],
  'site.read': [
    'editor',
    'publisher',
    'officer',
    'alternate',
    'head',
    'moderator',
    'administrator',
    'analyst',
    'national-administrator',
  ],
  'site.write': ['administrator'],
  'site.move': ['administrator', 'national-administrator'],
  'site.export': ['administrator', 'national-administrator'],
  'job.read': ['administrator', 'analyst', 'national-administrator'],
  'job.move': ['administrator', 'national-administrator'],
  'host.ask': ['administrator', 'national-administrator'],
  'host.approve': ['national-administrator'],
  'registry.read': ['analyst', 'national-administrator'],
  'calendar.read': ['analyst', 'national-administrator'],
  'calendar.write': ['national-administrator'],
  'requests.analyse': ['analyst', 'national-administrator'],
  'site.open': ['national-administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Act = keyof typeof permissions;

/**
 * Whether someone with these memberships may do `act` in `where`.
 *
 * A role of the directorate counts in every collectivity; a role in a collectivity counts nowhere else.
 */
export const may = (memberships: readonly Member[], act: Act, where: Scope): boolean => {
  const allowed: readonly Role[] = permissions[act];
  return memberships.some(
    ({ scope: of, roles: held }) =>
      (of === where || of === 'directorate') && held.some((one) => allowed.includes(one)),
  );
};

/** Whether a member may name others: without one, a scope can no longer change its own staff. */
export const administers = ({ roles: held }: Member): boolean =>
  held.includes('administrator') || held.includes('national-administrator');

/** A member once they have other roles; refuses (`member.last-administrator`) to leave nobody to administer. */
export const withRoles = (members: readonly Member[], of: string, held: readonly Role[]): Member => {
  const found = members.find((one) => one.email === of);
  if (found === undefined) throw new Failure('member.unknown', { email: of });
  const changed = v.safeParse(member, { ...found, roles: [...held] });
  if (!changed.success) throw new Failure('input.invalid', { field: 'roles' });
  const others = members.filter((one) => one.email !== of);
  if (administers(found) && ![...others, changed.output].some(administers)) {
    throw new Failure('member.last-administrator', { email: of });
  }
  return changed.output;
};

/** Refuses to leave a collectivity, or the directorate, without an administrator (`member.last-administrator`). */
export const withoutMember = (members: readonly Member[], leaving: string): readonly Member[] => {
  const remaining = members.filter((one) => one.email !== leaving);
  if (members.some(administers) && !remaining.some(administers)) {
    throw new Failure('member.last-administrator', { email: leaving });
  }
  return remaining;
};
