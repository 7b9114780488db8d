import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import type { EdgeRequest } from './edge-function.ts';
import type { Answer } from './notices.ts';
import type { MatchedRoute } from './route-table.ts';
import { type Visit, writeQuery } from './visit.ts';

/** The name under which the API knows itself: CloudFront does not pass the visitor's host on. */
const apiHost = 'api.internal';

const isText = (type: string): boolean =>
  /^(text\/|application\/(.*\+)?(json|xml)|application\/javascript)/i.test(type);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');
const logTime = (now: Date): string =>
  `${two(now.getUTCDate())}/${months[now.getUTCMonth()]}/${now.getUTCFullYear()}:${two(now.getUTCHours())}:${two(now.getUTCMinutes())}:${two(now.getUTCSeconds())} +0000`;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** What of a request becomes an event. */
export interface PayloadParts {
  readonly request: EdgeRequest;
  /** Decoded, as an HTTP API gives it. */
  readonly path: string;
  readonly matched: MatchedRoute;
  readonly body: Buffer;
  readonly visit: Visit;
}

/** The event that an HTTP API hands to a function (payload format 2.0). */
export const payloadOf = ({ request, path, matched, body, visit }: PayloadParts): APIGatewayProxyEventV2 => {
  const { method, querystring } = request;
  const headers: Record<string, string> = {};
  for (const [name, { value }] of Object.entries(request.headers)) headers[name] = value;
  headers['host'] = apiHost;
  headers['x-forwarded-for'] = visit.ip;
  headers['x-forwarded-proto'] = visit.secure ? 'https' : 'http';

  const cookies = Object.entries(request.cookies).flatMap(([name, { value, multiValue }]) =>
    (multiValue ?? [{ value }]).map((one) => `${name}=${one.value}`),
  );
  const query = Object.entries(querystring).map(([name, { value, multiValue }]) => [
    decode(name),
    (multiValue ?? [{ value }]).map((one) => decode(one.value)).join(','),
  ]);
  const routeKey =
    matched.route.path === '/{proxy+}' ? '$default' : `${matched.route.method} ${matched.route.path}`;
  const asText = body.length === 0 || isText(headers['content-type'] ?? '');
  const now = new Date();
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: writeQuery(querystring),
    headers,
    ...(cookies.length > 0 && { cookies }),
    ...(query.length > 0 && { queryStringParameters: Object.fromEntries(query) }),
    ...(Object.keys(matched.parameters).length > 0 && { pathParameters: { ...matched.parameters } }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: apiHost,
      domainPrefix: 'api',
      http: {
        method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: visit.ip,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: !asText,
  };
};

/** The answer that a function's result stands for; a result without a status is JSON, as in AWS. */
export const answerOf = (result: APIGatewayProxyResultV2 | undefined): Answer => {
  if (typeof result === 'string' || result === undefined || result === null || !('statusCode' in result)) {
    const body = typeof result === 'string' ? result : JSON.stringify(result ?? null);
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(result.headers ?? {}))
    headers[name.toLowerCase()] = String(value);
  if (result.cookies && result.cookies.length > 0) headers['set-cookie'] = result.cookies;
  const body = result.body ?? '';
  return {
    status: result.statusCode ?? 200,
    headers,
    body: result.isBase64Encoded ? Buffer.from(body, 'base64') : body,
  };
};
