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
  const [credentials, region] = await Promise.all([s3.config.credentials(), s3.config.region()]);
  const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = stamp.slice(0, 8);
  const signed = {
    ...fixed,
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${credentials.accessKeyId}/${day}/${region}/s3/aws4_request`,
    'x-amz-date': stamp,
    ...(credentials.sessionToken !== undefined && { 'x-amz-security-token': credentials.sessionToken }),
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
  const signing = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${credentials.secretAccessKey}`,
  );
  return { key, ...signed, policy, 'x-amz-signature': hmac(signing, policy).toString('hex') };
};
