import type { CollectivityCode } from './collectivity.ts';
import type { Actor, Deed, OutgoingMail } from './deed.ts';
import type { DutyCode, ObligationKey, Period, PublicationLaw } from './duty.ts';
import { Failure } from './failure.ts';
import type { Bilingual } from './locale.ts';
import { type Member, may } from './member.ts';
import type { PublicationReadings } from './publications.ts';
import {
  type DueReminder,
  emptyScheme,
  type ObligationStanding,
  type Occasion,
  obligationsOf,
  remindersDue,
  type Scheme,
  standingsOf,
} from './scheme.ts';
import type { Site } from './site.ts';
import { type Members, type Sites, siteOf } from './sites.ts';

/** Where publication schemes live. */
export interface Schemes {
  find(collectivity: CollectivityCode): Promise<Scheme | undefined>;
  /** Stores the next version of a scheme and the mails it calls for; refuses (`scheme.changed`) a stale one. */
  save(scheme: Scheme, deed: Deed, mails?: readonly OutgoingMail[]): Promise<void>;
}

/** What every act on a scheme needs. */
export interface SchemeDeps {
  readonly schemes: Schemes;
  readonly sites: Sites;
  readonly law: PublicationLaw;
  readonly now: () => Date;
}

/** Which scheme is acted on, from which version of it, and with which form. */
export interface SchemeTarget {
  readonly collectivity: CollectivityCode;
  readonly version: number;
  readonly once: string;
}

/** The scheme of a collectivity, empty when nothing was settled yet. */
export const schemeOf = async (
  { schemes }: Pick<SchemeDeps, 'schemes'>,
  collectivity: CollectivityCode,
): Promise<Scheme> => (await schemes.find(collectivity)) ?? emptyScheme(collectivity);

/** The day of an instant in Morocco, which has stood at UTC+0 all year since 20 September 2026. */
const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });

/** The civil day in Morocco at an instant. */
export const civilDay = (at: Date): string => dayFormat.format(at);

const settle = async (
  { schemes, now }: SchemeDeps,
  { collectivity, version, once }: SchemeTarget,
  change: (of: Scheme) => Scheme,
  actor: Actor,
): Promise<Scheme> => {
  const found = await schemeOf({ schemes }, collectivity);
  const next = { ...change(found), version: version + 1 };
  await schemes.save(next, {
    where: collectivity,
    act: 'scheme.changed',
    by: actor.subject,
    at: now(),
    once,
  });
  return next;
};

/** Says who prepares what a duty asks for, or that nobody does any more (`null`). */
export const assignDuty = async (
  deps: SchemeDeps & { readonly members: Members },
  target: SchemeTarget,
  duty: DutyCode,
  owner: string | null,
  actor: Actor,
): Promise<Scheme> => {
  if (!deps.law.duties.some(({ code }) => code === duty)) throw new Failure('obligation.unknown', { duty });
  const staff = await deps.members.list(target.collectivity);
  if (owner !== null && !staff.some(({ email }) => email === owner)) {
    throw new Failure('input.invalid', { field: 'owner' });
  }
  return settle(
    deps,
    target,
    (of) => {
      const { [duty]: _, ...others } = of.owners;
      return { ...of, owners: owner === null ? others : { ...others, [duty]: owner } };
    },
    actor,
  );
};

/** Declares that something is not owed, with the reason that the public reads, or takes that back (`null`). */
export const exemptObligation = async (
  deps: SchemeDeps,
  target: SchemeTarget,
  obligation: ObligationKey,
  reason: Bilingual | null,
  actor: Actor,
): Promise<Scheme> => {
  const at = deps.now();
  const [site, found] = await Promise.all([
    siteOf(deps, target.collectivity),
    schemeOf(deps, target.collectivity),
  ]);
  const owed = obligationsOf(deps.law, site, found, civilDay(at)).some(({ key }) => key === obligation);
  if (reason !== null && !owed) throw new Failure('obligation.unknown', { obligation });
  if (reason !== null && (reason.ar.trim() === '' || reason.fr.trim() === '')) {
    throw new Failure('input.invalid', { field: 'reason' });
  }
  return settle(
    deps,
    target,
    (of) => {
      const others = of.exemptions.filter((one) => one.obligation !== obligation);
      const exemption = { obligation, reason: { ar: '', fr: '', ...reason }, since: at.toISOString() };
      return { ...of, exemptions: reason === null ? others : [...others, exemption] };
    },
    actor,
  );
};

/** Records when something happened from whose days duties run; recording it again corrects its days. */
export const recordOccasion = async (
  deps: SchemeDeps,
  target: SchemeTarget,
  occasion: Occasion,
  actor: Actor,
): Promise<Scheme> => {
  if (occasion.until !== null && occasion.until < occasion.on) {
    throw new Failure('input.invalid', { field: 'until' });
  }
  return settle(
    deps,
    target,
    (of) => ({
      ...of,
      occasions: [...of.occasions.filter((one) => one.period !== occasion.period), occasion].toSorted(
        (one, other) => (one.on < other.on ? -1 : 1),
      ),
    }),
    actor,
  );
};

