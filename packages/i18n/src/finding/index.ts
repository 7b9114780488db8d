import type { Locale } from '@mahalli/core';
import { findingAr } from './ar.ts';
import { findingFr } from './fr.ts';
import type { FindingMessages } from './messages.ts';

/** What is said of searching, for code that has no other word to say. */
export const findingMessages: Readonly<Record<Locale, FindingMessages>> = { ar: findingAr, fr: findingFr };
