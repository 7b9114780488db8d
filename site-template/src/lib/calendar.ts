import { daysAfter } from '@mahalli/core';

/** Something on a day, or on several in a row, as a calendar shows it. */
export interface CalendarEvent {
  /** What stays the same whatever becomes of the event, without what names the site. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Its first day and its last, as civil dates. */
  readonly on: string;
  readonly until: string;
  /** Whether the day is only expected. */
  readonly provisional: boolean;
}

/** What a calendar is besides its events. */
export interface Calendar {
  readonly host: string;
  readonly name: string;
  readonly language: string;
  /** The address of the page that shows the same dates. */
  readonly page: string;
  /** The day of which all this is true. */
  readonly asOf: string;
  readonly events: readonly CalendarEvent[];
}

/** Text as RFC 5545 writes it (3.3.11); characters that it cannot hold are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that RFC 5545 forbids in text.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n');

const encoder = new TextEncoder();

/** A line of 75 octets at most, and its continuations (3.1); no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > 75) {
      lines.push(current);
      // A continuation begins with a space, which counts.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].join('\r\n');
};

const dateOf = (civil: string): string => civil.replaceAll('-', '');

const linesOf = (event: CalendarEvent, { host, page, asOf }: Calendar): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${event.key.replace(/[^a-z0-9-]/g, '.')}@${host}`,
  `DTSTAMP:${dateOf(asOf)}T000000Z`,
  `DTSTART;VALUE=DATE:${dateOf(event.on)}`,
  // The end is the first day that is no part of it.
  `DTEND;VALUE=DATE:${dateOf(daysAfter(event.until, 1))}`,
  `SUMMARY:${escaped(event.title)}`,
  ...(event.description === '' ? [] : [`DESCRIPTION:${escaped(event.description)}`]),
  `URL:${page}`,
  `STATUS:${event.provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar of whole days (RFC 5545); the same events give the same bytes. */
export const calendarText = (calendar: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Mahalli//${calendar.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(calendar.name)}`,
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...calendar.events.flatMap((event) => linesOf(event, calendar)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
