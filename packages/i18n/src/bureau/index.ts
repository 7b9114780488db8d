import type { Locale } from '@mahalli/core';
import { bureauAr } from './ar.ts';
import { bureauFr } from './fr.ts';
import type { BureauMessages } from './messages.ts';

export { type HelpPart, helpParts } from '../help/messages.ts';
export type { BureauMessages } from './messages.ts';
export { type CaseDeed, caseDeeds } from './requests-messages.ts';

/** The catalogue of each language for staff: what the public reads, and what only the bureau says. */
export const messages: Readonly<Record<Locale, BureauMessages>> = { ar: bureauAr, fr: bureauFr };
