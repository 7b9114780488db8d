import type { RequestListener } from 'node:http';
import { filesHeaders, heldPrefix, takenOutPrefix, waitingPrefix } from '@mahalli/contracts';
import { proxyTo } from './proxy.ts';

/** What a signed address of a file leads to: nothing else of the object storage can be read from outside. */
const kept = new RegExp(`^(?:${heldPrefix}|${waitingPrefix}|${takenOutPrefix})[^?]+\\?.*\\bX-Amz-Signature=`);

/**
 * The address at which browsers reach the inbox: forms are posted to it, signed addresses of files are opened, and
 * nothing else of the object storage is there. Pages of the bureau may post too (CORS), as the bucket allows in AWS.
 */
export const inboxHost = (storage: string, bucket: string, bureau: string): RequestListener => {
  const pass = proxyTo(storage);
  return (message, response) => {
    response.setHeader('access-control-allow-origin', bureau);
    response.setHeader('vary', 'origin');
    response.setHeader('x-content-type-options', 'nosniff');
    if (message.method === 'GET' && kept.test(message.url?.replace(`/${bucket}/`, '') ?? '')) {
      for (const [name, value] of Object.entries(filesHeaders)) response.setHeader(name, value);
      pass(message, response);
    } else if (message.url !== `/${bucket}`) {
      response.writeHead(404).end();
      message.resume();
    } else if (message.method === 'OPTIONS') {
      response.writeHead(204, { 'access-control-allow-methods': 'POST' }).end();
    } else if (message.method === 'POST') {
      pass(message, response);
    } else {
      response.writeHead(405, { allow: 'POST' }).end();
      message.resume();
    }
  };
};
