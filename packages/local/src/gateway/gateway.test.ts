import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Listening } from '../listen.ts';
import { type ObjectStore, openObjectStore } from '../object-storage/object-store.ts';
import { loadEdgeFunction } from './edge-function.ts';
import { startGateway } from './gateway.ts';
import { type KeyValueStore, openKeyValueStore } from './key-value-store.ts';

const viewer = `
import cf from 'cloudfront';

async function handler(event) {
  var request = event.request;
  var host = request.headers.host.value.split(':')[0];
  var site;
  try {
    site = await cf.kvs().get(host, { format: 'json' });
  } catch (error) {
    return { statusCode: 421, headers: { 'content-type': { value: 'text/plain' } }, body: 'no site' };
  }
  request.headers['x-mahalli-host'] = { value: request.headers.host.value };
  if (request.uri.startsWith('/api/') || request.uri.startsWith('/bureau') || request.method === 'POST') {
    cf.selectRequestOriginById('api');
  } else {
    request.uri = '/' + site.code + '/' + site.root + request.uri;
  }
  return request;
}
`;

let folder: string;
let store: ObjectStore;
let pairs: KeyValueStore;
let gateway: Listening;
let lastEvent: APIGatewayProxyEventV2 | undefined;

/** A gateway over what was set up, as it stands behind a proxy of ours or not. */
const open = async (trustProxy?: boolean): Promise<Listening> =>
  startGateway({
    ...(trustProxy !== undefined && { trustProxy }),
    port: 0,
    edge: await loadEdgeFunction(join(folder, 'viewer.js'), pairs),
    store,
    objectOrigins: { pages: { bucket: 'sites', notFoundKey: 'notices/not-found.html' } },
    defaultOrigin: 'pages',
    headers: { default: { 'content-security-policy': "default-src 'none'" } },
    hosts: { 'id.localhost': (_, response) => response.end('identity') },
    routes: [
      {
        method: 'ANY',
        path: '/{proxy+}',
        handler: async (event) => {
          lastEvent = event;
          if (event.rawPath === '/bureau/broken') throw new Error('broken on purpose');
          return {
            statusCode: 303,
            headers: { Location: '/done' },
            cookies: ['a=1; HttpOnly', 'b=2'],
            body: Buffer.from('تم').toString('base64'),
            isBase64Encoded: true,
          };
        },
      },
      {
        method: 'GET',
        path: '/api/v1/things/{id}',
        handler: async (event) => JSON.stringify(event.pathParameters),
      },
    ],
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-gateway-'));
  await writeFile(join(folder, 'viewer.js'), viewer);
  store = await openObjectStore(join(folder, 'objects'), { buckets: ['sites'], rebuildable: ['sites'] });
  pairs = openKeyValueStore(join(folder, 'pairs.db'));
  pairs.put('tiznit.localhost', JSON.stringify({ code: '09.541', root: 'r1' }));
  gateway = await open();
});

