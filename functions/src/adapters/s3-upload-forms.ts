import type { S3Client } from '@aws-sdk/client-s3';
import { sentPrefix } from '@mahalli/contracts';
import { maxSize } from '@mahalli/inspection';
import type { UploadForms } from '../bureau/bureau-files.ts';
import { signUploadForm } from './upload-form.ts';

/** How long a page may stay open before its files are sent: an hour, as long as a clerk may take to find them. */
const formMinutes = 60;

/** What is sent is bytes of no kind until they have been read: no browser would show it as a page. */
const sentType = 'application/octet-stream';

/** What a form writes in the key where the browser puts the name of its file. */
const browserName = `\${filename}`;

/** Forms that send files into the inbox of an installation. */
export const s3UploadForms = (
  s3: S3Client,
  { bucket, address }: { readonly bucket: string; readonly address: string },
  now: () => Date,
): UploadForms => ({
  async sign({ collectivity, purpose }, id, back) {
    const at = now();
    const keysFrom = `${sentPrefix}${collectivity}/${purpose}/`;
    const sign = (fixed: Readonly<Record<string, string>>) =>
      signUploadForm(
        s3,
        {
          bucket,
          keysFrom,
          key: `${keysFrom}${id}/${browserName}`,
          mostBytes: maxSize,
          fixed: { 'content-type': sentType, ...fixed },
          until: new Date(at.getTime() + formMinutes * 60_000),
        },
        at,
      );
    const [fields, staying] = await Promise.all([
      sign({ success_action_redirect: back }),
      sign({ success_action_status: '201' }),
    ]);
    return { address, mostBytes: maxSize, keysFrom, fields, staying };
  },
});
