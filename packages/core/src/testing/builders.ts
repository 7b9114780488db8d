import * as v from 'valibot';
import { type Attachment, attachFile, type InspectedFile, inspectedFile } from '../attachment.ts';
import {
  type CollectivityCode,
  collectivityCode,
  type RegisteredCollectivity,
  registeredCollectivity,
} from '../collectivity.ts';
import type { Actor, Deed, Invitation, PublicationNotice, Reminder, TopicMail } from '../deed.ts';
import { type Job, type JobId, job, jobId } from '../job.ts';
import { type Emblem, emblem, type LookVersion, lookOf, lookVersion, type Photo, photo } from '../look.ts';
import { type Member, member } from '../member.ts';
import { type OwnPage, ownPage } from '../own-page.ts';
import { type Ledger, ledger } from '../provisioning.ts';
import {
  type Draft,
  type DraftContent,
  draft,
  type Edition,
  edition,
  type Publication,
  type PublicationId,
  publication,
  publicationId,
} from '../publication.ts';
import {
  type EnteredRequest,
  enteredRequest,
  type FiledRequest,
  filedRequest,
} from '../requests/filed-request.ts';
import {
  type InformationRequest,
  informationRequest,
  type RequestId,
  requestIdOf,
} from '../requests/information-request.ts';
import { type Reuse, type ReuseId, reuse, reuseId } from '../reuse.ts';
import { emptyScheme, type Scheme, scheme } from '../scheme.ts';
import type { PendingSignIn, Session } from '../sessions.ts';
import { type Site, site } from '../site.ts';
import { type Subscription, subscription } from '../subscription.ts';
import { subscriberOf } from '../subscriptions.ts';
import { type Table, table } from '../table.ts';
import { written } from '../translation.ts';
import { type Upload, type UploadId, upload, uploadId } from '../uploads.ts';

/** The code of a commune: the same for the same number, another for another. */
export const aCode = (nth = 1): CollectivityCode =>
  v.parse(
    collectivityCode,
    `09.${String(273 + Math.floor(nth / 100)).padStart(3, '0')}.01.${String(nth % 100).padStart(2, '0')}`,
  );

/** The identifier of a publication: the same for the same number, another for another. */
export const aPublicationId = (nth = 1): PublicationId =>
  v.parse(publicationId, `0b5e4c1a-7d39-4f2e-9a61-${nth.toString(16).padStart(12, '0')}`);

/** When everything in these builders happens, unless a test says otherwise. */
export const aMoment = '2026-03-02T09:00:00.000Z';

/** What a form says about a draft: complete in both languages. */
export const aDraftContent = (over: Partial<DraftContent> = {}): DraftContent => ({
  title: { ar: 'قرار جبائي رقم 12', fr: 'Arrêté fiscal nº 12' },
  summary: { ar: 'يحدد نسب الرسوم المستحقة للجماعة.', fr: 'Fixe les taux des taxes dues à la commune.' },
  body: {
    ar: 'تطبق النسب التالية ابتداء من فاتح أبريل.',
    fr: 'Les taux suivants s’appliquent dès le 1er avril.',
  },
  office: { ar: 'مصلحة الموارد المالية', fr: 'Service des ressources financières' },
  category: 'K05',
  documentDate: '2026-02-27',
  obligation: null,
  subjects: [],
  expiresOn: null,
  reviewOn: null,
  ...over,
});

/** A table with both languages in its only row. */
export const aTable = (over: Partial<Table> = {}): Table =>
  v.parse(table, {
    model: 'grants-to-associations',
    rows: [
      { association: 'Tiwizi', purpose: { ar: 'دعم التمدرس', fr: 'Soutien scolaire' }, amount: 4_000_000 },
    ],
    ...over,
  });

/** A file that passed its inspection: a tagged PDF of two pages in Arabic. */
export const anInspectedFile = (over: Partial<InspectedFile> = {}): InspectedFile =>
  v.parse(inspectedFile, {
    file: 'a1'.repeat(32),
    name: 'budget.pdf',
    kind: 'pdf',
    mediaType: 'application/pdf',
    size: 120_000,
    pages: 2,
    tagged: true,
    hasText: true,
    picture: null,
    language: 'ar',
    findings: [],
    ...over,
  });

/** An attached file that may be released: described in both languages and for both of them. */
export const anAttachment = (over: Partial<Attachment> = {}): Attachment => ({
  ...attachFile(anInspectedFile()),
  language: 'both',
  description: written({ ar: 'ميزانية السنة', fr: 'Budget de l’année' }),
  ...over,
});

/** The identifier of an upload: the same for the same number, another for another. */
export const anUploadId = (nth = 1): UploadId =>
  v.parse(uploadId, `5c0e4c1a-7d39-4f2e-9a61-${nth.toString(16).padStart(12, '0')}`);

