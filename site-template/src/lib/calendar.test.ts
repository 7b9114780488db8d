import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarText } from './calendar.ts';

const anEvent = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key: 'session-2026-1',
  title: 'Première session ordinaire de 2026',
  description: '',
  on: '2026-02-02',
  until: '2026-02-02',
  provisional: false,
  ...over,
});

const written = (...events: readonly CalendarEvent[]): string =>
  calendarText({
    host: 'ourika.mahalli.example',
    name: 'Sessions et échéances, Commune d’Ourika',
    language: 'fr',
    page: 'https://ourika.mahalli.example/fr/transparency',
    asOf: '2026-11-02',
    events,
  });

/** The events of a calendar as a program that subscribes to it reads them. */
const read = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('A calendar', () => {
  test('is read back as it was meant', () => {
    const [event] = read(written(anEvent({ on: '2026-02-02', until: '2026-02-04' })));

    expect(event?.uid).toBe('session-2026-1@ourika.mahalli.example');
    expect(event?.summary).toBe('Première session ordinaire de 2026');
    expect(event?.startDate.toString()).toBe('2026-02-02');
    expect(event?.endDate.toString()).toBe('2026-02-05');
    expect(event?.startDate.isDate).toBe(true);
  });

  test.each([
    ['a comma, a semicolon; a back\\slash'],
    ['two\nlines'],
    ['\r\nBEGIN:VEVENT\r\nUID:forged@attacker.example\r\nEND:VEVENT'],
    ['ميزانية سنة 2026، والصفقات؛ '.repeat(12)],
    ['é'.repeat(200)],
    ['🗓'.repeat(60)],
  ])('keeps what people wrote inside its property: %j', (title) => {
    const events = read(written(anEvent({ title, description: title })));

    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe(title.replaceAll('\r\n', '\n'));
    expect(events[0]?.description).toBe(title.replaceAll('\r\n', '\n'));
  });

  test('has lines of 75 octets at most, none of which cuts a character', () => {
    const text = written(anEvent({ title: 'الدورة العادية الأولى لسنة 2026 🗓 '.repeat(9) }));

    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('says of a day that is only expected that it may move', () => {
    expect(written(anEvent({ provisional: true }))).toContain('STATUS:TENTATIVE');
    expect(written(anEvent())).toContain('STATUS:CONFIRMED');
  });

  test('is the same each time it is written, and can be empty', () => {
    expect(written(anEvent())).toBe(written(anEvent()));
    expect(read(written())).toEqual([]);
  });

  test('leaves out what a calendar cannot hold', () => {
    expect(read(written(anEvent({ title: 'a\u0000b\u001b' })))[0]?.summary).toBe('ab');
  });
});
