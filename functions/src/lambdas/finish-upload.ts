import { S3Client } from '@aws-sdk/client-s3';
import { inspect } from '@mahalli/inspection';
import { openStore } from '../adapters/connect.ts';
import { dynamoFileWords } from '../adapters/dynamo-file-words.ts';
import { dynamoUploads } from '../adapters/dynamo-uploads.ts';
import { malwareGate } from '../adapters/malware-gates.ts';
import { s3Inbox, s3WaitingFiles } from '../adapters/s3-inbox.ts';
import { finishUpload } from '../files/finish-upload.ts';
import { readEnvironment, readTableNames } from '../runtime/env.ts';
import { objectHandler } from '../runtime/object-handler.ts';

const { INBOX_BUCKET, MALWARE_SCANNER } = readEnvironment('INBOX_BUCKET', 'MALWARE_SCANNER');
const store = openStore(readTableNames());
const s3 = new S3Client({});
const now = () => new Date();
const deps = {
  inbox: s3Inbox(s3, INBOX_BUCKET),
  waiting: s3WaitingFiles(s3, INBOX_BUCKET),
  fileWords: dynamoFileWords(store),
  uploads: dynamoUploads(store, now),
  malware: malwareGate(s3, INBOX_BUCKET, MALWARE_SCANNER),
  inspect,
  now,
};

export const handler = objectHandler((key) => finishUpload(deps, key));
