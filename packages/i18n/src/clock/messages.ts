import type { ClockHolder, DayStanding, DeadlineCode, MovableKind } from '@mahalli/core';
import type { Counted } from '../messages.ts';

/** The words of the legal clock: the calculator that everybody may use, and the calendar of the directorate. */
export interface ClockMessages {
  readonly title: string;
  readonly lead: string;
  readonly received: string;
  readonly receivedHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'normal' | 'urgent', string>>;
  readonly extended: string;
  readonly submit: string;
  readonly badDate: string;
  /** The holidays of the year that was asked for are not known. */
  readonly outside: (from: string, to: string) => string;
  readonly answer: {
    readonly title: (received: string) => string;
    /** What the dates after the first suppose. */
    readonly supposing: string;
    readonly advice: string;
    readonly period: string;
    readonly lastDay: string;
    readonly whose: string;
    readonly each: string;
    readonly explain: string;
    readonly article: (number: string) => string;
    /** Beside a duty whose last day is not worked. */
    readonly outerLimit: (date: string) => string;
    readonly provisional: string;
    readonly why: string;
  };
  readonly holders: Readonly<Record<ClockHolder, string>>;
  readonly names: Readonly<Record<DeadlineCode, string>>;
  /** On the drawing, beside a date. */
  readonly short: Readonly<Record<DeadlineCode, string>>;
  /** Day 0 of each period: what happened on it, or what is supposed of it. */
  readonly starts: Readonly<Record<DeadlineCode, readonly [happened: string, supposed: string]>>;
  readonly steps: {
    /** Before the day that is not counted. */
    readonly start: (date: string, what: string) => string;
    readonly extended: (date: string) => string;
    /** One day of a weekend, where the other is not among the days that are counted. */
    readonly weekendDay: (date: string) => string;
    readonly weekend: (saturday: string, sunday: string) => string;
    readonly holiday: (date: string, name: string) => string;
    readonly expected: (date: string, name: string) => string;
    readonly ends: (days: string, date: string) => string;
    readonly cleared: (from: string, to: string) => string;
    readonly rolled: (from: string, to: string) => string;
    readonly limited: (from: string, to: string) => string;
    readonly kept: (from: string, to: string) => string;
  };
  readonly working: Counted;
  readonly calendarDays: Counted;
  readonly calendar: {
    readonly nav: string;
    readonly title: string;
    readonly lead: string;
    readonly registered: string;
    readonly version: (number: string) => string;
    readonly year: (year: string) => string;
    readonly day: string;
    readonly standing: string;
    readonly standings: Readonly<Record<DayStanding, string>>;
    readonly kinds: Readonly<Record<MovableKind, string>>;
    readonly source: string;
    /** A word, then what it is: each language has its own space before the colon. */
    readonly labelled: (label: string, text: string) => string;
    readonly fixed: string;
    readonly everyYear: string;
    readonly since: (year: string) => string;
    readonly announce: string;
    readonly correct: string;
    readonly firstDay: string;
    readonly save: string;
    readonly remove: string;
    readonly add: string;
    readonly addLead: string;
    readonly kind: string;
    readonly name: string;
    readonly date: string;
    readonly days: string;
    readonly sourceHint: string;
    readonly done: string;
    readonly missing: string;
  };
}
