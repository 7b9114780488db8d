import { createHash } from 'node:crypto';
import {
  type Actor,
  type CollectivityCode,
  changeSite,
  changeSiteState,
  collectivityCode,
  createPublication,
  type DraftContent,
  inviteMember,
  type Jobs,
  type Members,
  type ProvisioningDeps,
  type PublicationLaw,
  type PublicationReadings,
  type Publications,
  publicationId,
  publishPublication,
  type Role,
  reviewScheme,
  type Schemes,
  type Scope,
} from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import * as v from 'valibot';
import { attachDemonstrationFile, type SendingDeps } from './attach-file.ts';
import { type DemonstrationRequestDeps, demonstrateRequests } from './demonstrate-requests.ts';
import type { DemonstrationFile } from './demonstration/files.ts';
import { demonstration } from './demonstration/index.ts';
import { directorateName } from './directorate-name.ts';
import type { Accounts } from './identity/accounts.ts';

/** The password of every account of the demonstration: it protects nothing but made-up content. */
export const demonstrationPassword = 'mahalli-2026';

/** A demonstration account and where it works. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly name: string;
  readonly scope: Scope;
  readonly roles: readonly Role[];
}

type DemonstrationDeps = ProvisioningDeps & {
  readonly publications: Publications & PublicationReadings;
  readonly members: Members;
  readonly jobs: Jobs;
  readonly schemes: Schemes;
  readonly law: PublicationLaw;
  readonly uploads: SendingDeps['uploads'];
  readonly keptFiles: SendingDeps['keptFiles'];
  readonly send: SendingDeps['send'];
  readonly requestDeps: DemonstrationRequestDeps;
};

/** The same name always gives the same identifier, so that an interrupted demonstration goes on where it was. */
const idFrom = (name: string) => {
  const hex = createHash('sha256').update(name).digest('hex');
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return v.parse(publicationId, uuid);
};

/** Where the demonstration shows requests for information at work. */
const askedOfCode: CollectivityCode = v.parse(collectivityCode, '07.041.09.05');

/** Who answers requests there: the officer, the alternate and the head of the body (law 31.13, arts 12, 19). */
const requestStaff = (code: CollectivityCode, slug: string): readonly DemonstrationAccount[] => [
  { email: `information@${slug}.example`, name: 'Karima Idrissi', scope: code, roles: ['officer'] },
  { email: `suppleance@${slug}.example`, name: 'Rachid Bouzidi', scope: code, roles: ['alternate'] },
  { email: `presidence@${slug}.example`, name: 'Abdellah Amghar', scope: code, roles: ['head'] },
];

/**
 * Who works in the demonstration: the directorate, and an administrator, a publisher and an editor per site; in one of
 * them also those who answer requests for information.
 */
export const demonstrationAccounts = (): readonly DemonstrationAccount[] => [
  {
    email: 'direction@mahalli.example',
    name: 'Salma Benjelloun',
    scope: 'directorate',
    roles: ['national-administrator'],
  },
  { email: 'analyse@mahalli.example', name: 'Yassine Alaoui', scope: 'directorate', roles: ['analyst'] },
  ...demonstration.flatMap(({ code }): readonly DemonstrationAccount[] => {
    const slug = findCollectivity(code)?.slug ?? code;
    return [
      {
        email: `administration@${slug}.example`,
        name: 'Nadia El Fassi',
        scope: code,
        roles: ['administrator'],
      },
      { email: `publication@${slug}.example`, name: 'Hicham Ouazzani', scope: code, roles: ['publisher'] },
      { email: `redaction@${slug}.example`, name: 'Imane Chraibi', scope: code, roles: ['editor'] },
      ...(code === askedOfCode ? requestStaff(code, slug) : []),
    ];
  }),
];

const actor: Actor = { subject: 'demonstration', email: 'demonstration@mahalli.example' };

const publish = async (
  deps: DemonstrationDeps,
  code: CollectivityCode,
  content: DraftContent,
  file: DemonstrationFile | undefined,
): Promise<void> => {
  const id = idFrom(`${code} ${content.title.fr}`);
  const stored = await deps.publications.find(code, id);
  if (stored?.state === 'published') return;
  const written = stored ?? (await createPublication(deps, { collectivity: code, id }, content, actor));
  const draft = file === undefined ? written : await attachDemonstrationFile(deps, written, file, actor);
  const target = { collectivity: code, id, version: draft.version, once: `demonstration-${id}` };
  await publishPublication(deps, target, actor);
};

