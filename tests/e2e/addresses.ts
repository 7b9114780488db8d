import { textPages } from '@mahalli/contracts';
import { type Locale, locales } from '@mahalli/core';
import { demonstrationRequestId } from '@mahalli/local';

/** A page that people reach, in one language. */
export interface Address {
  readonly name: string;
  readonly locale: Locale;
  readonly host: string;
  readonly path: string;
  /** Whose page it is: everyone's, or that of a demonstration account. */
  readonly as?: string;
  /** The status it is answered with, when not 200. */
  readonly status?: number;
  /** Whether it has a script that makes it handier. */
  readonly script?: boolean;
}

const administrator = 'administration@ourika.example';
const directorate = 'direction@mahalli.example';
const officer = 'information@ourika.example';
const ourika = '07.041.09.05';

/** Requests of the demonstration: one that is late, and one that was answered in part. */
const [late, answered] = [0, 5].map((nth) => demonstrationRequestId(nth, new Date()));

/** Every type of page of the three surfaces that citizens read, in both languages. */
export const publicAddresses: readonly Address[] = locales.flatMap((locale): readonly Address[] => {
  const portal = (name: string, path: string): Address => ({
    name,
    locale,
    host: 'ourika.localhost',
    path: `/${locale}${path}`,
  });
  const national = (name: string, path: string): Address => ({
    name,
    locale,
    host: 'localhost',
    path: `/${locale}${path}`,
  });
  return [
    portal('portal home', ''),
    portal('publications', '/publications'),
    portal('publications of a category', '/publications/category/K16'),
    portal('publications of a year', '/publications/year/2025'),
    portal('publication', '/publications/3'),
    portal('publication with cards', '/publications/1'),
    { ...portal('publication with a table', '/publications/9'), host: 'region-souss-massa.localhost' },
    { ...portal('publication with decisions', '/publications/6'), host: 'region-souss-massa.localhost' },
    { ...portal('publication with many rows', '/publications/4'), host: 'province-tinghir.localhost' },
    portal('transparency', '/transparency'),
    portal('reuses', '/reuses'),
    ...textPages.map((page) => portal(page, `/${page}`)),
    national('national home', ''),
    national('region', '/areas/07'),
    national('province', '/areas/07.041'),
    national('figures', '/figures'),
    national('API', '/api'),
  ];
});

/** Pages that are answered on demand, and what stands where there is no page. */
export const answeredAddresses: readonly Address[] = [
  { name: 'language choice', locale: 'ar', host: 'ourika.localhost', path: '/' },
  { name: 'national language choice', locale: 'ar', host: 'localhost', path: '/' },
  { name: 'no such page', locale: 'ar', host: 'ourika.localhost', path: '/fr/nowhere', status: 404 },
  { name: 'no such host', locale: 'ar', host: 'nowhere.localhost', path: '/fr', status: 404 },
  ...locales.flatMap((locale): readonly Address[] => [
    {
      name: 'search of a portal',
      locale,
      host: 'ourika.localhost',
      path: `/${locale}/search?q=2026`,
      script: true,
    },
    {
      name: 'search of a portal without result',
      locale,
      host: 'ourika.localhost',
      path: `/${locale}/search?q=zzzzzz&category=K16`,
      script: true,
    },
    { name: 'alerts', locale, host: 'ourika.localhost', path: `/${locale}/alerts?q=2026&category=K16` },
    { name: 'before a request', locale, host: 'ourika.localhost', path: `/${locale}/requests?q=2026` },
    { name: 'requests that are not open', locale, host: 'ain-leuh.localhost', path: `/${locale}/requests` },
    { name: 'figures of requests', locale, host: 'ourika.localhost', path: `/${locale}/requests/figures` },
    {
      name: 'figures of no request',
      locale,
      host: 'ain-leuh.localhost',
      path: `/${locale}/requests/figures`,
    },
    { name: 'request', locale, host: 'ourika.localhost', path: `/${locale}/requests/new` },
    {
      name: 'following a request',
      locale,
      host: 'ourika.localhost',
      path: `/${locale}/requests/track`,
      script: true,
    },
    { name: 'calculator', locale, host: 'ourika.localhost', path: `/${locale}/deadlines` },
    {
      name: 'deadlines of a request',
      locale,
      host: 'ourika.localhost',
      path: `/${locale}/deadlines?received=2027-02-12&kind=normal&extended=true`,
    },
    {
      name: 'deadlines of no day',
      locale,
      host: 'ourika.localhost',
      path: `/${locale}/deadlines?received=2026-02-30&kind=urgent`,
    },
    { name: 'confirmation of alerts', locale, host: 'ourika.localhost', path: `/${locale}/alerts/confirm` },
    { name: 'end of alerts', locale, host: 'ourika.localhost', path: `/${locale}/alerts/stop?code=x` },
    { name: 'search', locale, host: 'localhost', path: `/${locale}/search?q=ourika` },
    { name: 'search without result', locale, host: 'localhost', path: `/${locale}/search?q=zzzz` },
    {
      name: 'link to a preview that is over',
      locale,
      host: 'bureau.localhost',
      path: `/${locale}/preview/nothing`,
    },
    { name: 'sign-in', locale, host: 'bureau.localhost', path: `/${locale}/sign-in` },
    {
      name: 'sign-in after the session ended',
      locale,
      host: 'bureau.localhost',
      path: `/${locale}/sign-in?ended=1`,
    },
  ]),
];