/** Takes back an occasion that was recorded by mistake. */
export const forgetOccasion = async (
  deps: SchemeDeps,
  target: SchemeTarget,
  period: Period,
  actor: Actor,
): Promise<Scheme> =>
  settle(
    deps,
    target,
    (of) => ({ ...of, occasions: of.occasions.filter((one) => one.period !== period) }),
    actor,
  );

/** A scheme as it stands on a day. */
export interface StandingScheme {
  readonly scheme: Scheme;
  readonly site: Site;
  readonly standings: readonly ObligationStanding[];
}

/** Reads how everything that a collectivity owes stands on a day. */
export const readStandings = async (
  deps: Pick<SchemeDeps, 'schemes' | 'sites' | 'law'> & { readonly publications: PublicationReadings },
  collectivity: CollectivityCode,
  today: string,
): Promise<
  StandingScheme & { readonly published: Awaited<ReturnType<PublicationReadings['published']>> }
> => {
  const [site, scheme, published] = await Promise.all([
    siteOf(deps, collectivity),
    schemeOf(deps, collectivity),
    deps.publications.published(collectivity),
  ]);
  return { site, scheme, published, standings: standingsOf(deps.law, site, scheme, published, today) };
};

/** Who is reminded of a duty: whoever prepares it, or all who may publish. */
const remindedOf = (staff: readonly Member[], owner: string | undefined): readonly Member[] => {
  const owners = staff.filter(({ email }) => email === owner);
  return owners.length > 0 ? owners : staff.filter((one) => may([one], 'publication.publish', one.scope));
};

const mailsFor = (
  { site, scheme }: StandingScheme,
  staff: readonly Member[],
  reminders: readonly DueReminder[],
): readonly OutgoingMail[] => {
  const lines = new Map<Member, DueReminder[]>();
  for (const reminder of reminders) {
    for (const member of remindedOf(staff, scheme.owners[reminder.standing.duty.code])) {
      lines.set(member, [...(lines.get(member) ?? []), reminder]);
    }
  }
  return [...lines].map(([{ email, name }, own]) => ({
    mail: 'reminder',
    to: email,
    name,
    code: site.code,
    collectivity: site.name,
    lines: own.map(({ stage, standing }) => ({
      stage,
      label: standing.duty.label,
      period: standing.period,
      due: standing.due ?? '',
    })),
  }));
};

/** Whether a page that showed these standings would show something else now. */
const differ = (one: readonly ObligationStanding[], other: readonly ObligationStanding[]): boolean => {
  const shown = (all: readonly ObligationStanding[]) =>
    JSON.stringify(all.map(({ key, state, due, answers }) => [key, state, due, answers]));
  return shown(one) !== shown(other);
};

/**
 * Looks at what a collectivity owes, once a day: records that day when something became due, late or far away,
 * and reminds those who prepare it, each stage once.
 *
 * Run twice on a day, or after days without a run, it does what is missing and nothing twice. Answers whether
 * anything was written.
 */
export const reviewScheme = async (
  deps: SchemeDeps & { readonly members: Members; readonly publications: PublicationReadings },
  collectivity: CollectivityCode,
): Promise<boolean> => {
  const at = deps.now();
  const today = civilDay(at);
  const read = await readStandings(deps, collectivity, today);
  const { scheme, site, published, standings } = read;
  const before =
    scheme.reviewedOn === null ? [] : standingsOf(deps.law, site, scheme, published, scheme.reviewedOn);
  const reminders = remindersDue(scheme, standings, today);
  if (reminders.length === 0 && !differ(before, standings)) return false;

  const open = new Set(
    standings.filter(({ state }) => state === 'due' || state === 'late').map(({ key }) => key),
  );
  const kept = Object.entries(scheme.reminded).filter(([key]) => open.has(key));
  const sent = reminders.map(({ standing, stage }) => [standing.key, stage] as const);
  const staff = reminders.length === 0 ? [] : await deps.members.list(collectivity);
  await deps.schemes.save(
    {
      ...scheme,
      reviewedOn: today,
      reminded: Object.fromEntries([...kept, ...sent]),
      version: scheme.version + 1,
    },
    { where: collectivity, act: 'scheme.reviewed', by: 'kit', at, once: `${today}#${scheme.version}` },
    mailsFor(read, staff, reminders),
  );
  return true;
};

/** The day on which what the public reads of a scheme is true: that of its last review. */
export const shownDay = ({ reviewedOn }: Scheme, { openedAt }: Pick<Site, 'openedAt'>): string =>
  reviewedOn ?? openedAt.slice(0, 10);
