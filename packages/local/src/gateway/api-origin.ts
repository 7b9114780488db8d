import type { IncomingMessage } from 'node:http';
import { lambdaContext } from '../runners/lambda-context.ts';
import type { EdgeRequest } from './edge-function.ts';
import { type Answer, notice } from './notices.ts';
import { answerOf, payloadOf } from './payload.ts';
import { type Route, routeTable } from './route-table.ts';
import type { Visit } from './visit.ts';

/** What is too large is not held: reading stops at the limit. */
const readBounded = async (message: IncomingMessage, most: number): Promise<Buffer | undefined> => {
  if (Number(message.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const decodePath = (uri: string): string | undefined => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return undefined;
  }
};

/** Whether the one who asks is software: the API's own addresses, or an Accept that wants JSON and no page. */
export const asksAsSoftware = (path: string, accept: string | undefined): boolean =>
  path.startsWith('/api/') || (/json/.test(accept ?? '') && !/html/.test(accept ?? ''));

/** Answers requests by calling functions, as an HTTP API does. */
export const apiOrigin = (routes: readonly Route[], mostBodyBytes: number) => {
  const find = routeTable(routes);

  return async (message: IncomingMessage, visit: Visit, request: EdgeRequest): Promise<Answer> => {
    const forSoftware = asksAsSoftware(request.uri, request.headers['accept']?.value);
    const path = decodePath(request.uri);
    if (path === undefined) return notice(400, forSoftware);
    const matched = find(request.method, path);
    if (!matched) return notice(404, forSoftware);
    const body = await readBounded(message, mostBodyBytes);
    if (!body) return notice(413, forSoftware);

    const event = payloadOf({ request, path, matched, body, visit });
    try {
      return answerOf((await matched.route.handler(event, lambdaContext(event.routeKey))) ?? undefined);
    } catch (error) {
      console.error(`${event.routeKey} (request ${event.requestContext.requestId}):`, error);
      return notice(500, forSoftware);
    }
  };
};
