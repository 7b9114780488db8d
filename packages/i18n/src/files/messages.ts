import type { FileKind, FileLanguage, HiddenThing, Locale, RefusalReason } from '@mahalli/core';
import type { Counted, Refusal } from '../messages.ts';

/** The words of the files that go with publications. */
export interface FilesMessages {
  /** What a file is, by its kind. */
  readonly kinds: Readonly<Record<FileKind, string>>;
  readonly pages: Counted;
  /** A size of so many megabytes or kilobytes, already written as a number. */
  readonly megabytes: (amount: string) => string;
  readonly kilobytes: (amount: string) => string;
  readonly pixels: (width: string, height: string) => string;
  readonly tagged: string;
  readonly untagged: string;
  readonly hasText: string;
  readonly scan: string;
  /** In which language a file is read. */
  readonly languages: Readonly<Record<FileLanguage, string>>;

  /** What the public reads. */
  readonly public: {
    readonly title: string;
    readonly onlyIn: Readonly<Record<Locale, string>>;
    readonly hardToRead: string;
    readonly scanned: string;
    readonly askForAnother: string;
    readonly download: string;
  };
}

/** The words that staff read besides. */
export interface BureauFilesMessages extends FilesMessages {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  /** Of how many files a publication is made, as a link says it. */
  readonly count: Counted;
  readonly none: string;

  /** Sending files. */
  readonly choose: string;
  readonly chooseHint: (size: string) => string;
  readonly send: string;
  readonly sending: (name: string) => string;
  readonly progress: string;
  readonly tooLarge: string;
  readonly interrupted: string;
  readonly retry: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly sentTitle: string;
  readonly inspecting: string;
  readonly refresh: string;
  readonly refusedAs: string;
  readonly refusals: Readonly<Record<RefusalReason, Refusal>>;
  readonly forget: string;
  readonly ready: string;
  readonly attach: string;
  /** Opens a file that the public does not read yet. */
  readonly open: (name: string) => string;

  /** Working on attached files. */
  readonly attachedTitle: string;
  readonly description: string;
  readonly descriptionHint: (longest: string) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly undeclared: string;
  readonly counterpart: string;
  readonly counterpartHint: string;
  readonly noCounterpart: string;
  readonly onlyBecause: string;
  readonly onlyBecauseHint: string;
  readonly findingsTitle: string;
  readonly findingsLead: string;
  readonly findings: Readonly<Record<HiddenThing, string>>;
  readonly found: Counted;
  readonly likely: string;
  readonly where: (places: string) => string;
  readonly sample: (sample: string) => string;
  readonly justification: string;
  readonly justificationHint: string;
  readonly scanAdvice: string;
  readonly save: string;
  readonly remove: (name: string) => string;
  readonly moveUp: (name: string) => string;
  readonly dones: Readonly<Record<'attached' | 'described' | 'detached' | 'moved' | 'forgotten', string>>;
  readonly gateTitle: string;
  readonly gaps: {
    readonly description: (name: string, language: string, standing: string) => string;
    /** The file is missing in this language. */
    readonly language: Readonly<Record<Locale, (name: string) => string>>;
    readonly undeclared: (name: string) => string;
    readonly findings: (name: string) => string;
  };
}
