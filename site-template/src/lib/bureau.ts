import type {
  Act,
  AttachmentWords,
  Bilingual,
  CategoryStanding,
  CollectivityCode,
  Comment,
  ConfirmedPageText,
  Contacts,
  Coverage,
  DraftContent,
  DutyCode,
  FileHash,
  FilledTable,
  FirstAdministrator,
  GoLiveStep,
  HomeWords,
  Job,
  JobId,
  KnownOccasion,
  Locale,
  LookVersion,
  Member,
  MovableDay,
  ObligationKey,
  ObligationStanding,
  Occasion,
  Officer,
  Opening,
  OwnPage,
  PageContent,
  Period,
  PhotoWords,
  Presence,
  Publication,
  PublicationId,
  PublicationRow,
  PublicationText,
  RegisteredCollectivity,
  Reuse,
  ReuseDecision,
  ReuseId,
  Role,
  SavedVersion,
  Scheme,
  Scope,
  Session,
  Site,
  SitePicture,
  SiteState,
  Theme,
  Upload,
  UploadId,
  WorkingCalendar,
} from '@mahalli/core';
import type { Grid, Unreadable } from '@mahalli/sheets';
import { type PrivacyBureau, privacyActs } from './bureau-privacy.ts';
import { type RequestBureau, requestActs } from './bureau-requests.ts';
import type { PortalSite } from './content.ts';
import type { RegisterQuery, RequestRegister } from './request-register.ts';

/** The form that asks for a change: from which version, and its key, so that a double click is one click. */
export interface Sent {
  readonly version: number;
  readonly once: string;
}

/** A collectivity as the directorate's registry lists it. */
export interface RegistryRow {
  readonly code: CollectivityCode;
  readonly kind: RegisteredCollectivity['kind'];
  readonly name: Bilingual;
  readonly within: readonly Bilingual[];
  readonly population: number;
  readonly state: SiteState | null;
  readonly host: string | null;
}

/** What the directorate asks of its registry. */
export interface RegistryQuery {
  readonly text: string;
  readonly state: SiteState | 'unopened' | null;
  /** The page of the list, from 1. */
  readonly page: number;
}

/** One page of the directorate's registry. */
export interface RegistryPage {
  readonly rows: readonly RegistryRow[];
  readonly total: number;
  readonly pages: number;
}

/** What a collectivity owes and how it stands today, as its staff work with it. */
export interface BureauScheme {
  /** The version of what was settled, which a form states; 0 when nothing was. */
  readonly version: number;
  /** The civil day in Morocco. */
  readonly today: string;
  readonly standings: readonly ObligationStanding[];
  readonly categories: readonly CategoryStanding[];
  readonly coverage: Coverage;
  readonly owners: Scheme['owners'];
  readonly occasions: readonly KnownOccasion[];
  /** Who may be entrusted with preparing something. */
  readonly staff: readonly Pick<Member, 'name' | 'email'>[];
}

/** What those who work on a publication know of it beside its texts. */
export interface Workbench {
  readonly comments: readonly Comment[];
  /** Every version saved, the last first. */
  readonly versions: readonly Omit<SavedVersion, 'draft'>[];
  /** Who may be asked to read or to write. */
  readonly staff: readonly Pick<Member, 'name' | 'email'>[];
  /** Who else has the publication open. */
  readonly others: readonly Presence[];
}

/** What a form is made of that sends files straight to where they are inspected. */
export interface UploadForm {
  /** Where it is posted. */
  readonly address: string;
  /** The largest file, in bytes. */
  readonly mostBytes: number;
  /** What the keys of files begin with; a page that stays makes the rest up: an identifier and the name. */
  readonly keysFrom: string;
  /** The fields of a form that leads back to the bureau, before the file. */
  readonly fields: Readonly<Record<string, string>>;
  /** The fields for a page that stays and sends several files. */
  readonly staying: Readonly<Record<string, string>>;
}

/** Which sites are to be opened: those of an area, those of a list, or both. */
export interface OpeningsAsked {
  /** The code of a region or a province, `all` for the country, or nothing for the list alone. */
  readonly area: CollectivityCode | 'all' | null;
  /** The kinds of collectivity taken in the area. */
  readonly kinds: readonly RegisteredCollectivity['kind'][];
  /** One collectivity per line: `code`, or `code;email;name` of the first administrator. */
  readonly lines: string;
}

/** An operation that takes long, and what the collectivities that its page speaks of are called. */
export interface ShownJob {
  readonly job: Job;
  /** Those that failed, and the last that were done, by their codes. */
  readonly names: Readonly<Record<string, Bilingual>>;
}