afterAll(async () => {
  await gateway.stop();
  pairs.close();
  await rm(folder, { recursive: true });
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Another gateway than the one that stands without a proxy. */
  readonly port?: number;
}

const visit = (path: string, { method = 'GET', headers = {}, body, port = gateway.port }: Asked = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const request = ask(
      {
        port,
        host: '127.0.0.1',
        path,
        method,
        headers: { host: 'tiznit.localhost:8080', ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });

const page = (key: string, text: string, type = 'text/html; charset=utf-8') =>
  store.put('sites', `09.541/r1/${key}`, Buffer.from(text), { contentType: type, cacheControl: 'no-cache' });

describe('a page', () => {
  test('is read from the site its host names, with the static headers', async () => {
    await page('ar', 'مرحبا');

    const { status, headers, text } = await visit('/ar');

    expect([status, text]).toEqual([200, 'مرحبا']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'",
      vary: 'accept-encoding',
    });
  });

  test('is given in its stored compressed bytes to those who accept them', async () => {
    await page('fr', 'bonjour');
    await page('fr.br', '(brotli)');

    const compressed = await visit('/fr', { headers: { 'accept-encoding': 'gzip, br' } });
    const refused = await visit('/fr', { headers: { 'accept-encoding': 'gzip, br;q=0' } });

    expect([compressed.text, compressed.headers['content-encoding']]).toEqual(['(brotli)', 'br']);
    expect([refused.text, refused.headers['content-encoding']]).toEqual(['bonjour', undefined]);
  });

  test('is not sent again to a reader who has it, nor a body to HEAD', async () => {
    await page('seen', 'once');
    const { headers } = await visit('/seen');

    const again = await visit('/seen', { headers: { 'if-none-match': String(headers['etag']) } });
    const head = await visit('/seen', { method: 'HEAD' });

    expect([again.status, again.text]).toEqual([304, '']);
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '4', '']);
  });

  test('is the new one as soon as it is written, and gone as soon as it is removed', async () => {
    const seen: unknown[] = [];
    for (const text of ['one', 'two']) {
      await page('fresh', text);
      seen.push((await visit('/fresh')).text);
    }
    await store.remove('sites', '09.541/r1/fresh');
    seen.push((await visit('/fresh')).status);
    await page('fresh', 'three');
    seen.push((await visit('/fresh')).text);

    expect(seen).toEqual(['one', 'two', 404, 'three']);
  });

  test('that does not exist is a notice, ours until the installation has its own', async () => {
    const ours = await visit('/none');
    await store.put('sites', 'notices/not-found.html', Buffer.from('لا توجد'), { contentType: 'text/html' });
    const own = await visit('/none');

    expect([ours.status, ours.text.includes('Page introuvable')]).toEqual([404, true]);
    expect([own.status, own.text]).toEqual([404, 'لا توجد']);
  });
});

describe('the viewer function', () => {
  test('answers by itself for a host it does not know', async () => {
    expect(await visit('/ar', { headers: { host: 'unknown.localhost' } })).toMatchObject({
      status: 421,
      text: 'no site',
    });
  });

  test('sees at once what another process wrote', async () => {
    const other = openKeyValueStore(join(folder, 'pairs.db'));
    other.put('new.localhost', JSON.stringify({ code: '09.541', root: 'r1' }));
    other.close();
    await page('ar', 'مرحبا');

    expect(await visit('/ar', { headers: { host: 'new.localhost' } })).toMatchObject({ status: 200 });
  });

  test('does not mix the origins of requests under way together', async () => {
    await page('ar', 'صفحة');
    const paths = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? '/ar' : '/bureau'));

    const statuses = await Promise.all(paths.map(async (path) => (await visit(path)).status));

    expect(statuses).toEqual(paths.map((path) => (path === '/ar' ? 200 : 303)));
  });
});

describe('a function', () => {
  test('receives a payload of format 2.0 and replies with cookies and binary bodies', async () => {
    const { status, headers, text } = await visit('/bureau/%D8%A3?a=1&a=%C3%A9&b', {
      method: 'POST',
      headers: {
        cookie: 'x=1; y=2',
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': '6.6.6.6',
      },
      body: 'name=%C3%A9',
    });

    expect([status, text, headers['location']]).toEqual([303, 'تم', '/done']);
    expect(headers['set-cookie']).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(lastEvent).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/bureau/أ',
      rawQueryString: 'a=1&a=%C3%A9&b',
      queryStringParameters: { a: '1,é', b: '' },
      cookies: ['x=1', 'y=2'],
      headers: { 'x-mahalli-host': 'tiznit.localhost:8080', 'x-forwarded-for': '127.0.0.1' },
      requestContext: { http: { method: 'POST', path: '/bureau/أ', sourceIp: '127.0.0.1' } },
      isBase64Encoded: true,
      body: Buffer.from('name=%C3%A9').toString('base64'),
    });
    expect(lastEvent?.headers).not.toHaveProperty('cookie');
  });

  test('gets the parameters of its route', async () => {
    expect(JSON.parse((await visit('/api/v1/things/a%20b')).text)).toEqual({ id: 'a b' });
  });

  test('is not called with a body over the limit, announced or not', async () => {
    lastEvent = undefined;
    const large = 'x'.repeat(64 * 1024 + 1);

    const announced = await visit('/bureau', { method: 'POST', body: large });
    const chunked = await visit('/api/v1/x', {
      method: 'POST',
      body: large,
      headers: { 'transfer-encoding': 'chunked' },
    });
    const fits = await visit('/bureau', { method: 'POST', body: large.slice(1) });

    expect([announced.status, announced.text.includes('Envoi trop volumineux')]).toEqual([413, true]);
    expect([chunked.status, JSON.parse(chunked.text).code]).toEqual([413, 'input.too-large']);
    expect(fits.status).toBe(303);
  });

  test('that throws is answered for, in the form the visitor reads', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});

    const asPerson = await visit('/bureau/broken');
    const asSoftware = await visit('/bureau/broken', { headers: { accept: 'application/json' } });

    expect([asPerson.status, asPerson.text.includes('حدث خطأ')]).toEqual([500, true]);
    expect(JSON.parse(asSoftware.text)).toMatchObject({ status: 500, code: 'unexpected' });
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
  });
});

