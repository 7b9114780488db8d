import type { Origins } from '@mahalli/contracts';
import type { respond, Sources } from '@mahalli/site-template/template';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { longestBody } from '../runtime/http-exchange.ts';
import { asOwnForm, isOneClick } from './one-click.ts';
import type { Visitor } from './open-visit.ts';

/** What it takes to answer people who ask for more than published pages. */
export interface VisitDeps {
  readonly respond: typeof respond;
  readonly origins: Origins;
  /** What each surface is answered from at a host; read at each visit, never kept from one visitor to another. */
  readonly sourcesOf: (surface: string, visitor: Visitor) => Promise<Sources>;
}

/** Node's `fetch` classes refuse a body on requests that cannot have one. */
const bodyless = new Set(['GET', 'HEAD']);

const requestOf = (event: APIGatewayProxyEventV2, origin: string): Request => {
  const { method } = event.requestContext.http;
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers))
    if (value !== undefined) headers.set(name, value);
  if (event.cookies) headers.set('cookie', event.cookies.join('; '));
  const body =
    bodyless.has(method) || event.body === undefined
      ? null
      : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  // The path arrives decoded.
  const path = event.rawPath.split('/').map(encodeURIComponent).join('/');
  return new Request(`${origin}${path}${query}`, { method, headers, body });
};

/** What is no text, and travels as base64. */
const isBytes = (type: string): boolean => type.startsWith('application/pdf');

const answerOf = async (response: Response): Promise<APIGatewayProxyStructuredResultV2> => {
  const headers: Record<string, string> = {};
  for (const [name, value] of response.headers) if (name !== 'set-cookie') headers[name] = value;
  const type = headers['content-type'] ?? '';
  return {
    statusCode: response.status,
    headers: {
      ...headers,
      ...(type === 'text/html' ? { 'content-type': 'text/html; charset=utf-8' } : {}),
      // A personal page is never kept, by a browser nor on the way to it.
      'cache-control': headers['cache-control'] ?? 'no-store',
    },
    cookies: response.headers.getSetCookie(),
    ...(isBytes(type)
      ? { body: Buffer.from(await response.arrayBuffer()).toString('base64'), isBase64Encoded: true }
      : { body: await response.text() }),
  };
};

/** A page that stands in place of an answer. */
const noticed = async (
  { respond, origins }: Pick<VisitDeps, 'respond' | 'origins'>,
  notice: string,
): Promise<APIGatewayProxyStructuredResultV2> =>
  answerOf(await respond(new Request(`${origins.national}/notices/${notice}`), {}));

/** Answers a visit with the template: forms, search, notices and the whole bureau. */
export const answerVisit = async (
  deps: VisitDeps,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const { respond, origins, sourcesOf } = deps;
  if (Buffer.byteLength(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8') > longestBody) {
    return noticed(deps, 'too-large');
  }
  const [, surface = ''] = event.rawPath.split('/');
  const host = (event.headers['x-forwarded-host'] ?? '').toLowerCase().replace(/:\d+$/, '');
  const sources = await sourcesOf(surface, { host, network: event.headers['x-visitor-address'] ?? '' });
  // The bureau and the national site have one address each, whatever a request claims.
  const fixed: Readonly<Record<string, string>> = { bureau: origins.bureau, national: origins.national };
  const request = requestOf(event, fixed[surface] ?? origins.of(host === '' ? origins.domain : host));
  return answerOf(await respond(isOneClick(event) ? asOwnForm(request) : request, sources));
};

/** The page that stands in place of an answer that failed. */
export const apologise = (
  deps: Pick<VisitDeps, 'respond' | 'origins'>,
): Promise<APIGatewayProxyStructuredResultV2> => noticed(deps, 'error');
