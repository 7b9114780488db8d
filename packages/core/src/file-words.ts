/** The kinds of file that may be published. Anything else is refused, whatever it calls itself. */
export const fileKinds = ['pdf', 'jpeg', 'png', 'webp', 'csv', 'xlsx', 'ods', 'docx', 'odt'] as const;

export type FileKind = (typeof fileKinds)[number];

/** What a file may hide, or show of somebody, that a clerk should know of before releasing it. */
export const hiddenThings = [
  'author',
  'bank-account',
  'camera-serial',
  'comments',
  'embedded-objects',
  'email',
  'external-links',
  'formulas',
  'hidden-rows-or-columns',
  'hidden-sheets',
  'hidden-text',
  'national-id',
  'phone',
  'position',
  'scanned-pages',
  'template',
  'tracked-changes',
] as const;

export type HiddenThing = (typeof hiddenThings)[number];

/** Why a file may not be published. Each has its sentence for the clerk; `details.what` says which of its cases. */
export const refusalReasons = [
  /** Files are attached inside it: `attachment`, `ole-object`, `program`. */
  'attachments',
  /** It would swell or never end: `ratio`, `size`, `entries`, `nested-archive`, `path`, `dtd`, `depth`, `pixels`, `filters`, `memory`, `time`. */
  'bomb',
  /** Not the bytes that the sender announced. */
  'checksum',
  'damaged',
  'empty',
  /** Readers would need a password, or may not print or copy. */
  'encrypted',
  'malware',
  /** Its name would be shown other than it is written. */
  'name',
  /** It acts when it is opened: `javascript`, `launch`, `form-script`, `rich-media`, `macro`, `dde`, `remote`. */
  'scripted',
  'too-large',
  /** None of the kinds that are published: `legacy`, `markup`, `template`, `text`, `unknown`. */
  'type',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