describe('who asks, and under which name', () => {
  const behindProxy = {
    host: 'gateway.internal:8080',
    'x-forwarded-host': 'tiznit.localhost',
    'x-forwarded-for': '203.0.113.9, 198.51.100.7',
  };
  const eventFrom = async (of: Listening): Promise<APIGatewayProxyEventV2 | undefined> => {
    lastEvent = undefined;
    await visit('/bureau', { headers: behindProxy, port: of.port });
    return lastEvent;
  };

  test('is what a proxy of ours says, of itself and of who asked it', async () => {
    const proxied = await open(true);

    const event = await eventFrom(proxied);
    await proxied.stop();

    expect(event?.headers['x-mahalli-host']).toBe('tiznit.localhost');
    // The last address is what our own proxy saw; those before it are what a visitor claims.
    expect(event?.requestContext.http.sourceIp).toBe('198.51.100.7');
  });

  test('is never what a visitor says where no proxy stands in front', async () => {
    expect(await eventFrom(gateway)).toBeUndefined();
  });
});

describe('the gateway', () => {
  test('passes whole hosts on and says that it is well', async () => {
    expect((await visit('/anything', { headers: { host: 'id.localhost:8080' } })).text).toBe('identity');
    expect(await visit('/_health', { headers: { host: 'whatever' } })).toMatchObject({
      status: 200,
      text: 'ok\n',
    });
  });

  const raw = (bytes: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(gateway.port, '127.0.0.1', () => socket.write(bytes));
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk.toString();
        socket.end();
      });
      socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
      socket.on('error', () => {});
    });

  const head = 'Host: tiznit.localhost\r\nConnection: close\r\n';
  test.each([
    ['a path that cannot be decoded', `GET /%E0%A4%A HTTP/1.1\r\n${head}\r\n`, '400'],
    ['an encoded zero byte', `GET /%00 HTTP/1.1\r\n${head}\r\n`, '404'],
    ['a path that climbs', `GET /../../../../etc/passwd HTTP/1.1\r\n${head}\r\n`, '404'],
    ['an encoded path that climbs', `GET /..%2f..%2f..%2fnotices/x HTTP/1.1\r\n${head}\r\n`, '404'],
    ['an address of another server', `GET http://elsewhere/ar HTTP/1.1\r\n${head}\r\n`, '400'],
    ['an asterisk', `OPTIONS * HTTP/1.1\r\n${head}\r\n`, '400'],
    ['a method of its own', `BREW / HTTP/1.1\r\n${head}\r\n`, '400'],
    ['a method that changes a page', `PUT /ar HTTP/1.1\r\n${head}Content-Length: 0\r\n\r\n`, '405'],
    ['no host', `GET /ar HTTP/1.0\r\n\r\n`, '421'],
    ['a very long header', `GET /ar HTTP/1.1\r\n${head}X: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    ['a very long path', `GET /${'a'.repeat(9000)} HTTP/1.1\r\n${head}\r\n`, '404'],
    ['a host named like a property', `GET / HTTP/1.1\r\nHost: __proto__\r\nConnection: close\r\n\r\n`, '421'],
    ['a header named like a property', `GET /?__proto__=1 HTTP/1.1\r\n${head}constructor: 1\r\n\r\n`, '404'],
    ['noise', '\u0000\u0001\u0002\r\n\r\n', '400'],
  ])('survives %s', async (_, bytes, status) => {
    const said = await raw(bytes);

    expect(said).toContain(` ${status} `);
    expect((await visit('/_health')).status).toBe(200);
  });
});