/** How far an upload has come, and what is known of it besides. */
type UploadState =
  | { readonly state: 'inspecting' }
  | { readonly state: 'refused'; readonly reason: string; readonly detail: string }
  | { readonly state: 'ready'; readonly file: InspectedFile; readonly emblem?: Emblem };

/** Something sent for a publication. */
export const anUpload = (
  state: UploadState,
  over: Partial<Pick<Upload, 'id' | 'collectivity' | 'purpose' | 'name' | 'at'>> = {},
): Upload =>
  v.parse(upload, {
    id: anUploadId(),
    collectivity: aCode(),
    purpose: aPublicationId(),
    name: 'Budget.pdf',
    at: aMoment,
    ...over,
    ...state,
  });

/** A draft that the bilingual gate lets through. */
export const aDraft = (over: Partial<Draft> = {}): Draft => {
  const { title, summary, body, office, ...facts } = aDraftContent();
  return v.parse(draft, {
    ...facts,
    title: written(title),
    summary: written(summary),
    body: written(body),
    office: written(office),
    ...over,
  });
};

/** A draft publication, ready to be published. */
export const aPublication = (over: Partial<Publication> = {}): Publication =>
  v.parse(publication, {
    id: aPublicationId(),
    collectivity: aCode(),
    state: 'draft',
    draft: aDraft(),
    number: null,
    edition: null,
    withdrawal: null,
    ahead: true,
    version: 1,
    changedAt: aMoment,
    changedBy: 'salma@example.ma',
    ...over,
  });

/** A first edition, as the public reads it. */
export const anEdition = (over: Partial<Edition> = {}): Edition =>
  v.parse(edition, {
    ...aDraftContent(),
    edition: 1,
    publishedAt: aMoment,
    firstPublishedAt: aMoment,
    ...over,
  });

/** A commune as the registry knows it. */
export const aRegisteredCollectivity = (over: Partial<RegisteredCollectivity> = {}): RegisteredCollectivity =>
  v.parse(registeredCollectivity, {
    code: aCode(),
    kind: 'commune',
    slug: 'ait-melloul',
    placeName: { ar: 'آيت ملول', fr: 'Ait Melloul' },
    name: { ar: 'جماعة آيت ملول', fr: 'Commune d’Ait Melloul' },
    parentCode: '09.273',
    population: 211_000,
    populationYear: 2024,
    communeKind: 'urban',
    hasArrondissements: false,
    ...over,
  });

/** A site that is provisioned and lacks nothing but a publication to go live. */
export const aSite = (over: Partial<Site> = {}): Site =>
  v.parse(site, {
    code: aCode(),
    kind: 'commune',
    slug: 'ait-melloul',
    placeName: { ar: 'آيت ملول', fr: 'Ait Melloul' },
    name: { ar: 'جماعة آيت ملول', fr: 'Commune d’Ait Melloul' },
    parentCode: '09.273',
    population: 211_000,
    state: 'provisioned',
    hosts: ['ait-melloul.mahalli.example'],
    theme: { accent: '#1d5c4d', accentDark: '#7fd1bb' },
    contacts: {
      address: { ar: 'شارع محمد الخامس', fr: 'Avenue Mohammed V' },
      hours: { ar: 'من 8.30 إلى 16.30', fr: 'De 8 h 30 à 16 h 30' },
      phone: '0528000000',
      email: 'contact@ait-melloul.example',
    },
    officer: {
      name: { ar: 'نادية أيت علي', fr: 'Nadia Ait Ali' },
      function: { ar: 'رئيسة مصلحة', fr: 'Cheffe de service' },
      phone: '0528000001',
      email: 'information@ait-melloul.example',
      decision: '12/2026',
    },
    cndpNumber: '',
    demonstration: false,
    published: 0,
    openedAt: aMoment,
    version: 1,
    ...over,
  });

/** An emblem of a few bytes that are no picture. */
export const anEmblem = (over: Partial<Emblem> = {}): Emblem =>
  v.parse(emblem, { file: 'e1'.repeat(32), webp: 'UklGRg==', side: 112, size: 4, ...over });

/** A photograph in one size. */
export const aPhotograph = (over: Partial<Photo> = {}): Photo =>
  v.parse(photo, {
    file: 'f1'.repeat(32),
    variants: [{ name: 'w480.webp', mediaType: 'image/webp', width: 480, height: 320, size: 20_000 }],
    description: written({ ar: 'ساحة السوق', fr: 'La place du marché' }),
    ...over,
  });

/** A look that the site of `aSite` had, after its colours changed. */
export const aLookVersion = (over: Partial<LookVersion> = {}): LookVersion =>
  v.parse(lookVersion, {
    collectivity: aCode(),
    version: 2,
    look: lookOf(aSite()),
    changed: ['theme'],
    revertedTo: null,
    at: aMoment,
    by: 'salma@example.ma',
    ...over,
  });

