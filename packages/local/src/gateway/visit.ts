import type { IncomingMessage } from 'node:http';
import type { EdgeRequest } from './edge-function.ts';

type Values = EdgeRequest['querystring'];

/** Collects pairs as CloudFront does: the last value by itself and, when there are several, all of them. */
const collect = (pairs: Iterable<readonly [string, string]>): Values => {
  const collected = new Map<string, { value: string }[]>();
  for (const [name, value] of pairs) collected.set(name, [...(collected.get(name) ?? []), { value }]);
  return Object.fromEntries(
    [...collected].map(([name, all]) => [
      name,
      { value: all.at(-1)?.value ?? '', ...(all.length > 1 && { multiValue: all }) },
    ]),
  );
};

const split = (text: string, mark: string): readonly [string, string] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** The query string as CloudFront shows it, names and values still encoded. */
export const readQuery = (query: string): Values =>
  query === ''
    ? {}
    : collect(
        query
          .split('&')
          .filter(Boolean)
          .map((pair) => split(pair, '=')),
      );

/** The query string that a function leaves, possibly changed. */
export const writeQuery = (query: Values): string =>
  Object.entries(query)
    .flatMap(([name, { value, multiValue }]) => (multiValue ?? [{ value }]).map((one) => [name, one.value]))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
    .join('&');

const readCookies = (header: string | undefined): Values =>
  header === undefined
    ? {}
    : collect(
        header
          .split(';')
          .map((pair) => pair.trim())
          .filter(Boolean)
          .map((pair) => split(pair, '=')),
      );

/** Headers that say who asks; only a proxy in front of this machine may set them. */
const forwarded = [
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-forwarded-port',
  'forwarded',
];

/** A request that has arrived, as every part of the gateway reads it. */
export interface Visit {
  /** The host name alone. */
  readonly host: string;
  /** The host name with its port, as browsers send it. */
  readonly authority: string;
  readonly ip: string;
  readonly secure: boolean;
  /** As received, percent-encoded; undefined when it is not an address we can read. */
  readonly path: string | undefined;
  readonly query: string;
}

/** Reads who asks for what; the forwarding headers count only when a proxy of ours stands in front. */
export const readVisit = (message: IncomingMessage, trustProxy: boolean): Visit => {
  const url = message.url ?? '';
  const [path, query] = split(url.split('#', 1)[0] ?? '', '?');
  const header = (name: string): string => (trustProxy ? String(message.headers[name] ?? '') : '');
  const authority = (header('x-forwarded-host') || (message.headers.host ?? '')).toLowerCase();
  return {
    host: authority.replace(/:\d*$/, '').replace(/\.$/, ''),
    authority,
    ip: header('x-forwarded-for').split(',').at(-1)?.trim() || (message.socket.remoteAddress ?? ''),
    secure: header('x-forwarded-proto') === 'https',
    path: path.startsWith('/') ? path : undefined,
    query,
  };
};

/** The request as the viewer function receives it. */
export const edgeRequestOf = (message: IncomingMessage, visit: Visit): EdgeRequest => {
  const headers: Values = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value === undefined || name === 'cookie' || forwarded.includes(name)) continue;
    headers[name] = { value: Array.isArray(value) ? value.join(',') : value };
  }
  headers['host'] = { value: visit.authority };
  return {
    method: message.method ?? 'GET',
    uri: visit.path ?? '/',
    querystring: readQuery(visit.query),
    headers,
    cookies: readCookies(message.headers.cookie),
  };
};
