import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Listening, listen } from '../listen.ts';
import { acceptPayload, readBody } from './body.ts';
import type { S3Reply, S3Request } from './exchange.ts';
import { listObjects } from './list-objects.ts';
import type { ObjectStore } from './object-store.ts';
import { postObject } from './post-object.ts';
import { readObject } from './read-object.ts';
import { refusal, refusalOf } from './s3-refusal.ts';
import { type Credentials, type SignedRequest, verifySignature } from './signature.ts';
import { copyObject, deleteObject, deleteObjects, putObject } from './write-object.ts';
import { xmlDocument } from './xml.ts';

export interface ObjectStorageOptions {
  readonly store: ObjectStore;
  readonly credentials: Credentials;
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  readonly now?: () => number;
  /** The longest object accepted, since bodies are held in memory until they are verified. */
  readonly mostBytes?: number;
}

const splitPath = (path: string): readonly [bucket: string, key: string] => {
  try {
    const whole = decodeURIComponent(path).slice(1);
    const slash = whole.indexOf('/');
    return slash < 0 ? [whole, ''] : [whole.slice(0, slash), whole.slice(slash + 1)];
  } catch {
    throw refusal('InvalidURI');
  }
};

const operate = async (method: string, request: S3Request, names: Iterable<string>): Promise<S3Reply> => {
  const { store, bucket, key, query, header } = request;
  if (!store.has(bucket)) throw refusal('NoSuchBucket');
  if (key === '') {
    if (method === 'GET') return listObjects(request);
    if (method === 'HEAD') return { status: 200 };
    if (method === 'POST' && query.has('delete')) return deleteObjects(request);
    throw refusal('NotImplemented');
  }
  // Any of these would change what the request means; ignoring them would be a lie.
  for (const name of ['acl', 'tagging', 'uploads', 'uploadId', 'versionId', 'retention']) {
    if (query.has(name)) throw refusal('NotImplemented');
  }
  if (method === 'GET' || method === 'HEAD') return readObject(request, method === 'GET');
  if (method === 'DELETE') return deleteObject(request);
  if (method !== 'PUT') throw refusal('MethodNotAllowed');
  return header('x-amz-copy-source') === undefined ? putObject(request, names) : copyObject(request, names);
};

/** Starts an S3 endpoint over a store: path style, signature version 4, only the operations that Mahalli uses. */
export const startObjectStorage = async ({
  store,
  credentials,
  port = 0,
  now = Date.now,
  mostBytes = 64 * 1024 * 1024,
}: ObjectStorageOptions): Promise<Listening> => {
  const answer = async (message: IncomingMessage): Promise<S3Reply> => {
    const [path = '/', search = ''] = (message.url ?? '/').split(/\?(.*)/s);
    const method = message.method ?? 'GET';
    const query = new URLSearchParams(search);
    const header = (name: string): string | undefined => {
      const value = message.headers[name];
      return Array.isArray(value) ? value.join(',') : value;
    };
    const [bucket, key] = splitPath(path);
    const source = message.iterator({ destroyOnReturn: false });
    const contentType = header('content-type') ?? '';
    if (method === 'POST' && contentType.startsWith('multipart/form-data')) {
      return postObject({ store, bucket, credentials, contentType, source, now: now(), mostBytes });
    }

    const signed: SignedRequest = { method, path, query, header };
    const promise = verifySignature(signed, credentials, now());
    const payload = acceptPayload(await readBody(source, mostBytes), promise, header);
    return operate(method, { store, bucket, key, query, header, payload }, Object.keys(message.headers));
  };

  const refuse = (error: unknown, resource: string): S3Reply => {
    const { code, status, sentence } = refusalOf(error);
    if (code === 'InternalError') console.error('object storage:', error);
    const body = xmlDocument([
      'Error',
      [
        ['Code', code === 'ExpiredToken' ? 'AccessDenied' : code],
        ['Message', sentence],
        ['Resource', resource],
      ],
    ]);
    return { status, headers: { 'content-type': 'application/xml' }, body };
  };

  const send = (
    message: IncomingMessage,
    response: ServerResponse,
    { status, headers = {}, body }: S3Reply,
  ): void => {
    response.statusCode = status;
    response.setHeader('x-amz-request-id', randomUUID());
    for (const [name, value] of Object.entries(headers)) {
      if (value !== undefined) response.setHeader(name, value);
    }
    // What is left of a refused body is thrown away, so the connection is not used again.
    if (!message.complete) response.setHeader('connection', 'close');
    if (body !== undefined && message.method !== 'HEAD')
      response.setHeader('content-length', Buffer.byteLength(body));
    response.end(message.method === 'HEAD' ? undefined : body);
    message.resume();
  };

  const server: Server = createServer((message, response) => {
    answer(message).then(
      (reply) => send(message, response, reply),
      (error: unknown) => send(message, response, refuse(error, message.url ?? '/')),
    );
  });
  server.keepAliveTimeout = 65_000;
  return listen(server, port);
};
