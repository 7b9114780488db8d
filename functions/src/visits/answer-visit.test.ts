import { originsOf } from '@mahalli/contracts';
import type { Sources } from '@mahalli/site-template/template';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { answerVisit, apologise } from './answer-visit.ts';

const origins = originsOf('https://mahalli.example');
const forged = 'bureau.attacker.example';

const eventOf = (rawPath: string, over: Partial<APIGatewayProxyEventV2> = {}, method = 'GET') =>
  ({
    rawPath,
    rawQueryString: '',
    headers: {},
    isBase64Encoded: false,
    requestContext: { http: { method } },
    ...over,
  }) as APIGatewayProxyEventV2;

/** Answers an event, and tells what the template was asked and from what. */
const visit = async (event: APIGatewayProxyEventV2, response = new Response('<p>')) => {
  const asked: { request: Request; sources: Sources }[] = [];
  const surfaces: string[] = [];
  const hosts: string[] = [];
  const networks: string[] = [];
  const answer = await answerVisit(
    {
      origins,
      respond: async (request, sources) => {
        asked.push({ request, sources });
        return response;
      },
      sourcesOf: async (surface, { host, network }) => {
        surfaces.push(surface);
        hosts.push(host);
        networks.push(network);
        return {};
      },
    },
    event,
  );
  const [first] = asked;
  if (first === undefined) throw new Error('the template was not asked');
  return { answer, request: first.request, surfaces, hosts, networks };
};

describe('The host of a visit', () => {
  test.each([
    ['/bureau/ar', 'https://bureau.mahalli.example/bureau/ar'],
    ['/bureau', 'https://bureau.mahalli.example/bureau'],
    ['/national/fr/search', 'https://mahalli.example/national/fr/search'],
  ])('of %s is fixed, whatever the request claims', async (path, expected) => {
    for (const host of [forged, 'mahalli.example@attacker.example', '', 'ourika.mahalli.example']) {
      const { request } = await visit(eventOf(path, { headers: { 'x-forwarded-host': host, host } }));
      expect(request.url).toBe(expected);
    }
  });

  test.each([
    ['Ourika.Mahalli.example:443', 'https://ourika.mahalli.example', 'ourika.mahalli.example'],
    ['', 'https://mahalli.example', ''],
  ])('%j of a portal is the one that the edge names', async (host, origin, named) => {
    const { request, surfaces, hosts } = await visit(
      eventOf('/portal/ar', { headers: { 'x-forwarded-host': host, host: forged } }),
    );

    expect(request.url).toBe(`${origin}/portal/ar`);
    expect(surfaces).toEqual(['portal']);
    expect(hosts).toEqual([named]);
  });

  test('is that of the installation when the edge says nothing', async () => {
    const { request } = await visit(eventOf('/notices/not-found', { headers: { host: forged } }));

    expect(request.url).toBe('https://mahalli.example/notices/not-found');
  });
});

describe('A visit', () => {
  test('brings its query, its cookies and its form', async () => {
    const { request, surfaces } = await visit(
      eventOf(
        '/bureau/ar/09.273.01.05/publications/new',
        {
          rawQueryString: '/publish&text=%C3%A9',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          cookies: ['session=token', 'other=1'],
          body: Buffer.from('title.ar=قرار').toString('base64'),
          isBase64Encoded: true,
        },
        'POST',
      ),
    );

    expect(request.url).toMatch(/\?\/publish&text=%C3%A9$/);
    expect(request.method).toBe('POST');
    expect(request.headers.get('cookie')).toBe('session=token; other=1');
    expect(await request.text()).toBe('title.ar=قرار');
    expect(surfaces).toEqual(['bureau']);
  });

  test('comes from where the edge says', async () => {
    const { networks } = await visit(
      eventOf('/portal/ar/alerts', { headers: { 'x-visitor-address': '196.200.0.1' } }),
    );

    expect(networks).toEqual(['196.200.0.1']);
  });

  test.each(['GET', 'HEAD'])('by %s brings no body', async (method) => {
    const { request } = await visit(eventOf('/bureau/ar', { body: 'a=b' }, method));

    expect(request.body).toBeNull();
  });

  test('keeps every character of its path inside its segment', async () => {
    const { request } = await visit(eventOf('/bureau/ar/a b?c#d%/é'));

    expect(new URL(request.url).pathname).toBe('/bureau/ar/a%20b%3Fc%23d%25/%C3%A9');
    expect(new URL(request.url).search).toBe('');
  });
});

describe('The answer to a visit', () => {
  test('is kept by nobody, unless the page says otherwise', async () => {
    const kept = new Response('a', { headers: { 'cache-control': 'public, max-age=60' } });

    expect((await visit(eventOf('/bureau/ar'))).answer.headers).toMatchObject({
      'cache-control': 'no-store',
    });
    expect((await visit(eventOf('/national/ar/search'), kept)).answer.headers).toMatchObject({
      'cache-control': 'public, max-age=60',
    });
  });

  test('has its status, its bytes and each of its cookies', async () => {
    const response = new Response('مرحبا', { status: 422, headers: { 'content-type': 'text/html' } });
    response.headers.append('set-cookie', 'session=a; HttpOnly');
    response.headers.append('set-cookie', 'state=; Max-Age=0');

    const { answer } = await visit(eventOf('/bureau/ar'), response);

    expect(answer).toEqual({
      statusCode: 422,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      cookies: ['session=a; HttpOnly', 'state=; Max-Age=0'],
      body: 'مرحبا',
    });
  });
});

test('What is longer than 64 KB is read by no page, however it is sent', async () => {
  for (const body of ['x'.repeat(64 * 1024 + 1), Buffer.alloc(64 * 1024 + 1).toString('base64')]) {
    const { request, surfaces } = await visit(
      eventOf('/portal/fr/alerts', { body, isBase64Encoded: !body.startsWith('x') }, 'POST'),
    );

    expect(request.url).toBe('https://mahalli.example/notices/too-large');
    expect(surfaces).toEqual([]);
  }
});

test('An apology is a page of the template that stands at no address of a person', async () => {
  const asked: string[] = [];

  const answer = await apologise({
    origins,
    respond: async (request) => {
      asked.push(request.url);
      return new Response('<p>', { status: 500, headers: { 'content-type': 'text/html' } });
    },
  });

  expect(asked).toEqual(['https://mahalli.example/notices/error']);
  expect(answer).toMatchObject({ statusCode: 500, headers: { 'cache-control': 'no-store' } });
});