/** What opening these sites would do. */
export interface PlannedOpenings {
  /** The regions, provinces and prefectures that may be chosen. */
  readonly areas: readonly Pick<RegisteredCollectivity, 'code' | 'kind' | 'name'>[];
  readonly toOpen: readonly (Opening & { readonly name: Bilingual })[];
  /** How many of those asked for are open already. */
  readonly open: number;
  readonly mistakes: readonly {
    readonly at: number;
    readonly mistake: 'unknown' | 'twice' | 'bad-address';
    readonly text: string;
  }[];
}

/** Which templates the sites of the country have. */
export interface TemplatesInUse {
  /** The version of the template that was built with this installation. */
  readonly built: string;
  readonly versions: readonly { readonly version: string; readonly sites: number }[];
  /** The versions that sites may be led back to: their pages are still there. */
  readonly before: readonly string[];
}

/** The calendar of the country, as the directorate works with it. */
export interface BureauCalendar {
  readonly calendar: WorkingCalendar;
  /** The civil day in Morocco. */
  readonly today: string;
}

/** How the live sites of the country stand with what the law asks them to publish. */
export interface NationalCoverage {
  readonly coverage: Coverage;
  readonly late: number;
  readonly regions: readonly {
    readonly code: CollectivityCode;
    readonly name: Bilingual;
    readonly live: number;
    readonly coverage: Coverage;
    readonly late: number;
  }[];
  /** The collectivities with the most that is late, the latest first, fifty at most. */
  readonly latest: readonly {
    readonly code: CollectivityCode;
    readonly name: Bilingual;
    readonly coverage: Coverage;
    readonly late: number;
  }[];
}

/**
 * Everything that staff can do and read. Each method names first where it acts, and is one act of the list of
 * permissions (`bureauActs`): there is no other door to the data of a collectivity.
 */
