import { type Origins, textPages } from '@mahalli/contracts';
import {
  type Actor,
  addPage,
  assignDuty,
  assignPublication,
  type CalendarDeps,
  type CollectivityCode,
  changeRoles,
  changeSite,
  changeSiteState,
  commentPublication,
  createPublication,
  decideReuse,
  exemptObligation,
  Failure,
  forgetOccasion,
  giveBackPublication,
  goLiveList,
  inviteAgain,
  inviteMember,
  isAddedPage,
  type Ledgers,
  type Member,
  type Members,
  menuEntries,
  noteRefusal,
  type OwnPageDeps,
  openSite,
  type Presences,
  type PreviewLinks,
  type ProvisioningDeps,
  type PublicationHistory,
  type PublicationLaw,
  type PublicationReadings,
  type Publications,
  pageOf,
  previewDays,
  publicationOf,
  publishPublication,
  type RefusedAttempts,
  type RegisteredCollectivity,
  type Reuses,
  recordOccasion,
  removeMember,
  removePage,
  restoreStarterPage,
  revertPage,
  revertPublication,
  type Schemes,
  type Scope,
  type Session,
  type Sites,
  saveDraft,
  savePage,
  saveTable,
  schedulePublication,
  schemeOf,
  showPage,
  siteOf,
  submitPublication,
  withdrawPublication,
} from '@mahalli/core';
import { ancestors, collectivities, findCollectivity, searchCollectivities } from '@mahalli/registry';
import { legalModel } from '@mahalli/registry/legal-models';
import { knownTo } from '@mahalli/sheets';
import type { Bureau, RegistryPage, RegistryQuery, RegistryRow } from '@mahalli/site-template/bureau';
import type { National } from '../adapters/dynamo-national.ts';
import { type OpenSites, readOpenSites } from '../national/national-content.ts';
import { readPortalSite } from '../portal/load-portal.ts';
import { logger, tellError } from '../runtime/log.ts';
import { bureauCalendar } from './bureau-calendar.ts';
import { bureauFiles } from './bureau-files.ts';
import { type BureauHostDeps, bureauHosts } from './bureau-hosts.ts';
import { type BureauJobsDeps, bureauJobs } from './bureau-jobs.ts';
import { type BureauLookDeps, bureauLook } from './bureau-look.ts';
import type { PrivacyOf } from './bureau-privacy.ts';
import { type BureauRegisterDeps, bureauRegister } from './bureau-register.ts';
import type { RequestsOf } from './bureau-requests.ts';
import { bureauScheme, nationalCoverage } from './bureau-scheme.ts';
import { guarded } from './guarded.ts';

/** What the bureau works with. */
export interface BureauDeps
  extends BureauLookDeps,
    BureauHostDeps,
    BureauJobsDeps,
    CalendarDeps,
    BureauRegisterDeps {
  readonly sites: Sites;
  readonly publications: Publications & PublicationReadings;
  readonly history: PublicationHistory;
  readonly previewLinks: PreviewLinks;
  readonly presences: Presences;
  readonly members: Members;
  readonly schemes: Schemes;
  readonly law: PublicationLaw;
  readonly reuses: Reuses;
  readonly starterPage: OwnPageDeps['starterPage'];
  readonly ledgers: Ledgers;
  readonly refusedAttempts: RefusedAttempts;
  readonly national: Pick<National, 'list' | 'find'>;
  readonly themeOf: ProvisioningDeps['themeOf'];
  readonly requestsOf: RequestsOf;
  readonly privacyOf: PrivacyOf;
  readonly origins: Origins;
  readonly now: () => Date;
}

const rowsPerPage = 50;

/** What a page that is added may not be called: the menu tells pages apart by their names. */
const reserved: ReadonlySet<string> = new Set([...textPages, ...menuEntries]);

const directorateName = {
  ar: 'المديرية العامة للجماعات الترابية',
  fr: 'Direction générale des collectivités territoriales',
};

const registered = (code: CollectivityCode): RegisteredCollectivity => {
  const found = findCollectivity(code);
  if (found === undefined) throw new Failure('collectivity.unknown', { code });
  return found;
};

const rowOf = (
  { code, kind, name, population, slug }: RegisteredCollectivity,
  open: OpenSites,
  domain: string,
): RegistryRow => {
  const record = open.get(code);
  return {
    code,
    kind,
    name,
    population,
    within: ancestors(code)
      .map((one) => one.name)
      .toReversed(),
    state: record?.state ?? null,
    host: record?.hosts[0] ?? `${slug}.${domain}`,
  };
};

