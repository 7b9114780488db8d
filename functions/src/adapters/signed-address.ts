import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { signerAt } from './upload-form.ts';

/** How long an address may be opened, in seconds: as long as it takes to follow a redirection. */
const seconds = 60;

/** Percent-encodes as Signature Version 4 wants it: all but letters, digits and `-._~`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** The address of an object that the public does not read, signed for a minute from a moment. */
export const signedAddress = async (
  s3: S3Client,
  address: string,
  key: string,
  at: Date,
): Promise<string> => {
  const { credential, scope, sign, stamp, token } = await signerAt(s3, at);
  const { host, origin, pathname } = new URL(address);
  const path = `${pathname.replace(/\/$/, '')}/${key.split('/').map(encode).join('/')}`;
  const query = Object.entries({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': credential,
    'X-Amz-Date': stamp,
    'X-Amz-Expires': String(seconds),
    ...(token !== undefined && { 'X-Amz-Security-Token': token }),
    'X-Amz-SignedHeaders': 'host',
    // What is kept says of it what the public will be told: that it may be kept for ever.
    'response-cache-control': 'private, no-store',
  })
    .map(([field, value]) => `${encode(field)}=${encode(value)}`)
    .join('&');
  const request = ['GET', path, query, `host:${host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const digest = createHash('sha256').update(request).digest('hex');
  const signature = sign(['AWS4-HMAC-SHA256', stamp, scope, digest].join('\n'));
  return `${origin}${path}?${query}&X-Amz-Signature=${signature}`;
};