export interface Bureau extends RequestBureau, PrivacyBureau {
  site(where: CollectivityCode): Promise<Site>;
  /** What the pages of the portal say of the collectivity, for a preview. */
  portalSite(where: CollectivityCode): Promise<PortalSite>;
  publications(where: CollectivityCode): Promise<readonly PublicationRow[]>;
  publication(where: CollectivityCode, id: PublicationId): Promise<Publication>;
  createPublication(where: CollectivityCode, id: PublicationId, content: DraftContent): Promise<Publication>;
  saveDraft(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    content: DraftContent,
    confirmed: readonly { readonly text: PublicationText; readonly locale: Locale }[],
  ): Promise<Publication>;
  /** Reads a CSV or XLSX file, or a text that was pasted, under a model; nothing is kept of it. */
  readSheet(
    where: CollectivityCode,
    model: string,
    sheet: string | Uint8Array<ArrayBuffer>,
  ): Promise<Grid | Unreadable>;
  /** Gives a draft its table, or takes it away with null. */
  saveTable(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    filled: FilledTable | null,
  ): Promise<Publication>;
  publishPublication(where: CollectivityCode, id: PublicationId, sent: Sent): Promise<Publication>;
  withdrawPublication(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    reason: Bilingual,
  ): Promise<Publication>;
  scheme(where: CollectivityCode): Promise<BureauScheme>;
  assignDuty(where: CollectivityCode, sent: Sent, duty: DutyCode, owner: string | null): Promise<Scheme>;
  exemptObligation(
    where: CollectivityCode,
    sent: Sent,
    obligation: ObligationKey,
    reason: Bilingual | null,
  ): Promise<Scheme>;
  recordOccasion(where: CollectivityCode, sent: Sent, occasion: Occasion): Promise<Scheme>;
  forgetOccasion(where: CollectivityCode, sent: Sent, of: Period): Promise<Scheme>;
  /** Opens a publication to work on it: those who have it open learn of each other. */
  workOn(where: CollectivityCode, id: PublicationId): Promise<Workbench>;
  submitPublication(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    reader: string | null,
  ): Promise<Publication>;
  giveBackPublication(where: CollectivityCode, id: PublicationId, sent: Sent): Promise<Publication>;
  schedulePublication(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    moment: Date,
  ): Promise<Publication>;
  assignPublication(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    to: string | null,
  ): Promise<Publication>;
  commentPublication(
    where: CollectivityCode,
    id: PublicationId,
    said: Pick<Comment, 'id' | 'text'>,
  ): Promise<void>;
  savedVersion(where: CollectivityCode, id: PublicationId, version: number): Promise<SavedVersion>;
  revertPublication(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    version: number,
  ): Promise<Publication>;
  /** Makes a link by which somebody without an account reads the draft, and says until when it works. */
  sharePreview(
    where: CollectivityCode,
    id: PublicationId,
  ): Promise<{ readonly token: string; readonly until: Date }>;
  /** The text pages of the portal: those that every portal starts with, then those that were added. */
  pages(where: CollectivityCode): Promise<readonly OwnPage[]>;
  page(where: CollectivityCode, slug: string): Promise<OwnPage>;
  pageVersions(where: CollectivityCode, slug: string): Promise<readonly OwnPage[]>;
  savePage(
    where: CollectivityCode,
    slug: string,
    sent: Sent,
    content: PageContent,
    confirmed: readonly ConfirmedPageText[],
  ): Promise<OwnPage>;
  /** Adds a page beside those that every portal has. */
  addPage(where: CollectivityCode, slug: string, once: string, content: PageContent): Promise<OwnPage>;
  /** Removes a page that was added; its address says so. */
  removePage(where: CollectivityCode, slug: string, sent: Sent): Promise<OwnPage>;
  showPage(where: CollectivityCode, slug: string, sent: Sent): Promise<OwnPage>;
  restoreStarterPage(where: CollectivityCode, slug: string, sent: Sent): Promise<OwnPage>;
  revertPage(where: CollectivityCode, slug: string, sent: Sent, version: number): Promise<OwnPage>;
  /** What was sent for a publication and is not attached; waits a moment for the inspection of those named. */
  uploads(
    where: CollectivityCode,
    id: PublicationId,
    awaited: readonly UploadId[],
  ): Promise<readonly Upload[]>;
  /** An address at which a file of a draft, or one that waits to be attached, may be opened for a minute. */
  openFile(where: CollectivityCode, id: PublicationId, file: FileHash): Promise<string>;
  /** A form that sends a file; whoever names the upload beforehand finds it under that name. */
  uploadForm(
    where: CollectivityCode,
    id: PublicationId,
    locale: Locale,
    known?: UploadId,
  ): Promise<UploadForm>;
  attachUpload(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    upload: UploadId,
  ): Promise<Publication>;
  forgetUpload(where: CollectivityCode, id: PublicationId, upload: UploadId): Promise<void>;
  describeAttachment(
    where: CollectivityCode,
    id: PublicationId,
    sent: Sent,
    file: FileHash,
    words: AttachmentWords,
  ): Promise<Publication>;
  detachFile(where: CollectivityCode, id: PublicationId, sent: Sent, file: FileHash): Promise<Publication>;
  moveFileUp(where: CollectivityCode, id: PublicationId, sent: Sent, file: FileHash): Promise<Publication>;
  /** Settles which entries the main menu shows, and in which order. */
  changeMenu(where: CollectivityCode, sent: Sent, shown: readonly string[]): Promise<Site>;
  changeHome(where: CollectivityCode, sent: Sent, words: HomeWords): Promise<Site>;
  /** Asks for a host name beside that of the platform. */
  askHost(where: CollectivityCode, sent: Sent, host: string): Promise<Site>;
  /** Looks whether the zone of a host name says whose it is. */
  proveHost(where: CollectivityCode, sent: Sent, host: string): Promise<Site>;
  /** Makes a host of the portal the one that its pages call theirs. */
  chooseHost(where: CollectivityCode, sent: Sent, host: string): Promise<Site>;
  removeHost(where: CollectivityCode, sent: Sent, host: string): Promise<Site>;
  approveHost(where: CollectivityCode, sent: Sent, host: string): Promise<Site>;
  /** Says that the operator has prepared a host name: the portal answers to it. */
  activateHost(where: CollectivityCode, sent: Sent, host: string): Promise<Site>;
  /** The pictures that were sent for the site and are not adopted; waits a moment for those named. */
  siteUploads(
    where: CollectivityCode,
    purpose: SitePicture,
    awaited: readonly UploadId[],
  ): Promise<readonly Upload[]>;
  siteUploadForm(where: CollectivityCode, purpose: SitePicture, locale: Locale): Promise<UploadForm>;
  forgetSiteUpload(where: CollectivityCode, purpose: SitePicture, upload: UploadId): Promise<void>;
  /** Adopts an emblem that was sent, or goes back to the one that is drawn. */
  setEmblem(where: CollectivityCode, sent: Sent, upload: UploadId | null): Promise<Site>;
  /** Adopts a photograph that was sent, or with null says anew what the present one shows. */
  setPhoto(where: CollectivityCode, sent: Sent, upload: UploadId | null, words: PhotoWords): Promise<Site>;
  removePhoto(where: CollectivityCode, sent: Sent): Promise<Site>;
  /** What residents say they made with publications, those that wait first. */
  reuses(where: CollectivityCode): Promise<readonly Reuse[]>;
  decideReuse(where: CollectivityCode, id: ReuseId, sent: Sent, decision: ReuseDecision): Promise<Reuse>;
  members(where: Scope): Promise<readonly Member[]>;
  inviteMember(
    where: Scope,
    invited: { readonly name: string; readonly email: string; readonly roles: readonly Role[] },
    once: string,
  ): Promise<void>;
  /** Sends somebody their invitation again. */
  inviteAgain(where: Scope, email: string, once: string): Promise<void>;
  changeRoles(where: Scope, email: string, once: string, roles: readonly Role[]): Promise<void>;
  removeMember(where: Scope, email: string): Promise<void>;
  changeSite(
    where: CollectivityCode,
    sent: Sent,
    change: { readonly contacts: Contacts; readonly officer: Officer | null; readonly cndpNumber: string },
  ): Promise<Site>;
  changeTheme(where: CollectivityCode, sent: Sent, theme: Theme): Promise<Site>;
  /** Every look that the portal had, the last first. */
  lookVersions(where: CollectivityCode): Promise<readonly LookVersion[]>;
  revertLook(where: CollectivityCode, sent: Sent, version: number): Promise<Site>;
  /** What there is to do before the site is opened to the public. */
  goLive(where: CollectivityCode): Promise<readonly GoLiveStep[]>;
  changeSiteState(where: CollectivityCode, sent: Sent, to: SiteState): Promise<Site>;
  nationalCoverage(where: 'directorate'): Promise<NationalCoverage>;
  registry(where: 'directorate', query: RegistryQuery): Promise<RegistryPage>;
  collectivity(where: 'directorate', code: CollectivityCode): Promise<RegistryRow>;
  /** The operations of a scope that take long, the last begun first. */
  jobs(where: Scope): Promise<readonly Job[]>;
  job(where: Scope, id: JobId): Promise<ShownJob>;
  /** Pauses an operation, or goes on with it. */
  moveJob(where: Scope, id: JobId, to: 'running' | 'paused'): Promise<Job>;
  /** Begins an operation anew with what failed of another. */
  retryJob(where: 'directorate', id: JobId, failed: JobId): Promise<Job>;
  /** Begins to take the site out, with its data, into an archive that waits to be fetched. */
  startExport(where: CollectivityCode, id: JobId): Promise<Job>;
  /** The address at which an archive is fetched within a minute. */
  openExport(where: CollectivityCode, id: JobId): Promise<string>;
  planOpenings(where: 'directorate', asked: OpeningsAsked): Promise<PlannedOpenings>;
  startOpenings(where: 'directorate', id: JobId, asked: OpeningsAsked): Promise<Job>;
  templates(where: 'directorate'): Promise<TemplatesInUse>;
  /** Brings all sites to a template: to the built one in rings, back to another at once. */
  startRollout(where: 'directorate', id: JobId, version: string): Promise<Job>;
  /** The days off by which periods are counted in the whole country. */
  calendar(where: 'directorate'): Promise<BureauCalendar>;
  /** Adds a holiday of so many days, from its first. */
  addHoliday(where: 'directorate', sent: Sent, first: MovableDay, days: number): Promise<WorkingCalendar>;
  /** Says for which day a holiday of the moon was announced, or corrects it. */
  announceHoliday(
    where: 'directorate',
    sent: Sent,
    moved: { readonly from: string; readonly to: string },
    source: Bilingual,
  ): Promise<WorkingCalendar>;
  /** Takes back a day off that was decreed and is not past. */
  removeDay(where: 'directorate', sent: Sent, date: string): Promise<WorkingCalendar>;
  /** What became of the requests of the country: figures, and references of those that stay silent. */
  requestRegister(where: 'directorate', query: RegisterQuery): Promise<RequestRegister>;
  /** The collectivities of the register as CSV: code, name, received, in time, late, silent, median, of the standing. */
  requestRegisterFile(
    where: 'directorate',
    query: RegisterQuery,
    words: { readonly locale: Locale; readonly heading: readonly string[] },
  ): Promise<string>;
  openSite(
    where: 'directorate',
    code: CollectivityCode,
    administrator: FirstAdministrator | null,
  ): Promise<void>;
}

