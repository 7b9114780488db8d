import { createHash } from 'node:crypto';
import { type Deed, instant, scope } from '@mahalli/core';
import * as v from 'valibot';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** One act in the journal of a scope, bound to the act before it. */
export const journalEntry = v.strictObject({
  scope,
  /** Its rank in the journal of the scope, from 1, without a gap. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  at: instant,
  act: v.string(),
  /** The opaque subject of an account. */
  by: v.string(),
  /** What was acted on: a kind and an opaque identifier. */
  subject: v.string(),
  /** The hash of what was written: a copy held elsewhere can be compared, the journal itself tells nothing. */
  digest: sha256,
  /** The hash of the entry before it; zeros for the first. */
  previous: sha256,
  hash: sha256,
});

export type JournalEntry = v.InferOutput<typeof journalEntry>;

/** The JSON of a value with its names in order, so that equal values have equal texts. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
        )
      : part,
  );

/** The SHA-256 of a value's canonical JSON, in hexadecimal. */
export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');

const beginning = '0'.repeat(64);

const hashOf = ({ hash: _, ...sealed }: JournalEntry): string => digestOf(sealed);

/** The entry that comes after `head` (or first) when `deed` wrote `written` about `subject`. */
export const nextEntry = (
  head: JournalEntry | undefined,
  { where, act, by, at }: Deed,
  subject: string,
  written: unknown,
): JournalEntry => {
  const open: JournalEntry = {
    scope: where,
    number: (head?.number ?? 0) + 1,
    at: at.toISOString(),
    act,
    by,
    subject,
    digest: digestOf(written),
    previous: head?.hash ?? beginning,
    hash: beginning,
  };
  return { ...open, hash: hashOf(open) };
};

/** Where a journal stops being a whole chain: the first number that is missing, altered or out of place. */
export const firstBreak = (entries: readonly JournalEntry[]): number | undefined => {
  let previous = beginning;
  for (const [index, entry] of entries.entries()) {
    const number = index + 1;
    if (entry.number !== number || entry.previous !== previous || entry.hash !== hashOf(entry)) return number;
    previous = entry.hash;
  }
  return undefined;
};