/** An editor of the commune of the other builders. */
export const aMember = (over: Partial<Member> = {}): Member =>
  v.parse(member, {
    scope: aCode(),
    email: 'salma@example.ma',
    name: 'Salma Idrissi',
    roles: ['editor'],
    invitedAt: aMoment,
    ...over,
  });

/** The mail that invites the member of `aMember`. */
export const anInvitation = (over: Partial<Invitation> = {}): Invitation => ({
  mail: 'invitation',
  to: 'salma@example.ma',
  name: 'Salma Idrissi',
  collectivity: { ar: 'جماعة آيت ملول', fr: 'Commune d’Ait Melloul' },
  ...over,
});

/** A clerk at work. */
export const anActor = (over: Partial<Actor> = {}): Actor => ({
  subject: 'account-1',
  email: 'salma@example.ma',
  ...over,
});

/** Something done in the commune of the other builders, without a form's key. */
export const aDeed = (over: Partial<Deed> = {}): Deed => ({
  where: aCode(),
  act: 'publication.saved',
  by: 'account-1',
  at: new Date(aMoment),
  ...over,
});

/** What the commune of the other builders has settled about its duties: nothing yet, unless a test says so. */
export const aScheme = (over: Partial<Scheme> = {}): Scheme =>
  v.parse(scheme, { ...emptyScheme(aCode()), version: 1, ...over });

/** The mail that reminds the member of `aMember` of one thing. */
export const aReminder = (over: Partial<Reminder> = {}): Reminder => ({
  mail: 'reminder',
  to: 'salma@example.ma',
  name: 'Salma Idrissi',
  code: aCode(),
  collectivity: { ar: 'جماعة آيت ملول', fr: 'Commune d’Ait Melloul' },
  lines: [
    {
      stage: 'soon',
      label: { ar: 'الميزانية المؤشر عليها', fr: 'Budget visé' },
      period: 'visa-2026',
      due: '2026-03-15',
    },
  ],
  ...over,
});

/** The mail that tells the member of `aMember` of a publication. */
export const aNotice = (over: Partial<PublicationNotice> = {}): PublicationNotice => ({
  mail: 'publication',
  notice: 'to-review',
  to: 'salma@example.ma',
  name: 'Salma Idrissi',
  code: aCode(),
  collectivity: { ar: 'جماعة آيت ملول', fr: 'Commune d’Ait Melloul' },
  id: aPublicationId(),
  title: { ar: 'قرار جبائي رقم 12', fr: 'Arrêté fiscal nº 12' },
  note: '',
  ...over,
});

/** The page about the commune of the other builders, written by itself and shown. */
export const anOwnPage = (over: Partial<OwnPage> = {}): OwnPage =>
  v.parse(ownPage, {
    collectivity: aCode(),
    slug: 'about',
    draft: {
      title: written({ ar: 'جماعتنا', fr: 'Notre commune' }),
      body: written({ ar: 'تقع في السهل.', fr: 'Elle est dans la plaine.' }),
    },
    shown: {
      title: { ar: 'جماعتنا', fr: 'Notre commune' },
      body: { ar: 'تقع في السهل.', fr: 'Elle est dans la plaine.' },
      at: aMoment,
    },
    version: 1,
    changedAt: aMoment,
    changedBy: 'salma@example.ma',
    ...over,
  });

/** An account of provisioning that has nothing done yet. */
export const aLedger = (over: Partial<Ledger> = {}): Ledger =>
  v.parse(ledger, { collectivity: aCode(), done: [], failure: null, ...over });

/** A session of the clerk of `anActor`, for eight hours from `aMoment`. */
export const aSession = (over: Partial<Session> = {}): Session => ({
  subject: 'account-1',
  email: 'salma@example.ma',
  name: 'Salma Idrissi',
  endsAt: new Date('2026-03-02T17:00:00.000Z'),
  ...over,
});

/** A sign-in that waits for the identity provider's answer. */
export const aPendingSignIn = (over: Partial<PendingSignIn> = {}): PendingSignIn => ({
  verifier: 'a-verifier-that-nobody-guesses',
  nonce: 'a-nonce',
  returnTo: '/ar/publications',
  ...over,
});

/** The identifier of a job: the same for the same number, another for another. */
export const aJobId = (nth = 1): JobId =>
  v.parse(jobId, `7a0e4c1a-7d39-4f2e-9a61-${nth.toString(16).padStart(12, '0')}`);

/** A job that opens three sites, just begun. */
export const aJob = (over: Partial<Job> = {}): Job =>
  v.parse(job, {
    scope: 'directorate',
    id: aJobId(),
    work: { kind: 'opening', steps: [1, 2, 3].map((nth) => ({ code: aCode(nth), administrator: null })) },
    state: 'running',
    portion: null,
    tried: 0,
    changed: 0,
    failed: 0,
    failures: [],
    forgiven: 0,
    by: { subject: 'account-1', email: 'salma@example.ma' },
    startedAt: aMoment,
    changedAt: aMoment,
    heldUntil: null,
    version: 1,
    ...over,
  });