/** Says how a demonstration site is reached and who answers for information, as a live site must. */
const introduce = async (deps: DemonstrationDeps, code: CollectivityCode, slug: string): Promise<void> => {
  const site = await deps.sites.find(code);
  if (site === undefined || site.officer !== null) return;
  const change = {
    contacts: {
      address: { ar: 'مقر المجلس، شارع الحسن الثاني', fr: 'Siège du conseil, avenue Hassan II' },
      hours: {
        ar: 'من الاثنين إلى الجمعة، من 8:30 إلى 16:30',
        fr: 'Du lundi au vendredi, de 8 h 30 à 16 h 30',
      },
      phone: '+212 5 00 00 00 00',
      email: `contact@${slug}.example`,
    },
    officer: {
      name: { ar: 'كريمة الإدريسي', fr: 'Karima Idrissi' },
      function: {
        ar: 'رئيسة مصلحة التواصل، المكلفة بالمعلومات',
        fr: 'Cheffe du service de la communication, chargée de l’information',
      },
      phone: '+212 5 00 00 00 01',
      email: `information@${slug}.example`,
      decision: '2025/114',
    },
    // One of them shows what a portal says while its number is awaited.
    cndpNumber: slug === 'ain-leuh' ? '' : 'A-PO-000/2026',
  };
  await changeSite(deps, { code, version: site.version, once: `demonstration-${code}` }, change, actor);
};

const open = async (deps: DemonstrationDeps, code: CollectivityCode): Promise<void> => {
  const site = await deps.sites.find(code);
  if (site?.state !== 'provisioned') return;
  const target = { code, version: site.version, once: `demonstration-live-${code}` };
  await changeSiteState(deps, target, 'live', actor);
};

/** Gives each demonstration account its place and its way in; those that are there already stay as they are. */
const receive = async (deps: DemonstrationDeps, accounts: Accounts): Promise<void> => {
  for (const { email, name, scope, roles } of demonstrationAccounts()) {
    await accounts.create({ email, name, password: demonstrationPassword, secondFactor: 'off' });
    const places = await deps.members.of(email);
    if (places.some((place) => place.scope === scope)) continue;
    const collectivity =
      (scope === 'directorate' ? undefined : findCollectivity(scope)?.name) ?? directorateName;
    await inviteMember(deps, { scope, email, name, roles: [...roles] }, collectivity, actor);
  }
};

/**
 * Fills the demonstration sites that were opened: contacts, officer, publications, accounts, then opens them to
 * the public. Whatever was done by an earlier attempt is left as it is.
 */
export const demonstrate = async (
  deps: DemonstrationDeps,
  accounts: Accounts,
  onProgress: (done: number, of: number) => void,
): Promise<void> => {
  const of = demonstration.reduce((sum, { publications }) => sum + publications.length, 0);
  let done = 0;
  // A site is opened by somebody who answers for it.
  await receive(deps, accounts);
  for (const { code, publications } of demonstration) {
    await introduce(deps, code, findCollectivity(code)?.slug ?? code);
    const oldestFirst = publications.toSorted((one, other) =>
      one.documentDate < other.documentDate ? -1 : 1,
    );
    for (const {
      category,
      documentDate,
      obligation = null,
      subjects,
      table = null,
      office,
      title,
      summary,
      body,
      file,
    } of oldestFirst) {
      // Each was published, in this story, at noon of the day it bears.
      const now = () => new Date(`${documentDate}T12:00:00Z`);
      const content = {
        category,
        documentDate,
        obligation,
        subjects: [...subjects],
        expiresOn: null,
        reviewOn: null,
        table,
        office,
        title,
        summary,
        body,
      };
      await publish({ ...deps, now }, code, content, file);
      done += 1;
      onProgress(done, of);
    }
    await open(deps, code);
  }
  await demonstrateRequests(deps.requestDeps, askedOfCode, {
    subject: 'demonstration',
    email: 'information@ourika.example',
  });
  // What the sites owe is looked at once, as it will be every night.
  for (const { code } of demonstration) await reviewScheme(deps, code);
};
