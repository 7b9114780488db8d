import * as v from 'valibot';
import { type CategoryCode, categoryCodes } from './category.ts';
import { civilDate, daysAfter, daysBetween, endOfNextMonth, instant, nthMonday } from './civil-date.ts';
import { type CollectivityCode, type CollectivityKind, collectivityCode } from './collectivity.ts';
import {
  type Duty,
  dutyCode,
  type ObligationKey,
  type OccasionKind,
  obligationKey,
  type Period,
  type PublicationLaw,
  period,
  type Rhythm,
} from './duty.ts';
import { type Bilingual, bilingual } from './locale.ts';
import { email } from './member.ts';
import type { PublishedEntry } from './publications.ts';

/** Something that happened in the collectivity, from whose days duties run. */
export const occasion = v.strictObject({
  period,
  /** Its first day; the only one when `until` is null. */
  on: civilDate,
  until: v.nullable(civilDate),
});

export type Occasion = v.InferOutput<typeof occasion>;

/** Why the collectivity does not owe something, in both languages: the public reads it. */
export const exemption = v.strictObject({
  obligation: obligationKey,
  reason: bilingual(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400))),
  since: instant,
});

/** The stages of a reminder, in order: each is sent once for an obligation. */
export const reminderStages = ['soon', 'near', 'late', 'overdue'] as const;

export const reminderStage = v.picklist(reminderStages);

export type ReminderStage = v.InferOutput<typeof reminderStage>;

