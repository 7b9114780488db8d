import type {
  CollectivityKind,
  FailureCode,
  FailureDetails,
  Locale,
  PublicationNotice,
  PublicationState,
  PublicationText,
  Role,
  SiteState,
  Standing,
} from '@mahalli/core';
import type { AlertsMessages } from './alerts/messages.ts';
import type { ApiMessages } from './api/messages.ts';
import type { FilesMessages } from './files/messages.ts';
import type { FindingMessages } from './finding/messages.ts';
import type { LookMessages } from './look/messages.ts';
import type { ReusesMessages } from './reuses/messages.ts';
import type { SchemeMessages } from './scheme/messages.ts';
import type { TableMessages } from './tables/messages.ts';
import type { WorkflowMessages } from './workflow/messages.ts';

/** A sentence with a number in it. */
export type Counted = (count: number) => string;

/**
 * What went wrong, what it means and what to do, for a person who can act on it.
 */
export interface Refusal {
  readonly title: string;
  readonly advice: string;
}

/**
 * Every word of the interface, in one language.
 *
 * Neither language is the original. Write what a clerk or a citizen would say; do not translate word by word.
 * Numbers are written with Latin digits in both languages.
 */
export interface Messages {
  /** The name of this language, in this language. */
  readonly language: string;
  /** What each language is called in this one, inside a sentence. */
  readonly languages: Readonly<Record<Locale, string>>;
  /** The invitation to read the same page in the other language, written in that other language. */
  readonly otherLanguage: string;
  readonly kingdom: string;
  /** The name of the product. */
  readonly product: string;
  readonly skip: string;
  readonly kinds: Readonly<Record<CollectivityKind, string>>;
  readonly kindsInPlural: Readonly<Record<CollectivityKind, string>>;
  readonly states: Readonly<Record<SiteState, string>>;
  readonly unopened: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly publicationStates: Readonly<Record<PublicationState, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly texts: Readonly<Record<PublicationText, string>>;

  /** The portal of a collectivity, as citizens read it. */
  readonly portal: {
    readonly nav: {
      /** Names the main menu for people who hear the page. */
      readonly label: string;
      readonly home: string;
      readonly publications: string;
      readonly ask: string;
      readonly participate: string;
      readonly transparency: string;
      readonly about: string;
      readonly contacts: string;
    };
    readonly footer: {
      readonly label: string;
      readonly toolkit: string;
      readonly officer: string;
      readonly legal: string;
      readonly privacy: string;
      readonly accessibility: string;
      readonly feed: string;
      readonly national: string;
      /** What the registry's licence asks to say wherever its figures are shown. */
      readonly attribution: string;
    };
    /** Below the page that explains the law on requests: the form, the page to follow one, and the calculator. */
    readonly requests: Readonly<Record<'start' | 'track' | 'count' | 'figures', string>>;
    /** Said at the top of every page of a site whose content is made up. */
    readonly demonstration: string;
    readonly home: {
      readonly welcome: string;
      readonly population: Counted;
      readonly latest: string;
      readonly all: string;
      readonly byCategory: string;
      readonly empty: string;
      readonly rights: string;
      readonly askLead: string;
      readonly participateLead: string;
      readonly officerLead: string;
    };
    readonly publications: {
      readonly title: string;
      readonly lead: string;
      readonly count: Counted;
      readonly byYear: string;
      readonly byCategory: string;
      readonly latest: string;
      readonly older: string;
      readonly newest: string;
      readonly archivePage: (page: number) => string;
      readonly empty: string;
      readonly year: (year: number) => string;
      readonly withdrawn: string;
      readonly breadcrumb: string;
    };
    readonly publication: {
      readonly category: string;
      readonly office: string;
      readonly documentDate: string;
      readonly publishedOn: string;
      readonly correctedOn: string;
      readonly reference: string;
      readonly facts: string;
      readonly reuse: string;
      /** The licence of law 31.13, art. 6, in plain words. */
      readonly licence: string;
      readonly cite: string;
      /** How a reuser cites the document. */
      readonly citation: (by: string, title: string, date: string, address: string) => string;
      readonly machine: string;
      readonly related: string;
      readonly withdrawnTitle: string;
      readonly withdrawnLead: (number: string, date: string) => string;
      readonly withdrawnReason: string;
      readonly withdrawnNext: string;
    };
    readonly contacts: {
      readonly address: string;
      readonly hours: string;
      readonly phone: string;
      readonly email: string;
      readonly pending: string;
      readonly officerTitle: string;
      readonly officerName: string;
      readonly officerFunction: string;
      readonly officerDecision: string;
      readonly cndp: string;
      readonly cndpPending: string;
    };
  };

  /** The national site. */
  readonly national: {
    readonly title: string;
    readonly lead: string;
    readonly nav: {
      readonly label: string;
      readonly home: string;
      readonly figures: string;
      readonly search: string;
    };
    readonly searchLabel: string;
    readonly searchHint: string;
    readonly searchSubmit: string;
    readonly results: Counted;
    readonly noResult: string;
    readonly regions: string;
    readonly directory: string;
    readonly provincesOf: (name: string) => string;
    readonly communesOf: (name: string) => string;
    readonly openSites: Counted;
    readonly population: string;
    readonly name: string;
    readonly portal: string;
    readonly visit: string;
    readonly notYet: string;
    readonly figuresTitle: string;
    readonly figuresLead: string;
    readonly statesChart: string;
    readonly regionsChart: string;
    readonly categoriesChart: string;
    readonly state: string;
    readonly count: string;
    readonly live: string;
    readonly outOf: string;
    readonly publicationsTotal: Counted;
    readonly byRegion: string;
  };
  readonly scheme: SchemeMessages;
  readonly tables: TableMessages;
  readonly workflow: WorkflowMessages;
  readonly api: ApiMessages;
  readonly files: FilesMessages;
  readonly finding: FindingMessages;
  readonly look: LookMessages;
  readonly alerts: AlertsMessages;
  readonly reuses: ReusesMessages;
  /** Said beside the field that people do not see, to those who come across it all the same. */
  readonly trap: string;

  /** What stands at an address that shows no page. */
  readonly notices: Readonly<
    Record<
      'not-found' | 'unknown-host' | 'provisioned' | 'suspended' | 'closed' | 'error' | 'too-large',
      Refusal
    >
  > & { readonly home: string };

  readonly failures: Readonly<Record<FailureCode, (details: FailureDetails) => Refusal>>;

  readonly mails: {
    readonly invitation: {
      readonly subject: (collectivity: string) => string;
      readonly body: (name: string, collectivity: string, address: string) => readonly string[];
    };
    /** What a member of staff is told about a publication. */
    readonly publication: {
      readonly subject: Readonly<Record<PublicationNotice['notice'], (title: string) => string>>;
      readonly body: Readonly<Record<PublicationNotice['notice'], string>>;
      readonly hello: (name: string, collectivity: string) => string;
      readonly said: (note: string) => string;
      readonly open: (address: string) => string;
    };
  };
}
