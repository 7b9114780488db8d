import * as v from 'valibot';
import { refusal } from './s3-refusal.ts';
import { type Credentials, momentOf, readScope, sameSignature, sign } from './signature.ts';

const condition = v.union([
  v.strictTuple([v.picklist(['eq', 'starts-with']), v.string(), v.string()]),
  v.strictTuple([v.literal('content-length-range'), v.number(), v.number()]),
  v.record(v.string(), v.string()),
]);

const policy = v.object({ expiration: v.pipe(v.string(), v.isoTimestamp()), conditions: v.array(condition) });

/** The least and the most bytes a posted file may have. */
export interface LengthRange {
  readonly least: number;
  readonly most: number;
}

const readPolicy = (encoded: string): v.InferOutput<typeof policy> => {
  try {
    return v.parse(policy, JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch {
    throw refusal('InvalidRequest', 'Invalid Policy: it is not a policy document.');
  }
};

const failed = (what: unknown): Error =>
  refusal('AccessDenied', `Invalid according to Policy: Policy Condition failed: ${JSON.stringify(what)}`);

const unbound = (name: string): boolean =>
  ['policy', 'x-amz-signature', 'file', 'bucket'].includes(name) || name.startsWith('x-ignore-');

/**
 * Holds a posted form against the policy that was signed for it: signature, expiry, every condition, and no
 * field that the policy does not speak of.
 *
 * Returns the length range, which can only be held against the file while it arrives.
 */
export const verifyPolicy = (
  fields: ReadonlyMap<string, string>,
  bucket: string,
  credentials: Credentials,
  now: number,
): LengthRange => {
  const encoded = fields.get('policy');
  if (encoded === undefined) throw refusal('AccessDenied', 'The form has no policy.');
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') throw refusal('InvalidRequest');
  const scope = readScope(fields.get('x-amz-credential') ?? '', credentials);
  momentOf(fields.get('x-amz-date') ?? '');
  if (!sameSignature(sign(encoded, scope, credentials), fields.get('x-amz-signature') ?? '')) {
    throw refusal('SignatureDoesNotMatch');
  }

  const { expiration, conditions } = readPolicy(encoded);
  if (now >= Date.parse(expiration))
    throw refusal('AccessDenied', 'Invalid according to Policy: Policy expired.');

  const postedAs = (field: string): string => (field === 'bucket' ? bucket : (fields.get(field) ?? ''));
  const spoken = new Set<string>();
  let range: LengthRange = { least: 0, most: Number.POSITIVE_INFINITY };

  for (const one of conditions) {
    if (!Array.isArray(one)) {
      for (const [name, value] of Object.entries(one)) {
        const field = name.toLowerCase();
        spoken.add(field);
        if (postedAs(field) !== value) throw failed(one);
      }
    } else if (one[0] === 'content-length-range') {
      range = { least: one[1], most: one[2] };
    } else {
      const field = one[1].replace(/^\$/, '').toLowerCase();
      spoken.add(field);
      const holds = one[0] === 'eq' ? postedAs(field) === one[2] : postedAs(field).startsWith(one[2]);
      if (!holds) throw failed(one);
    }
  }
  for (const name of fields.keys()) {
    if (!unbound(name) && !spoken.has(name)) {
      throw refusal('AccessDenied', `Invalid according to Policy: Extra input fields: ${name}`);
    }
  }
  return range;
};