/** What a collectivity has settled about its duties of publication: who prepares what, and what happened when. */
export const scheme = v.strictObject({
  collectivity: collectivityCode,
  /** Who prepares what a duty asks for: the address of a member of staff, by duty. */
  owners: v.record(dutyCode, email),
  exemptions: v.array(exemption),
  occasions: v.array(occasion),
  /** The day on which lateness was last looked at: what the public reads is true of that day. */
  reviewedOn: v.nullable(civilDate),
  /** The last reminder sent of each obligation that is not yet answered. */
  reminded: v.record(obligationKey, reminderStage),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type Scheme = v.InferOutput<typeof scheme>;

/** The scheme of a collectivity that has settled nothing yet. */
export const emptyScheme = (collectivity: CollectivityCode): Scheme => ({
  collectivity,
  owners: {},
  exemptions: [],
  occasions: [],
  reviewedOn: null,
  reminded: {},
  version: 0,
});

/** One thing owed for one period. */
export interface Obligation {
  readonly key: ObligationKey;
  readonly duty: Duty;
  readonly period: Period;
  /** The last day to publish in time; null for what must be there at all times. */
  readonly due: string | null;
  /** Whether the day follows from an ordinary session whose own days are not recorded yet. */
  readonly provisional: boolean;
  readonly article: Bilingual;
}

export const obligationStates = ['published', 'due', 'late', 'not-applicable', 'empty'] as const;

export type ObligationState = (typeof obligationStates)[number];

/** How an obligation stands on a day. */
export interface ObligationStanding extends Obligation {
  readonly state: ObligationState;
  /** The numbers of the publications that answer it, from the oldest. */
  readonly answers: readonly number[];
  /** When it was first answered, if it was. */
  readonly answeredOn: string | null;
  /** Why it is not owed, when it is not. */
  readonly reason: Bilingual | null;
}

const keyOf = (duty: Duty, of: Period): ObligationKey => `${duty.code}/${of}`;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The kind of occasion that a period names, if it names one. */
const occasionKindOf = (of: Period): OccasionKind | undefined =>
  (['session', 'extraordinary', 'visa', 'closing', 'report'] as const).find((kind) =>
    of.startsWith(`${kind}-`),
  );

/** The ordinary sessions that the law gives a council in a year, each on its expected first day. */
export const ordinarySessions = (
  law: PublicationLaw,
  kind: CollectivityKind,
  year: number,
): readonly Occasion[] =>
  law.sessions[kind].months.map((month, at) => ({
    period: `session-${year}-${at + 1}`,
    on: nthMonday(year, month, law.sessions[kind].monday),
    until: null,
  }));

const dueFrom = (rhythm: Rhythm, { on, until }: Occasion): string => {
  if (rhythm.every === 'occasion') {
    return daysAfter(rhythm.from === 'first-day' ? on : (until ?? on), rhythm.days);
  }
  return endOfNextMonth(until ?? on);
};

interface Window {
  readonly from: string;
  readonly to: string;
}

const yearsOf = ({ from, to }: Window): readonly number[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 2 }, (_, at) => yearOf(from) - 1 + at);

/** What one duty asks for within a span of days. */
const owedFor = (
  duty: Duty,
  { rhythm, article }: { readonly rhythm: Rhythm; readonly article: Bilingual },
  occasions: ReadonlyMap<Period, Occasion & { readonly provisional: boolean }>,
  window: Window,
): readonly Obligation[] => {
  const owed = (of: Period, due: string | null, provisional = false): Obligation => ({
    key: keyOf(duty, of),
    duty,
    period: of,
    due,
    provisional,
    article,
  });
  if (rhythm.every === 'always') return [owed('always', null)];
  const dated =
    rhythm.every === 'year'
      ? yearsOf(window).map((year) => {
          const month = String(rhythm.month).padStart(2, '0');
          const day = String(rhythm.day).padStart(2, '0');
          return owed(`year-${year}`, `${year + (rhythm.following ? 1 : 0)}-${month}-${day}`);
        })
      : [...occasions.values()]
          .filter(({ period: of }) => rhythm.kinds.some((kind) => kind === occasionKindOf(of)))
          .map((one) => owed(one.period, dueFrom(rhythm, one), one.provisional));
  return dated.filter(
    ({ due }) =>
      due !== null &&
      due >= window.from &&
      due <= window.to &&
      due >= duty.since &&
      (duty.until === null || due <= duty.until),
  );
};

/** The ordinary sessions of the law, each replaced by what the collectivity recorded of it, and its other occasions. */
const occasionsOf = (
  law: PublicationLaw,
  kind: CollectivityKind,
  recorded: Scheme['occasions'],
  window: Window,
) => {
  const known = new Map<Period, Occasion & { readonly provisional: boolean }>();
  for (const year of yearsOf(window)) {
    for (const one of ordinarySessions(law, kind, year)) known.set(one.period, { ...one, provisional: true });
  }
  for (const one of recorded) known.set(one.period, { ...one, provisional: false });
  return known;
};

/** Days ahead and behind which a scheme looks: half a year to prepare, a year of lateness to answer for. */
const ahead = 183;
const behind = 365;

/** An occasion, and whether its days are only those that the law leads to expect. */
export type KnownOccasion = Occasion & { readonly provisional: boolean };

/** The occasions of a collectivity around a day, recorded or expected, in the order of their days. */
export const occasionsAround = (
  law: PublicationLaw,
  kind: CollectivityKind,
  of: Scheme,
  today: string,
): readonly KnownOccasion[] => {
  const window = { from: daysAfter(today, -behind), to: daysAfter(today, ahead) };
  return [...occasionsOf(law, kind, of.occasions, window).values()]
    .filter(({ on }) => on >= window.from && on <= window.to)
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
};

/** Who owes: what the scheme needs to know of a site. */
export interface Debtor {
  readonly kind: CollectivityKind;
  readonly openedAt: string;
}

/**
 * Everything that a collectivity owes around a day: what must always be there, and what falls due from a year
 * before that day (but never before its site was opened) to half a year after it.
 */
export const obligationsOf = (
  law: PublicationLaw,
  { kind, openedAt }: Debtor,
  of: Scheme,
  today: string,
): readonly Obligation[] => {
  const [from = today] = [daysAfter(today, -behind), openedAt.slice(0, 10)].toSorted().slice(-1);
  const window = { from, to: daysAfter(today, ahead) };
  const occasions = occasionsOf(law, kind, of.occasions, window);
  return law.duties.flatMap((duty) => {
    const level = duty.levels[kind];
    return level === undefined ? [] : owedFor(duty, level, occasions, window);
  });
};

const stateOf = (
  { due }: Obligation,
  { answered, exempt }: { readonly answered: boolean; readonly exempt: boolean },
  today: string,
): ObligationState => {
  if (answered) return 'published';
  if (exempt) return 'not-applicable';
  if (due === null) return 'empty';
  return due < today ? 'late' : 'due';
};

/**
 * How everything owed stands on a day, given what the collectivity has published.
 *
 * What must always be there is answered by any publication of its category that was not withdrawn; what is owed
 * for a period, by the publications that say they answer it.
 */
export const standingsOf = (
  law: PublicationLaw,
  debtor: Debtor,
  of: Scheme,
  published: readonly PublishedEntry[],
  today: string,
): readonly ObligationStanding[] => {
  const standing = published.filter(({ withdrawal }) => withdrawal === null);
  const byCategory = Map.groupBy(standing, ({ edition }) => edition.category);
  const byObligation = Map.groupBy(standing, ({ edition }) => edition.obligation);
  return obligationsOf(law, debtor, of, today).map((owed) => {
    const answers =
      (owed.due === null ? byCategory.get(owed.duty.category) : byObligation.get(owed.key)) ?? [];
    const exemptions = of.exemptions.find(({ obligation }) => obligation === owed.key);
    const state = stateOf(owed, { answered: answers.length > 0, exempt: exemptions !== undefined }, today);
    const first = answers.map(({ edition }) => edition.firstPublishedAt).toSorted()[0];
    return {
      ...owed,
      state,
      answers: answers.map(({ number }) => number),
      answeredOn: first?.slice(0, 10) ?? null,
      reason: state === 'not-applicable' ? (exemptions?.reason ?? null) : null,
    };
  });
};

/** How much of what the law names is there: categories that hold something, among those that apply directly. */
export interface Coverage {
  readonly covered: number;
  /** The categories that apply directly, less those declared not applicable with a reason. */
  readonly of: number;
}

/** What each category of the law holds, and how it reads for this level. */
export interface CategoryStanding {
  readonly category: CategoryCode;
  readonly applicability: ReturnType<PublicationLaw['applicability']>;
  /** How many publications it holds that were not withdrawn. */
  readonly holds: number;
  /** Why nothing is owed in it, when the collectivity said so. */
  readonly reason: Bilingual | null;
}

/** The nineteen categories as they stand for a collectivity, in the order of the law. */
export const categoryStandings = (
  law: PublicationLaw,
  kind: CollectivityKind,
  standings: readonly ObligationStanding[],
  published: readonly PublishedEntry[],
): readonly CategoryStanding[] => {
  const standing = published.filter(({ withdrawal }) => withdrawal === null);
  const held = Map.groupBy(standing, ({ edition }) => edition.category);
  const reasons = new Map(
    standings.flatMap(({ due, duty, reason }) => (due === null ? [[duty.category, reason] as const] : [])),
  );
  return categoryCodes.map((category) => ({
    category,
    applicability: law.applicability(category, kind),
    holds: held.get(category)?.length ?? 0,
    reason: reasons.get(category) ?? null,
  }));
};

/** The coverage figure: how many of the categories that apply directly hold at least one publication. */
export const coverageOf = (categories: readonly CategoryStanding[]): Coverage => {
  const owed = categories.filter(
    ({ applicability, holds, reason }) => applicability === 'direct' && (holds > 0 || reason === null),
  );
  return { covered: owed.filter(({ holds }) => holds > 0).length, of: owed.length };
};

/** Days before the due date on which staff are reminded a first and a second time, and after it a last time. */
const remindedBefore = { soon: 14, near: 3 };
const overdueAfter = 30;

/** Which reminder an obligation calls for on a day, if it calls for one. */
export const reminderFor = ({ state, due }: ObligationStanding, today: string): ReminderStage | undefined => {
  if (due === null || (state !== 'due' && state !== 'late')) return undefined;
  const left = daysBetween(today, due);
  if (left < -overdueAfter) return 'overdue';
  if (left < 0) return 'late';
  if (left <= remindedBefore.near) return 'near';
  return left <= remindedBefore.soon ? 'soon' : undefined;
};

/** A reminder that is to be sent. */
export interface DueReminder {
  readonly standing: ObligationStanding;
  readonly stage: ReminderStage;
}

/** The reminders that a day calls for and that were not sent yet: of stages that were missed, only the last. */
export const remindersDue = (
  of: Scheme,
  standings: readonly ObligationStanding[],
  today: string,
): readonly DueReminder[] =>
  standings.flatMap((standing) => {
    const stage = reminderFor(standing, today);
    const last = of.reminded[standing.key];
    const fresh =
      stage !== undefined &&
      (last === undefined || reminderStages.indexOf(stage) > reminderStages.indexOf(last));
    return fresh ? [{ standing, stage }] : [];
  });