const registryPage = (
  open: OpenSites,
  domain: string,
  { text, state, page }: RegistryQuery,
): RegistryPage => {
  const named = text.trim();
  const exact = findCollectivity(named);
  const found =
    named === ''
      ? collectivities()
      : exact === undefined
        ? searchCollectivities(named, { limit: collectivities().length })
        : [exact];
  const rows = found
    .map((one) => rowOf(one, open, domain))
    .filter((row) => state === null || (state === 'unopened' ? row.state === null : row.state === state));
  return {
    rows: rows.slice((page - 1) * rowsPerPage, page * rowsPerPage),
    total: rows.length,
    pages: Math.max(1, Math.ceil(rows.length / rowsPerPage)),
  };
};

/** The name under which somebody is invited: that of the collectivity, or of the directorate. */
const nameOf = (where: Scope) => (where === 'directorate' ? directorateName : registered(where).name);

/** The bureau as it opens to a signed-in person with these memberships. */
export const openBureau = (
  deps: BureauDeps,
  session: Pick<Session, 'subject' | 'email'>,
  memberships: readonly Member[],
): Bureau => {
  const actor: Actor = { subject: session.subject, email: session.email };
  const { sites, publications, history, members, national, origins } = deps;
  const target = (
    collectivity: CollectivityCode,
    id: Parameters<Bureau['publication']>[1],
    sent: { readonly version: number; readonly once: string },
  ) => ({ collectivity, id, ...sent });

  return guarded(
    {
      site: (where) => siteOf({ sites }, where),
      portalSite: async (where) => readPortalSite(deps, await siteOf({ sites }, where)),
      publications: (where) => publications.rows(where),
      publication: (where, id) => publicationOf({ publications }, where, id),
      createPublication: (where, id, content) =>
        createPublication(deps, { collectivity: where, id }, content, actor),
      saveDraft: (where, id, sent, content, confirmed) =>
        saveDraft(deps, target(where, id, sent), content, confirmed, actor),
      readSheet: async (_where, code, sheet) => {
        const model = legalModel(code);
        if (model === undefined) throw new Failure('input.invalid', { field: 'model' });
        const known = knownTo(model);
        // Few visits bring a sheet: what reads them (90 KB) is not started with each function.
        const { readFile, readText } = await import('@mahalli/sheets/read-sheet');
        return typeof sheet === 'string' ? readText(sheet, known) : readFile(sheet, known);
      },
      saveTable: (where, id, sent, filled) =>
        saveTable({ ...deps, modelOf: legalModel }, target(where, id, sent), filled, actor),
      publishPublication: (where, id, sent) => publishPublication(deps, target(where, id, sent), actor),
      withdrawPublication: (where, id, sent, reason) =>
        withdrawPublication(deps, target(where, id, sent), reason, actor),
      scheme: (where) => bureauScheme(deps, where),
      assignDuty: (where, sent, duty, owner) =>
        assignDuty(deps, { collectivity: where, ...sent }, duty, owner, actor),
      exemptObligation: (where, sent, obligation, reason) =>
        exemptObligation(deps, { collectivity: where, ...sent }, obligation, reason, actor),
      recordOccasion: (where, sent, occasion) =>
        recordOccasion(deps, { collectivity: where, ...sent }, occasion, actor),
      forgetOccasion: (where, sent, of) => forgetOccasion(deps, { collectivity: where, ...sent }, of, actor),
      workOn: async (where, id) => {
        await publicationOf({ publications }, where, id);
        const [comments, versions, staff, others] = await Promise.all([
          history.comments(where, id),
          history.versions(where, id),
          members.list(where),
          deps.presences.enter(where, id, session.email, deps.now()),
        ]);
        return {
          comments,
          versions,
          others,
          staff: staff.map(({ name, email }) => ({ name, email })),
        };
      },
      submitPublication: (where, id, sent, reader) =>
        submitPublication(deps, target(where, id, sent), reader, actor),
      giveBackPublication: (where, id, sent) => giveBackPublication(deps, target(where, id, sent), actor),
      schedulePublication: (where, id, sent, moment) =>
        schedulePublication(deps, target(where, id, sent), moment, actor),
      assignPublication: (where, id, sent, to) => assignPublication(deps, target(where, id, sent), to, actor),
      commentPublication: (where, id, said) =>
        commentPublication(deps, { collectivity: where, id }, said, actor),
      savedVersion: async (where, id, version) => {
        const found = await history.version(where, id, version);
        if (found === undefined) throw new Failure('publication.unknown', { id });
        return found;
      },
      revertPublication: (where, id, sent, version) =>
        revertPublication(deps, target(where, id, sent), version, actor),
      sharePreview: async (where, id) => {
        await publicationOf({ publications }, where, id);
        const until = new Date(deps.now().getTime() + previewDays * 24 * 3_600_000);
        return { token: await deps.previewLinks.share({ collectivity: where, id, until }), until };
      },
      pages: async (where) => {
        const [standard, own] = await Promise.all([
          Promise.all(textPages.map((slug) => pageOf(deps, where, slug))),
          deps.ownPages.list(where),
        ]);
        return [...standard, ...own.filter(isAddedPage)];
      },
      addPage: (where, slug, once, content) =>
        addPage({ ...deps, reserved }, { collectivity: where, slug, once }, content, actor),
      removePage: (where, slug, sent) => removePage(deps, { collectivity: where, slug, ...sent }, actor),
      page: (where, slug) => pageOf(deps, where, slug),
      pageVersions: (where, slug) => deps.ownPages.versions(where, slug),
      savePage: (where, slug, sent, content, confirmed) =>
        savePage(deps, { collectivity: where, slug, ...sent }, content, confirmed, actor),
      showPage: (where, slug, sent) => showPage(deps, { collectivity: where, slug, ...sent }, actor),
      restoreStarterPage: (where, slug, sent) =>
        restoreStarterPage(deps, { collectivity: where, slug, ...sent }, actor),
      revertPage: (where, slug, sent, version) =>
        revertPage(deps, { collectivity: where, slug, ...sent }, version, actor),
      ...bureauFiles(deps, actor, target),
      reuses: async (where) =>
        (await deps.reuses.list(where)).toSorted(
          (one, other) =>
            Number(other.state === 'waiting') - Number(one.state === 'waiting') ||
            other.reportedAt.localeCompare(one.reportedAt),
        ),
      decideReuse: async (where, id, sent, decision) =>
        decideReuse(deps, await siteOf({ sites }, where), { id, ...sent }, decision, actor),
      members: (where) => members.list(where),
      inviteMember: (where, { name, email, roles }, once) =>
        inviteMember(deps, { scope: where, name, email, roles: [...roles] }, nameOf(where), actor, once),
      inviteAgain: (where, email, once) =>
        inviteAgain(deps, { scope: where, email, once }, nameOf(where), actor),
      changeRoles: (where, email, once, roles) =>
        changeRoles(deps, { scope: where, email, once }, roles, actor),
      removeMember: (where, email) => removeMember(deps, where, email, actor),
      changeSite: (where, sent, change) => changeSite(deps, { code: where, ...sent }, change, actor),
      goLive: async (where) => {
        const [site, staff, scheme, pages] = await Promise.all([
          siteOf({ sites }, where),
          members.list(where),
          schemeOf(deps, where),
          deps.ownPages.list(where),
        ]);
        return goLiveList({ site, members: staff, scheme, pages });
      },
      ...bureauLook(deps, actor),
      ...bureauHosts(deps, actor),
      changeSiteState: (where, sent, to) => changeSiteState(deps, { code: where, ...sent }, to, actor),
      nationalCoverage: async () => nationalCoverage(await readOpenSites(national)),
      registry: async (_where, query) => registryPage(await readOpenSites(national), origins.domain, query),
      collectivity: async (_where, code) => {
        const one = registered(code);
        const site = await sites.find(code);
        const row = rowOf(one, new Map(), origins.domain);
        return site === undefined ? row : { ...row, state: site.state, host: site.hosts[0] ?? row.host };
      },
      ...bureauJobs(deps, actor),
      ...bureauCalendar(deps, actor),
      ...deps.requestsOf(actor),
      ...deps.privacyOf(actor),
      ...bureauRegister(deps),
      openSite: async (_where, code, administrator) => {
        const collectivity = registered(code);
        if ((await sites.find(code)) !== undefined) throw new Failure('site.already-open', { code });
        await openSite(
          // The first write of a site wakes whoever publishes portals, who alone writes pages.
          { ...deps, domain: origins.domain, renderSite: async () => {} },
          { collectivity, administrator, demonstration: false },
          actor,
        );
      },
    },
    memberships,
    async (act, where) => {
      // An address that names nobody has no journal.
      if (where === 'directorate' || findCollectivity(where) !== undefined) {
        // What cannot be written down is refused all the same.
        await noteRefusal(deps, act, where, actor).catch((error: unknown) => {
          logger.error('refusal not noted', { act, where, thrown: { ...tellError(error) } });
        });
      }
    },
  );
};
