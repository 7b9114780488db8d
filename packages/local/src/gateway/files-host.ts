import type { RequestListener } from 'node:http';
import { filesHeaders } from '@mahalli/contracts';
import type { ObjectStore } from '../object-storage/object-store.ts';
import { type Answer, notice } from './notices.ts';
import { cacheObjects } from './object-cache.ts';
import { answerFromObjects } from './object-origin.ts';
import { edgeRequestOf, readVisit } from './visit.ts';

/** Files are read rarely and are large: little memory is kept for them. */
const cacheBytes = 8 * 1024 * 1024;

/** The host of files: a distribution of its own in AWS, with nothing before the bucket and headers of its own. */
export const filesHost = (store: ObjectStore, bucket: string): RequestListener => {
  const cache = cacheObjects(store, cacheBytes);
  return (message, response) => {
    const send = ({ status, headers, body }: Answer): void => {
      for (const [name, value] of Object.entries({ ...headers, ...filesHeaders })) {
        response.setHeader(name, typeof value === 'object' ? [...value] : value);
      }
      if (status !== 304) response.setHeader('content-length', Buffer.byteLength(body));
      response.statusCode = status;
      response.end(status === 304 || message.method === 'HEAD' ? undefined : body);
      message.resume();
    };
    const asked = edgeRequestOf(message, readVisit(message, false));
    answerFromObjects({ bucket }, cache, asked).then(send, (error: unknown) => {
      console.error('files:', error);
      send(notice(500, false));
    });
  };
};
