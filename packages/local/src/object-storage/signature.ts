import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { refusal } from './s3-refusal.ts';

/** The one key pair that the embedded cloud accepts. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What of a request is signed. */
export interface SignedRequest {
  readonly method: string;
  /** As received, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
}

const skew = 15 * 60 * 1000;
const longestPresigned = 7 * 24 * 60 * 60;

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Whether two hexadecimal signatures are equal, in a time that does not depend on where they differ. */
export const sameSignature = (ours: string, theirs: string): boolean => {
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** What a credential field names: the key and the day, region and purpose for which a signing key is derived. */
export interface Scope {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly text: string;
}

/** Reads `key/day/region/service/aws4_request`, refusing another shape or another access key. */
export const readScope = (credential: string, { accessKeyId }: Credentials): Scope => {
  const match = /^(.+)\/((\d{8})\/([\w-]+)\/(s3|cognito-idp|kms|ses)\/aws4_request)$/.exec(credential);
  if (!match) throw refusal('AuthorizationHeaderMalformed');
  const [, id = '', text = '', day = '', region = '', service = ''] = match;
  if (id !== accessKeyId) throw refusal('InvalidAccessKeyId');
  return { accessKeyId: id, day, region, service, text };
};

const signingKeys = new Map<string, Buffer>();

/** The key of a day and region, derived once. */
const signingKey = ({ day, region, service }: Scope, { secretAccessKey }: Credentials): Buffer => {
  const name = `${day}/${region}/${service}/${secretAccessKey}`;
  const known = signingKeys.get(name);
  if (known) return known;
  const key = hmac(hmac(hmac(hmac(`AWS4${secretAccessKey}`, day), region), service), 'aws4_request');
  if (signingKeys.size > 100) signingKeys.clear();
  signingKeys.set(name, key);
  return key;
};

/** The signature of a text under a scope. */
export const sign = (text: string, scope: Scope, credentials: Credentials): string =>
  hmac(signingKey(scope, credentials), text).toString('hex');

/** Percent-encodes as signature version 4 wants it: all but letters, digits and `-._~`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const canonicalPath = (path: string): string => {
  try {
    return path
      .split('/')
      .map((segment) => encode(decodeURIComponent(segment)))
      .join('/');
  } catch {
    throw refusal('InvalidURI');
  }
};

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort(byText)
    .join('&');

const canonicalRequest = (request: SignedRequest, signed: readonly string[], payload: string): string => {
  const headers = signed.map((name) => {
    const value = request.header(name);
    if (value === undefined) throw refusal('SignatureDoesNotMatch', `The signed header ${name} is missing.`);
    return `${name}:${value.trim().replace(/ +/g, ' ')}\n`;
  });
  return [
    request.method,
    canonicalPath(request.path),
    canonicalQuery(request.query),
    headers.join(''),
    signed.join(';'),
    payload,
  ].join('\n');
};

/** The moment that `20260302T090000Z` names. */
export const momentOf = (compact: string): number => {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(compact);
  if (!match) throw refusal('AccessDenied', 'The date of the signature is missing or malformed.');
  const [year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

interface Claim {
  readonly credential: string;
  readonly date: string;
  readonly signedHeaders: string;
  readonly signature: string;
  readonly payload: string;
}

const compare = (request: SignedRequest, claim: Claim, credentials: Credentials): void => {
  const scope = readScope(claim.credential, credentials);
  if (!claim.date.startsWith(scope.day)) throw refusal('AuthorizationHeaderMalformed');
  const signed = claim.signedHeaders.split(';');
  if (!signed.includes('host')) throw refusal('AccessDenied', 'The host header must be signed.');

  const canonical = canonicalRequest(request, signed, claim.payload);
  const digest = createHash('sha256').update(canonical).digest('hex');
  const ours = sign(['AWS4-HMAC-SHA256', claim.date, scope.text, digest].join('\n'), scope, credentials);
  if (!sameSignature(ours, claim.signature)) throw refusal('SignatureDoesNotMatch');
};

const verifyQuery = (request: SignedRequest, credentials: Credentials, now: number): string => {
  const field = (name: string): string => request.query.get(name) ?? '';
  const claim: Claim = {
    credential: field('X-Amz-Credential'),
    date: field('X-Amz-Date'),
    signedHeaders: field('X-Amz-SignedHeaders'),
    signature: field('X-Amz-Signature'),
    payload: 'UNSIGNED-PAYLOAD',
  };
  const start = momentOf(claim.date);
  const seconds = Number(field('X-Amz-Expires'));
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > longestPresigned) {
    throw refusal('AuthorizationHeaderMalformed', 'X-Amz-Expires must be between 1 and 604800 seconds.');
  }
  if (now < start - skew) throw refusal('RequestTimeTooSkewed');
  if (now >= start + seconds * 1000) throw refusal('ExpiredToken');
  compare(request, claim, credentials);
  return claim.payload;
};

const verifyHeader = (request: SignedRequest, credentials: Credentials, now: number): string => {
  const authorization = request.header('authorization') ?? '';
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (!match) throw refusal(authorization === '' ? 'AccessDenied' : 'AuthorizationHeaderMalformed');
  const [, credential = '', signedHeaders = '', signature = ''] = match;
  const date = request.header('x-amz-date') ?? '';
  const payload = request.header('x-amz-content-sha256') ?? '';
  if (payload === '') throw refusal('InvalidRequest', 'The header x-amz-content-sha256 is missing.');

  if (Math.abs(now - momentOf(date)) > skew) throw refusal('RequestTimeTooSkewed');
  compare(request, { credential, date, signedHeaders, signature, payload }, credentials);
  return payload;
};

/**
 * Refuses a request whose signature (version 4, in a header or in the query) is not ours, and returns what it
 * promises about its body: a SHA-256 in hexadecimal, or the name of a way of not signing it.
 */
export const verifySignature = (request: SignedRequest, credentials: Credentials, now: number): string =>
  request.query.has('X-Amz-Signature')
    ? verifyQuery(request, credentials, now)
    : verifyHeader(request, credentials, now);
