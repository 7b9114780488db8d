import { createHmac } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';

/** What a browser's form sends along with its file, and where to. */
export interface PostedFields {
  readonly [name: string]: string;
}

/** What a form may send: under keys that begin so, for so long, no longer than that, and where it leads. */
export interface Allowed {
  readonly bucket: string;
  readonly keysFrom: string;
  readonly key: string;
  readonly mostBytes: number;
  /** Fields that must be sent as they stand. */
  readonly fixed: Readonly<Record<string, string>>;
  readonly until: Date;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Signs texts for S3 at one moment (Signature Version 4), as whoever the client is. */
export const signerAt = async ({ config }: Pick<S3Client, 'config'>, at: Date) => {
  const [credentials, region] = await Promise.all([config.credentials(), config.region()]);
  const stamp = at.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const parts = [stamp.slice(0, 8), region, 's3', 'aws4_request'];
  const key = parts.reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`);
  return {
    stamp,
    scope: parts.join('/'),
    credential: [credentials.accessKeyId, ...parts].join('/'),
    token: credentials.sessionToken,
    sign: (text: string): string => hmac(key, text).toString('hex'),
  };
};

/**
 * Signs a form that sends a file straight to S3 (Signature Version 4, browser-based uploads), and answers its fields.
 *
 * The bucket holds it to the policy: keys, size, every field. The SDK's own signer brings a second S3 client.
 */
export const signUploadForm = async (
  s3: Pick<S3Client, 'config'>,
  { bucket, keysFrom, key, mostBytes, fixed, until }: Allowed,
  now: Date,
): Promise<PostedFields> => {
  const { credential, sign, stamp, token } = await signerAt(s3, now);
  const signed = {
    ...fixed,
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': credential,
    'x-amz-date': stamp,
    ...(token !== undefined && { 'x-amz-security-token': token }),
  };
  const policy = Buffer.from(
    JSON.stringify({
      expiration: until.toISOString(),
      conditions: [
        { bucket },
        ['starts-with', '$key', keysFrom],
        ['content-length-range', 1, mostBytes],
        ...Object.entries(signed).map(([name, value]) => ({ [name]: value })),
      ],
    }),
  ).toString('base64');
  return { key, ...signed, policy, 'x-amz-signature': sign(policy) };
};
