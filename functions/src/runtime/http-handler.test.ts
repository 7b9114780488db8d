import { route } from '@mahalli/contracts';
import { Failure, failureCodes } from '@mahalli/core';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { longestBody } from './http-exchange.ts';
import { type Asked, httpHandler } from './http-handler.ts';

const reading = route({
  method: 'GET',
  path: '/api/v1/things/{id}',
  params: v.object({ id: v.pipe(v.string(), v.uuid()) }),
  query: v.object({ page: v.optional(v.pipe(v.string(), v.toNumber(), v.integer())) }),
  body: v.undefined(),
  result: v.object({ id: v.string(), title: v.string() }),
});

const writing = route({
  method: 'POST',
  path: '/api/v1/things',
  params: v.object({}),
  query: v.object({}),
  body: v.object({ title: v.object({ ar: v.pipe(v.string(), v.minLength(1)), fr: v.string() }) }),
  result: v.undefined(),
});

const id = '0b5e4c1a-7d39-4f2e-9a61-000000000001';

const eventOf = (method: string, over: Partial<APIGatewayProxyEventV2> = {}): APIGatewayProxyEventV2 =>
  ({
    headers: {},
    pathParameters: { id },
    isBase64Encoded: false,
    requestContext: { http: { method } },
    ...over,
  }) as APIGatewayProxyEventV2;

const context = { awsRequestId: 'request-1', functionName: 'things' } as Context;

const read = (over: Partial<APIGatewayProxyEventV2> = {}, run = async (_: Asked<typeof reading>) => thing) =>
  httpHandler(reading, run)(eventOf('GET', over), context);

const write = (body: unknown, over: Partial<APIGatewayProxyEventV2> = {}) =>
  httpHandler(writing, async () => undefined)(
    eventOf('POST', {
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      ...over,
    }),
    context,
  );

const thing = { id, title: 'Arrêté' };

const problem = (body: string | undefined): unknown => JSON.parse(body ?? '');

describe('a served route', () => {
  let lines: string[];

  beforeEach(() => {
    lines = [];
    for (const level of ['info', 'error', 'warn'] as const) {
      vi.spyOn(globalThis.console, level).mockImplementation((line: string) => void lines.push(line));
    }
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('gives the use case what was asked, parsed', async () => {
    const asked: unknown[] = [];

    await read({ queryStringParameters: { page: '3' } }, async (one) => {
      asked.push(one);
      return thing;
    });

    expect(asked).toEqual([{ params: { id }, query: { page: 3 }, body: undefined }]);
  });

  test('answers only what the contract names', async () => {
    const secret = { ...thing, email: 'salma@example.ma' };

    const answer = await read({}, async () => secret);

    expect(answer).toMatchObject({ statusCode: 200, body: JSON.stringify(thing) });
  });

  test('answers 500 when the use case breaks the contract, without what it gave', async () => {
    const broken = { id, title: { from: 'salma@example.ma' } } as unknown as typeof thing;

    const answer = await read({}, async () => broken);

    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('salma');
    expect(lines.join()).toContain('title: string');
    expect(lines.join()).not.toContain('salma');
  });

  test('lets every site read, and nobody write from another one', async () => {
    const [reader, writer] = [await read(), await write({ title: { ar: 'قرار', fr: '' } })];

    expect(reader.headers).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(writer).toMatchObject({ statusCode: 204 });
    expect(writer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  test('answers 304 to who has it already', async () => {
    const first = await read();
    const etag = String(first.headers?.['etag']);

    const again = await read({ headers: { 'if-none-match': `W/"x", W/${etag}` } });
    const changed = await read({ headers: { 'if-none-match': etag } }, async () => ({ id, title: 'Autre' }));

    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(again).toMatchObject({ statusCode: 304, headers: { etag } });
    expect(again).not.toHaveProperty('body');
    expect(changed.statusCode).toBe(200);
  });

  test.each([
    ['a path', () => read({ pathParameters: { id: 'salma@example.ma' } }), 'id'],
    ['a query', () => read({ queryStringParameters: { page: 'salma@example.ma' } }), 'page'],
    ['a body', () => write({ title: { ar: '', fr: 'salma@example.ma' } }), 'title.ar'],
    ['a body that is not JSON', () => write('salma@example.ma'), ''],
    ['no body', () => write(''), ''],
    [
      'a form of another site',
      () => write({}, { headers: { 'content-type': 'text/plain' } }),
      'content-type',
    ],
  ])('refuses %s that it cannot accept, and says where', async (_, ask, field) => {
    const answer = await ask();

    expect(answer).toMatchObject({
      statusCode: 422,
      headers: { 'content-type': 'application/problem+json' },
    });
    expect(problem(answer.body)).toMatchObject({ code: 'input.invalid', details: { field } });
    expect(answer.body).not.toContain('salma');
    expect(lines.join()).not.toContain('salma');
  });

  test('measures a body in bytes, whatever it is wrapped in', async () => {
    const wrapped = (ar: string) => {
      const body = Buffer.from(JSON.stringify({ title: { ar, fr: '' } })).toString('base64');
      return write(body, { isBase64Encoded: true });
    };
    const overhead = JSON.stringify({ title: { ar: '', fr: '' } }).length;

    const fits = await wrapped('ن'.repeat((longestBody - overhead) / 2));
    const tooLarge = await wrapped('ن'.repeat((longestBody - overhead) / 2 + 1));

    expect(fits.statusCode).toBe(204);
    expect(tooLarge.statusCode).toBe(413);
    expect(problem(tooLarge.body)).toMatchObject({ code: 'input.too-large' });
  });

  test.each(failureCodes)('tells %s as a problem, and logs its code only', async (code) => {
    const answer = await read({}, async () => {
      throw new Failure(code, { email: 'salma@example.ma' });
    });

    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(problem(answer.body)).toEqual({
      type: `urn:mahalli:problem:${code}`,
      status: answer.statusCode,
      code,
      details: { email: 'salma@example.ma' },
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'INFO', message: 'refused', code });
    expect(lines.join()).not.toContain('salma');
  });

  test('answers 500 to a bug with the number of the request, and logs the bug under it', async () => {
    const answer = await read({}, async () => {
      throw new Error('no mail for salma@example.ma\nnor\u2028anyone', {
        cause: new SyntaxError('Unexpected token, "salma@example.ma" is not valid JSON'),
      });
    });

    expect(answer.statusCode).toBe(500);
    expect(problem(answer.body)).toEqual({
      type: 'urn:mahalli:problem:unexpected',
      status: 500,
      code: 'unexpected',
      details: { requestId: 'request-1' },
    });
    expect(lines).toHaveLength(1);
    const [line = ''] = lines;
    expect(line.trimEnd()).not.toMatch(/[\n\u2028]/);
    expect(line).not.toContain('salma');
    expect(JSON.parse(line)).toMatchObject({
      level: 'ERROR',
      message: 'unexpected',
      requestId: 'request-1',
      thrown: {
        name: 'Error',
        message: 'no mail for …@…\nnor anyone',
        frames: expect.arrayContaining([expect.stringContaining('http-handler.test.ts')]),
        cause: { name: 'SyntaxError', message: 'malformed' },
      },
    });
  });
});