/** Every type of page of the bureau, in both languages. */
export const bureauAddresses: readonly Address[] = locales.flatMap((locale): readonly Address[] => {
  const bureau = (name: string, as: string, path: string): Address => ({
    name,
    locale,
    host: 'bureau.localhost',
    path: `/${locale}${path}`,
    as,
  });
  return [
    bureau('to do', administrator, ''),
    bureau('help', administrator, '/help'),
    bureau('list of publications', administrator, `/${ourika}/publications`),
    bureau('new publication', administrator, `/${ourika}/publications/new`),
    bureau('scheme', administrator, `/${ourika}/scheme`),
    bureau('obligation', administrator, `/${ourika}/scheme/category-k14/always`),
    bureau('reuses', administrator, `/${ourika}/reuses`),
    bureau('to do of the officer', officer, ''),
    bureau('requests', officer, `/${ourika}/requests`),
    bureau(
      'requests of a choice that has none',
      officer,
      `/${ourika}/requests?state=withdrawn&subject=health`,
    ),
    bureau('entry of a request', officer, `/${ourika}/requests/new`),
    bureau('case', officer, `/${ourika}/requests/${late}`),
    bureau('case that was answered', officer, `/${ourika}/requests/${answered}`),
    bureau('decision', officer, `/${ourika}/requests/${late}/decide`),
    bureau('letter', officer, `/${ourika}/requests/${answered}/letter`),
    bureau('reason to open a case', directorate, `/registry/${ourika}/requests/2001-00001`),
    bureau('members', administrator, `/${ourika}/members`),
    bureau('site', administrator, `/${ourika}/site`),
    bureau('pages', administrator, `/${ourika}/pages`),
    bureau('page', administrator, `/${ourika}/pages/about`),
    { ...bureau('export', administrator, `/${ourika}/export`), script: true },
    bureau('theme', administrator, `/${ourika}/theme?colour=%23ffd700`),
    { ...bureau('menu', administrator, `/${ourika}/menu`), script: true },
    { ...bureau('home page', administrator, `/${ourika}/home`), script: true },
    bureau('host names', administrator, `/${ourika}/hosts`),
    bureau('pictures', administrator, `/${ourika}/pictures`),
    bureau('look', administrator, `/${ourika}/look`),
    bureau('registry', directorate, '/registry?text=ait'),
    bureau('coverage of the country', directorate, '/coverage'),
    bureau('register of requests', directorate, '/requests?standing=awaited'),
    bureau('calendar', directorate, '/calendar'),
    bureau('operations', directorate, '/jobs'),
    bureau('opening several sites', directorate, '/jobs/openings'),
    bureau('opening a site', directorate, '/registry/01.051.01.03'),
  ];
});
