import type { Counted } from '../messages.ts';

/** The words of finding: search, calendars and catalogues. */
export interface FindingMessages {
  /** What the list of all publications is called, in the menu and wherever somebody is led there. */
  readonly publications: string;
  readonly search: {
    readonly title: string;
    /** Above the field. */
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly filters: string;
    readonly category: string;
    readonly year: string;
    readonly subject: string;
    /** The choice that leaves a filter out. */
    readonly any: string;
    readonly results: Counted;
    /** Said when the words were found in another spelling only. */
    readonly close: string;
    readonly none: string;
    readonly advice: {
      readonly spelling: string;
      readonly wider: string;
      readonly language: string;
      readonly ask: string;
    };
    readonly page: (page: string, pages: string) => string;
    readonly next: string;
    readonly previous: string;
    /** Names the links between pages for people who hear the page. */
    readonly pages: string;
    /** Above the titles that appear while one types. */
    readonly suggestions: string;
    /** Stands in the place of the form in a portal that a collectivity took with it; a link to the publications follows. */
    readonly offline: string;
  };
  /** The calendar that people subscribe to. */
  readonly calendar: {
    readonly name: (collectivity: string) => string;
    /** What must be published, for which period: the title of its last day. */
    readonly due: (label: string, period: string) => string;
    /** Said of a day that only the law leads to expect. */
    readonly expected: string;
    readonly link: string;
  };
  /** The catalogue of open data, read by software. */
  readonly catalogue: {
    readonly name: (collectivity: string) => string;
    readonly lead: (collectivity: string) => string;
    readonly national: string;
    readonly nationalLead: string;
    readonly licence: string;
    readonly link: string;
  };
}
