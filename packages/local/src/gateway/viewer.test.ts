import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EdgeFunction, type EdgeRequest, loadEdgeFunction } from './edge-function.ts';

const file = fileURLToPath(new URL('../../../../functions/src/edge/viewer.js', import.meta.url));

const hosts = new Map([
  ['ourika.example', '{"c":"07.041.01.01","r":"current","s":"live"}'],
  ['mahalli.example', '{"c":"national","r":"current","s":"national"}'],
]);

const asked = (host: string, uri: string, method = 'GET'): EdgeRequest => ({
  method,
  uri,
  querystring: { 'list-type': { value: '2' }, prefix: { value: 'indexes/' } },
  headers: { host: { value: host } },
  cookies: { session: { value: 'token' } },
});

describe('The viewer function', () => {
  let edge: EdgeFunction;
  beforeAll(async () => {
    edge = await loadEdgeFunction(file, {
      get: (key) => hosts.get(key),
      put: () => {},
      delete: () => {},
      list: () => hosts,
      close: () => {},
    });
  });

  // The edge may list the bucket, so that what is missing is told from what is forbidden; nobody may make it do so.
  test.each(
    ['/', '//', '/fr', '/../indexes/x.json', '/_app/', '/theme.css', '/%2e%2e/indexes'].flatMap((uri) =>
      [...hosts.keys()].map((host) => [host, uri] as const),
    ),
  )('under %s asks the pages of %j for one object, without parameters or cookies', async (host, uri) => {
    const decided = await edge(asked(host, uri), '127.0.0.1');

    if ('response' in decided) expect(decided.response.statusCode).toBe(301);
    else {
      expect(decided.origin).toBe('pages');
      expect(decided.request.uri).toMatch(/^\/(?:sites\/.|_app\/)/);
      expect(decided.request).toMatchObject({ querystring: {}, cookies: {} });
    }
  });

  test.each([
    '/ar/search',
    '/fr/search',
    '/fr/alerts',
    '/ar/deadlines',
    '/ar/requests',
    '/fr/requests/new',
    '/fr/requests/track',
    '/ar/alerts/confirm',
    '/fr/alerts/stop',
    '/ar/reuses/new',
  ])('sends %s of a portal to the functions, with its query', async (uri) => {
    const decided = await edge(asked('ourika.example', uri), '127.0.0.1');

    expect(decided).toMatchObject({ origin: 'api', request: { uri: `/portal${uri}` } });
    expect('request' in decided && decided.request.querystring).not.toEqual({});
  });

  test.each([
    '/fr/search.json',
    '/fr/search/1.json',
    '/fr/reuses',
    '/fr/alerts/other',
    '/fr/deadlines/1',
    '/fr/requests/other',
  ])('finds %s of a portal among its pages', async (uri) => {
    const decided = await edge(asked('ourika.example', uri), '127.0.0.1');

    expect(decided).toMatchObject({
      origin: 'pages',
      request: { uri: expect.stringMatching(`^/sites/07.041.01.01/current${uri}(?:\\.html)?$`) },
    });
  });

  test('says itself who asks, whatever a visitor says of that', async () => {
    const claimed = asked('ourika.example', '/fr/alerts', 'POST');
    const headers = {
      ...claimed.headers,
      'x-visitor-address': { value: '10.0.0.1' },
      'x-forwarded-host': { value: 'mahalli.example' },
    };

    const decided = await edge({ ...claimed, headers }, '196.200.0.1');

    expect(decided).toMatchObject({
      request: {
        headers: {
          'x-visitor-address': { value: '196.200.0.1' },
          'x-forwarded-host': { value: 'ourika.example' },
        },
      },
    });
  });

  test('sends what writes to the functions', async () => {
    const decided = await edge(asked('ourika.example', '/fr/contact', 'POST'), '127.0.0.1');

    expect(decided).toMatchObject({ origin: 'api', request: { uri: '/portal/fr/contact' } });
  });
});
