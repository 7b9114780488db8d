import { collectivityCode, may } from '@mahalli/core';
import { messages } from '@mahalli/i18n/bureau';
import * as v from 'valibot';
import { requireDesk } from '#lib/desk.ts';
import type { LayoutServerLoad } from './$types';

/** What the frame of the bureau shows: who works here, where, and where they may go. */
export const load: LayoutServerLoad = ({ locals, params }) => {
  const { memberships, places, session } = requireDesk(locals);
  const { locale } = locals;
  const t = messages[locale].bureau.nav;
  const asked = v.safeParse(collectivityCode, 'code' in params ? params.code : undefined);
  const where = asked.success ? asked.output : undefined;
  const place = places.find(({ code }) => code === where);
  const here =
    where === undefined || place === undefined
      ? []
      : [
          may(memberships, 'scheme.read', where) && {
            address: `/${locale}/${where}/scheme`,
            label: t.scheme,
          },
          may(memberships, 'publication.read', where) && {
            address: `/${locale}/${where}/publications`,
            label: t.publications,
          },
          may(memberships, 'request.read', where) && {
            address: `/${locale}/${where}/requests`,
            label: messages[locale].requestDesk.nav,
          },
          may(memberships, 'page.write', where) && {
            address: `/${locale}/${where}/pages`,
            label: t.pages,
          },
          may(memberships, 'reuse.moderate', where) && {
            address: `/${locale}/${where}/reuses`,
            label: messages[locale].reuses.queue.nav,
          },
          may(memberships, 'site.read', where) && { address: `/${locale}/${where}/site`, label: t.site },
          may(memberships, 'member.read', where) && {
            address: `/${locale}/${where}/members`,
            label: t.members,
          },
        ];
  const menu = [
    { address: `/${locale}`, label: t.home },
    ...here,
    may(memberships, 'registry.read', 'directorate') && { address: `/${locale}/registry`, label: t.registry },
    may(memberships, 'registry.read', 'directorate') && { address: `/${locale}/coverage`, label: t.coverage },
    may(memberships, 'requests.analyse', 'directorate') && {
      address: `/${locale}/requests`,
      label: messages[locale].register.nav,
    },
    may(memberships, 'calendar.read', 'directorate') && {
      address: `/${locale}/calendar`,
      label: messages[locale].clock.calendar.nav,
    },
    may(memberships, 'job.read', 'directorate') && {
      address: `/${locale}/jobs`,
      label: messages[locale].jobs.nav,
    },
    { address: `/${locale}/help`, label: messages[locale].help.nav },
  ].filter((link) => link !== false);
  return {
    person: session.name,
    place: place === undefined ? null : place.name[locale],
    menu,
  };
};
