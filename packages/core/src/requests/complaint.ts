import * as v from 'valibot';
import { civilDate } from '../civil-date.ts';

/** What the head of the body decides of a complaint (law 31.13, art. 19). */
export const headOutcomes = ['upheld', 'partly-upheld', 'rejected'] as const;

export const headOutcome = v.picklist(headOutcomes);

export type HeadOutcome = v.InferOutput<typeof headOutcome>;

/** How a complaint arrived. */
export const complaintChannels = ['online', 'counter', 'post', 'email'] as const;

/** What the commission or the court says, as far as the requester is concerned. */
export const outsideOutcomes = ['for-requester', 'partly-for-requester', 'against-requester'] as const;

export type OutsideOutcome = (typeof outsideOutcomes)[number];

/** A step outside the body: the reference it was given, and what came of it. */
export const outsideStep = v.strictObject({
  on: civilDate,
  reference: v.pipe(v.string(), v.trim(), v.maxLength(80)),
  answeredOn: v.nullable(civilDate),
  outcome: v.nullable(v.picklist(outsideOutcomes)),
});

export type OutsideStep = v.InferOutput<typeof outsideStep>;

/**
 * A complaint to the head of the body (art. 19), and what followed: the commission (art. 20) and the administrative
 * court (art. 21) are outside the product, which records their references and outcomes. Its words are in the vault.
 */
export const complaint = v.strictObject({
  on: civilDate,
  channel: v.picklist(complaintChannels),
  head: v.nullable(v.strictObject({ on: civilDate, outcome: headOutcome })),
  commission: v.nullable(outsideStep),
  court: v.nullable(outsideStep),
});

export type Complaint = v.InferOutput<typeof complaint>;
