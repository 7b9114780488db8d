import type { Locale } from '@mahalli/core';
import { ar } from './ar.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';

export * from './formats.ts';
export type { Counted, Messages, Refusal } from './messages.ts';
export type { PluralForms } from './plural.ts';
export { plural } from './plural.ts';

/** The catalogue of each language; there is no fallback from one to another. */
export const messages: Readonly<Record<Locale, Messages>> = { ar, fr };
