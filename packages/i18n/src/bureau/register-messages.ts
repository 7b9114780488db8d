import type { Counted } from '../messages.ts';

/** The register as a file: read from one, and written to one. */
export interface RegisterMessages {
  readonly title: string;
  readonly lead: string;
  readonly importLink: string;
  readonly exportLink: string;
  readonly file: string;
  readonly fileHint: string;
  readonly pasted: string;
  readonly preview: string;
  readonly columnsTitle: string;
  readonly columnsHint: string;
  readonly problems: Readonly<
    Record<
      | 'nothing'
      | 'empty'
      | 'damaged'
      | 'old-workbook'
      | 'too-heavy'
      | 'unsafe'
      | 'no-headings'
      | 'missing-columns'
      | 'too-many',
      string
    >
  >;
  readonly read: (ready: number, toMend: number) => string;
  readonly unknown: string;
  readonly toMend: string;
  readonly mendHow: string;
  readonly line: string;
  readonly lineOf: (line: number) => string;
  readonly ready: string;
  readonly enter: Counted;
  readonly again: string;
  readonly entered: Counted;
  readonly outcome: string;
  readonly known: string;
  readonly columns: Readonly<
    Record<
      | 'reference'
      | 'receivedOn'
      | 'channel'
      | 'kind'
      | 'subject'
      | 'state'
      | 'due'
      | 'extension'
      | 'answeredOn'
      | 'outcome'
      | 'grounds'
      | 'complaint'
      | 'headAnswer'
      | 'chafafiyaRef',
      string
    >
  >;
}
