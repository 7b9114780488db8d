import { locale as localeSchema } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import * as v from 'valibot';
import { calendarText } from '#lib/calendar.ts';
import { portalOf } from '#lib/portal.ts';
import type { RequestHandler } from './$types';

/** The sessions of the council and the last days of what must be published, as a calendar in one language. */
export const GET: RequestHandler = async ({ platform, params }) => {
  const locale = v.parse(localeSchema, params.lang);
  const portal = portalOf(platform);
  const [site, agenda, { dated }] = await Promise.all([portal.site(), portal.agenda(), portal.scheme()]);
  const { finding, scheme } = messages[locale];
  const expected = (provisional: boolean): string => (provisional ? finding.calendar.expected : '');
  const sessions = agenda.occasions
    // When a budget was visaed or an account closed is what duties run from, and nothing to attend.
    .filter(({ period }) => period.startsWith('session-') || period.startsWith('extraordinary-'))
    .map(({ period, on, until, provisional }) => ({
      key: period,
      title: scheme.period(period),
      description: expected(provisional),
      on,
      until: until ?? on,
      provisional,
    }));
  const dues = dated.flatMap(({ key, label, period, due, provisional, article, state }) =>
    due === null || state === 'not-applicable'
      ? []
      : [
          {
            key,
            title: finding.calendar.due(label[locale], scheme.period(period)),
            description: [article[locale], expected(provisional)].filter((text) => text !== '').join('\n'),
            on: due,
            until: due,
            provisional,
          },
        ],
  );
  const body = calendarText({
    host: new URL(site.origin).hostname,
    name: finding.calendar.name(site.name[locale]),
    language: locale,
    page: `${site.origin}/${locale}/transparency`,
    asOf: agenda.on,
    events: [...sessions, ...dues].toSorted((one, other) =>
      one.on + one.key < other.on + other.key ? -1 : 1,
    ),
  });
  return new Response(body, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
