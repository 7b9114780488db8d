import type { HiddenThing } from '@mahalli/core';

export type { FileKind, HiddenThing } from '@mahalli/core';

/** One thing that a file hides or shows. It holds no personal value in full: it may be logged. */
export interface Hidden {
  readonly what: HiddenThing;
  /** How sure it is: a number beside "CNIE" is one; the same number alone may be a reference. */
  readonly confidence: 'certain' | 'likely';
  readonly count: number;
  /** The first pages (PDF) or sheets (XLSX, ODS) that hold it, counted from 1; empty where there is neither. */
  readonly where: readonly number[];
  /** The first of them, masked beyond recognition of a person: `AB12••••`. */
  readonly sample: string | null;
}

/** A smaller picture for pages, never wider than the original. */
export interface Variant {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly mediaType: 'image/webp' | 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

/** A picture as it may be published. */
export interface Picture {
  /** In pixels, as it is looked at: the orientation of the camera is applied. */
  readonly width: number;
  readonly height: number;
  /** The same picture in the same format, made again from its pixels alone: nothing else survives. */
  readonly cleaned: Uint8Array;
  /** From the narrowest to the widest, each as WebP and in a format that every browser reads. */
  readonly variants: readonly Variant[];
  /** The small square that every page shows, where one was asked for. */
  readonly emblem: Variant | null;
}

/** What reading a file of a known kind tells. */
export interface Contents {
  /** With the character set for text. */
  readonly mediaType: string;
  /** The pages of a PDF; nothing else has a number of pages that can be trusted. */
  readonly pages: number | null;
  /** What the file itself says it is called. */
  readonly title: string | null;
  /** The program that made it. */
  readonly producer: string | null;
  /** The language that the file declares, as BCP 47 (`ar-MA`); what it is really written in is not judged. */
  readonly language: string | null;
  /** Whether a PDF carries the structure that screen readers need; null for other kinds. */
  readonly tagged: boolean | null;
  /** False for a scan or a blank document; null for pictures. */
  readonly hasText: boolean | null;
  /** For search: visible text in reading order, at most `maxTextLength` characters. */
  readonly text: string;
  /** Whether `text` stops before the file does. Findings are looked for in the whole text all the same. */
  readonly textIsCut: boolean;
  readonly findings: readonly Hidden[];
  readonly picture: Picture | null;
}