/** The act that each method of the bureau is. A method missing here does not compile. */
export const bureauActs: Readonly<Record<keyof Bureau, Act>> = {
  site: 'site.read',
  portalSite: 'site.read',
  publications: 'publication.read',
  publication: 'publication.read',
  createPublication: 'publication.write',
  saveDraft: 'publication.write',
  readSheet: 'publication.write',
  saveTable: 'publication.write',
  publishPublication: 'publication.publish',
  withdrawPublication: 'publication.withdraw',
  scheme: 'scheme.read',
  assignDuty: 'scheme.write',
  exemptObligation: 'scheme.write',
  recordOccasion: 'scheme.write',
  forgetOccasion: 'scheme.write',
  workOn: 'publication.read',
  submitPublication: 'publication.write',
  giveBackPublication: 'publication.write',
  schedulePublication: 'publication.publish',
  assignPublication: 'publication.write',
  commentPublication: 'publication.read',
  savedVersion: 'publication.read',
  revertPublication: 'publication.write',
  sharePreview: 'publication.write',
  pages: 'site.read',
  page: 'site.read',
  pageVersions: 'site.read',
  savePage: 'page.write',
  showPage: 'page.show',
  restoreStarterPage: 'page.show',
  revertPage: 'page.write',
  uploads: 'publication.read',
  openFile: 'publication.read',
  uploadForm: 'publication.write',
  attachUpload: 'publication.write',
  forgetUpload: 'publication.write',
  describeAttachment: 'publication.write',
  detachFile: 'publication.write',
  moveFileUp: 'publication.write',
  changeMenu: 'site.write',
  changeHome: 'site.write',
  addPage: 'page.write',
  removePage: 'page.show',
  askHost: 'host.ask',
  proveHost: 'host.ask',
  chooseHost: 'host.ask',
  removeHost: 'host.ask',
  approveHost: 'host.approve',
  activateHost: 'host.approve',
  siteUploads: 'site.read',
  siteUploadForm: 'site.write',
  forgetSiteUpload: 'site.write',
  setEmblem: 'site.write',
  setPhoto: 'site.write',
  removePhoto: 'site.write',
  reuses: 'reuse.moderate',
  decideReuse: 'reuse.moderate',
  members: 'member.read',
  inviteMember: 'member.write',
  inviteAgain: 'member.write',
  changeRoles: 'member.write',
  removeMember: 'member.write',
  changeSite: 'site.write',
  changeTheme: 'site.write',
  lookVersions: 'site.read',
  revertLook: 'site.write',
  goLive: 'site.read',
  changeSiteState: 'site.move',
  nationalCoverage: 'registry.read',
  registry: 'registry.read',
  collectivity: 'registry.read',
  jobs: 'job.read',
  job: 'job.read',
  moveJob: 'job.move',
  retryJob: 'site.open',
  startExport: 'site.export',
  openExport: 'site.export',
  planOpenings: 'site.open',
  startOpenings: 'site.open',
  templates: 'job.read',
  startRollout: 'site.open',
  calendar: 'calendar.read',
  addHoliday: 'calendar.write',
  announceHoliday: 'calendar.write',
  removeDay: 'calendar.write',
  requestRegister: 'requests.analyse',
  requestRegisterFile: 'requests.analyse',
  openSite: 'site.open',
  ...requestActs,
  ...privacyActs,
};