/** A subscription to all of a commune's news that waits for its confirmation. */
export const aSubscription = (over: Partial<Subscription> = {}): Subscription =>
  v.parse(subscription, {
    collectivity: aCode(),
    id: 'a-subscription-of-22ch',
    topic: { of: 'all' },
    frequency: 'daily',
    locale: 'fr',
    state: 'waiting',
    askedAt: aMoment,
    endsAt: '2026-03-05T09:00:00.000Z',
    toldUpTo: 0,
    ...over,
  });

/** A mail that tells a subscriber of two publications. */
export const aTopicMail = (over: Partial<TopicMail> = {}): TopicMail => {
  const { collectivity, id, topic, locale } = aSubscription();
  return {
    mail: 'subscription-news',
    to: { collectivity, item: subscriberOf(id) },
    collectivity: { ar: 'جماعة آيت ملول', fr: 'Commune d’Ait Melloul' },
    host: 'ait-melloul.mahalli.example',
    subscription: id,
    topic,
    locale,
    news: [
      { number: 5, title: 'Arrêté fiscal nº 12' },
      { number: 6, title: 'Budget 2026' },
    ],
    more: 0,
    ...over,
  };
};

/** The identifier of a reuse: the same for the same number, another for another. */
export const aReuseId = (nth = 1): ReuseId =>
  v.parse(reuseId, `7d1e4c1a-7d39-4f2e-9a61-${nth.toString(16).padStart(12, '0')}`);

/** A report of a reuse that waits for a moderator. */
export const aReuse = (over: Partial<Reuse> = {}): Reuse =>
  v.parse(reuse, {
    collectivity: aCode(),
    id: aReuseId(),
    document: aPublicationId(),
    publication: 3,
    locale: 'fr',
    title: 'Carte des chantiers',
    by: 'Association Tiwizi',
    link: 'https://chantiers.exemple.ma/carte',
    description: 'Une carte des chantiers de la commune, mise à jour chaque semaine.',
    reportedAt: aMoment,
    state: 'waiting',
    reason: '',
    version: 1,
    ...over,
  });

/** What the form of a portal says of a request for information: a citizen asks for a budget, and has an e-mail. */
export const aFiledRequest = (over: Partial<FiledRequest> = {}): FiledRequest =>
  v.parse(filedRequest, {
    kind: 'normal',
    applicant: 'citizen',
    delivery: 'email',
    locale: 'fr',
    firstName: 'Youssef',
    lastName: 'El Amrani',
    address: '12, rue des Orangers, Ait Melloul',
    documentNumber: 'JB123456',
    email: 'youssef@personal.example',
    phone: '0612345678',
    organisation: '',
    wanted: 'Le budget de la voirie pour 2025, par quartier.',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    urgentReason: '',
    ...over,
  });

/** A request that arrived at the counter, as the officer enters it. */
export const anEnteredRequest = (over: Partial<EnteredRequest> = {}): EnteredRequest =>
  v.parse(enteredRequest, {
    ...aFiledRequest({ delivery: 'paper-copy', email: '' }),
    channel: 'counter',
    receivedOn: '2026-02-27',
    registerOfRecord: 'mahalli',
    chafafiyaRef: '',
    ...over,
  });

/** The number of a request of 2026: the same for the same rank, another for another. */
export const aRequestId = (nth = 1): RequestId => requestIdOf('2026', nth);

/** A normal request that was received on 2 March 2026 and that nobody has looked at. */
export const aRequest = (over: Partial<InformationRequest> = {}): InformationRequest =>
  v.parse(informationRequest, {
    collectivity: aCode(),
    id: aRequestId(),
    state: 'acknowledged',
    channel: 'online',
    kind: 'normal',
    applicant: 'citizen',
    organisation: false,
    delivery: 'email',
    locale: 'fr',
    reachable: true,
    returned: false,
    registerOfRecord: 'mahalli',
    chafafiyaRef: '',
    requesterPrint: 'requester-print',
    trackingPrint: 'tracking-print',
    receivedOn: '2026-03-02',
    registeredAt: aMoment,
    subject: null,
    assignee: null,
    extension: null,
    due: '2026-04-01',
    countedBy: 0,
    told: { D1: '2026-04-01' },
    answer: null,
    deliveredOn: null,
    complaint: null,
    closedOn: null,
    satisfaction: null,
    linked: [],
    duplicateOf: null,
    said: [],
    stages: [],
    wakesOn: '2026-03-25',
    anonymisedOn: null,
    version: 1,
    changedAt: aMoment,
    ...over,
  });
