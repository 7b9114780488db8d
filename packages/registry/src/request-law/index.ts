import type { RequestLaw } from '@mahalli/core';
import { clockRulesOn } from './clock-rules.ts';
import { registeredCalendar } from './working-calendar.ts';

export { type CannedPlaces, type CannedText, cannedTexts, filledText } from './canned-texts.ts';
export { everyClockRules } from './clock-rules.ts';
export { extensionGrounds } from './extension-grounds.ts';
export { harmExceptions } from './harm-exceptions.ts';
export { everyRetentionRule, retentionOn } from './retention.ts';
export { clockRulesOn, registeredCalendar };

/** The law of requests for information, as the kit knows it by itself. */
export const requestLaw: RequestLaw = { calendar: registeredCalendar, rulesOn: clockRulesOn };
