import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Listening, listen } from '../listen.ts';
import type { ObjectStore } from '../object-storage/object-store.ts';
import { apiOrigin, asksAsSoftware } from './api-origin.ts';
import type { EdgeFunction, EdgeResponse } from './edge-function.ts';
import { type Answer, notice } from './notices.ts';
import { cacheObjects } from './object-cache.ts';
import { answerFromObjects, type ObjectOrigin } from './object-origin.ts';
import type { Route } from './route-table.ts';
import { edgeRequestOf, readVisit } from './visit.ts';

export interface GatewayOptions {
  readonly port: number;
  /** The viewer function of the distribution. */
  readonly edge: EdgeFunction;
  readonly store: ObjectStore;
  /** Origins made of objects, by the name under which the viewer function selects them. */
  readonly objectOrigins: Readonly<Record<string, ObjectOrigin>>;
  /** The origin of a request for which the viewer function selects none. */
  readonly defaultOrigin: string;
  /** What answers under the origin `api`. */
  readonly routes: readonly Route[];
  /** Headers of every answer, by origin; `default` for origins not listed. They win over the origin's own. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Hosts that other servers answer whole. */
  readonly hosts?: Readonly<Record<string, RequestListener>>;
  readonly cacheBytes?: number;
  readonly mostBodyBytes?: number;
  /** Whether a proxy stands in front and says who asks (`X-Forwarded-For`, `-Proto`, `-Host`). */
  readonly trustProxy?: boolean;
}

const answerOfEdge = ({ statusCode, headers, cookies, body }: EdgeResponse): Answer => {
  const encoded = typeof body === 'object' && body.encoding === 'base64';
  const text = typeof body === 'object' ? body.data : (body ?? '');
  const set = Object.entries(cookies).map(
    ([name, { value, attributes }]) => `${name}=${value}${attributes ? `; ${attributes}` : ''}`,
  );
  return {
    status: statusCode,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])),
      ...(set.length > 0 && { 'set-cookie': set }),
    },
    body: encoded ? Buffer.from(text, 'base64') : text,
  };
};

/** Requests so malformed that there is no answer to write but this one. */
const refuseMalformed = (error: Error, socket: Socket): void => {
  if (!socket.writable) return;
  const tooLong = 'code' in error && error.code === 'HPE_HEADER_OVERFLOW';
  const status = tooLong ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
};

/**
 * Starts the one door of the one-machine cloud: CloudFront, its viewer function, and the HTTP API behind it.
 */
export const startGateway = async (options: GatewayOptions): Promise<Listening> => {
  const { edge, objectOrigins, defaultOrigin, headers: fixed, hosts = {}, trustProxy = false } = options;
  const cache = cacheObjects(options.store, options.cacheBytes ?? 96 * 1024 * 1024);
  const api = apiOrigin(options.routes, options.mostBodyBytes ?? 64 * 1024);

  const send = (message: IncomingMessage, response: ServerResponse, answer: Answer, origin: string): void => {
    for (const [name, value] of Object.entries(answer.headers)) {
      response.setHeader(name, typeof value === 'object' ? [...value] : value);
    }
    for (const [name, value] of Object.entries(fixed[origin] ?? fixed['default'] ?? {})) {
      response.setHeader(name, value);
    }
    const isEmpty = answer.status === 304 || answer.status === 204;
    if (!isEmpty) response.setHeader('content-length', Buffer.byteLength(answer.body));
    // What was refused unread is not worth waiting for.
    if (!message.complete && answer.status === 413) response.setHeader('connection', 'close');
    response.statusCode = answer.status;
    response.end(isEmpty || message.method === 'HEAD' ? undefined : answer.body);
    message.resume();
  };

  const answer = async (message: IncomingMessage): Promise<{ answer: Answer; origin: string }> => {
    const visit = readVisit(message, trustProxy);
    const forSoftware = asksAsSoftware(visit.path ?? '', message.headers.accept);
    if (visit.path === undefined) return { answer: notice(400, forSoftware), origin: 'default' };
    const decided = await edge(edgeRequestOf(message, visit), visit.ip);
    if ('response' in decided) return { answer: answerOfEdge(decided.response), origin: 'default' };

    const origin = decided.origin ?? defaultOrigin;
    const objects = objectOrigins[origin];
    if (objects) return { answer: await answerFromObjects(objects, cache, decided.request), origin };
    if (origin !== 'api') throw new Error(`The viewer function selected an unknown origin: ${origin}.`);
    return { answer: await api(message, visit, decided.request), origin };
  };

  const server = createServer((message, response) => {
    if (message.url === '/_health') {
      send(
        message,
        response,
        { status: 200, headers: { 'cache-control': 'no-store' }, body: 'ok\n' },
        'default',
      );
      return;
    }
    const host = readVisit(message, trustProxy).host;
    const other = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
    if (other) {
      other(message, response);
      return;
    }
    answer(message)
      .then(({ answer: found, origin }) => send(message, response, found, origin))
      .catch((error: unknown) => {
        console.error(`gateway: ${message.method} ${JSON.stringify(message.url)}:`, error);
        if (response.headersSent) response.destroy();
        else
          send(
            message,
            response,
            notice(500, asksAsSoftware(message.url ?? '', message.headers.accept)),
            'default',
          );
      });
  });
  server.headersTimeout = 15_000;
  // A file of 20 MB over a slow network (1 Mbit/s) takes three minutes to arrive.
  server.requestTimeout = 300_000;
  server.keepAliveTimeout = 65_000;
  server.on('clientError', refuseMalformed);
  return listen(server, options.port);
};
