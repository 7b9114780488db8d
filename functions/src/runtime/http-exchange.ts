import { createHash } from 'node:crypto';
import { Failure } from '@mahalli/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as v from 'valibot';
import type { Problem } from './problem.ts';

/** The longest body that is read; files take another way. */
export const longestBody = 64 * 1024;

/** What a schema makes of a value from outside, or `input.invalid` with where the first mistake is, never what it is. */
export const accept = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> => {
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  const [first] = read.issues;
  throw new Failure('input.invalid', { field: v.getDotPath(first) ?? '', rule: first.type });
};

const json = v.pipe(v.string(), v.parseJson());

/** The JSON of a request's body, or nothing when it has none. */
export const readBody = ({ body, isBase64Encoded, headers }: APIGatewayProxyEventV2): unknown => {
  if (body === undefined || body === '') return undefined;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > longestBody) throw new Failure('input.too-large', { bytes: longestBody });
  // A form of another site can send any other type without asking the browser first.
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    throw new Failure('input.invalid', { field: 'content-type', rule: 'application/json' });
  }
  return accept(json, bytes.toString('utf8'));
};

/** Anyone's page may read what is public anyway. */
const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'x-content-type-options': 'nosniff',
};

/** What is told to staff is for nobody else's page, and never kept on the way. */
export const headersOfStaff = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

const headersFor = (event: APIGatewayProxyEventV2 | undefined): Record<string, string> =>
  event?.requestContext.http.method === 'GET' ? openToAll : { 'x-content-type-options': 'nosniff' };

const matches = (asked: string | undefined, tag: string): boolean =>
  (asked ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

/** Answers a result: 204 when there is nothing to say, 304 when the reader has it already. */
export const reply = (event: APIGatewayProxyEventV2, result: unknown): APIGatewayProxyStructuredResultV2 => {
  const headers = { ...headersFor(event), 'cache-control': 'no-store' };
  if (result === undefined) return { statusCode: 204, headers };
  const body = JSON.stringify(result);
  const typed = { ...headers, 'content-type': 'application/json; charset=utf-8' };
  if (event.requestContext.http.method !== 'GET') return { statusCode: 200, headers: typed, body };

  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const kept = { ...typed, etag, 'cache-control': 'public, max-age=0, must-revalidate' };
  return matches(event.headers['if-none-match'], etag)
    ? { statusCode: 304, headers: kept }
    : { statusCode: 200, headers: kept, body };
};

/** Answers a refusal. */
export const replyProblem = (
  event: APIGatewayProxyEventV2,
  problem: Problem,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: problem.status,
  headers: {
    ...headersFor(event),
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(problem.status === 503 && { 'retry-after': '1' }),
  },
  body: JSON.stringify(problem),
});