/** A signed-in person: who they are, where they belong, and the bureau as it opens to them. */
export interface Desk {
  readonly session: Session;
  readonly memberships: readonly Member[];
  /** The collectivities where they work, by name. */
  readonly places: readonly { readonly code: CollectivityCode; readonly name: Bilingual }[];
  readonly bureau: Bureau;
}

/** How people come in and out of the bureau. */
export interface Reception {
  /** The desk of whoever holds this token, or nothing when the session ended or never was. */
  desk(token: string): Promise<Desk | undefined>;
  /** Begins a sign-in: the address of the identity provider to send the browser to, and its `state`. */
  begin(returnTo: string, locale: Locale): Promise<{ readonly url: string; readonly state: string }>;
  /** Ends a sign-in with what the identity provider answered: the token for the browser. */
  complete(
    answer: URL,
    state: string,
  ): Promise<{ readonly token: string; readonly returnTo: string; readonly endsAt: Date }>;
  /** What a link to a preview shows, to whoever holds it, while it lasts. */
  preview(
    token: string,
  ): Promise<{ readonly publication: Publication; readonly site: PortalSite } | undefined>;
  /** Ends a session. */
  leave(token: string): Promise<void>;
  /** Where the identity provider ends its own session, and comes back from. */
  signOutUrl(locale: Locale): string;
  /** Keeps what was typed by someone whose session has ended, and answers its reference. */
  rescue(token: string, form: string): Promise<string | undefined>;
  /** Gives back what was rescued to the same person. */
  rescued(reference: string, subject: string): Promise<string | undefined>;
}
