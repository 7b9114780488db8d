import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issuerTokens } from '@mahalli/functions/adapters/access-tokens';
import { type Identity, startIdentity } from '@mahalli/local';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../e2e/installation.ts';

const now = () => new Date();

describe('A program with credentials of its own', () => {
  let identity: Identity;
  let issuer = '';
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    // The issuer is where it listens: programs come without a gateway in between.
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    issuer = `http://127.0.0.1:${port}`;
    identity = await startIdentity({
      issuer,
      folder: folder.path,
      cookieKey: 'a cookie key',
      home: 'http://bureau.localhost/',
      port,
      clients: [{ id: 'Archives', secret: 'secret', scopes: ['api/staff'] }],
    });
  });
  afterAll(async () => {
    await identity.stop();
    await folder.remove();
  });

  test('gets a token, and is known as the member that was invited under its name', async () => {
    const answer = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('Archives:secret').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'api/staff' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };

    expect(await issuerTokens({ issuer, now }).read(token)).toEqual({
      subject: 'program:Archives',
      email: 'archives@programs.invalid',
    });
  });
});

describe('A token of Cognito, which does not say the address of its holder', () => {
  let server: Server;
  let issuer = '';
  let asked = 0;
  let sign: (
    claims: Record<string, unknown>,
    over?: { issuer?: string; expires?: string },
  ) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }];
    server = createServer((request, response) => {
      const place: Record<string, unknown> = {
        '/.well-known/openid-configuration': {
          jwks_uri: `${issuer}/keys`,
          userinfo_endpoint: `${issuer}/userInfo`,
        },
        '/keys': { keys },
        // Cognito writes booleans as texts there.
        '/userInfo': { email: 'Salma@Example.ma', email_verified: 'true' },
      };
      if (request.url === '/userInfo') asked += 1;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(place[request.url ?? ''] ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    sign = (claims, { issuer: from = issuer, expires = '1h' } = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(from)
        .setSubject('person-1')
        .setExpirationTime(expires)
        .sign(privateKey);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const said = { client_id: 'bureau', token_use: 'access' };

  test('is asked about once, and remembered for a minute', async () => {
    const tokens = issuerTokens({ issuer, now });

    const holders = [await tokens.read(await sign(said)), await tokens.read(await sign(said))];

    expect(holders).toEqual([
      { subject: 'person-1', email: 'salma@example.ma' },
      { subject: 'person-1', email: 'salma@example.ma' },
    ]);
    expect(asked).toBe(1);
  });

  test.each([
    ['of another issuer', said, { issuer: 'https://elsewhere.example' }],
    ['that is over', said, { expires: '-1s' }],
    ['of identity, which is for the bureau alone', { ...said, token_use: 'id' }, {}],
  ])('counts for nothing when it is one %s', async (_what, claims, over) => {
    await expect(issuerTokens({ issuer, now }).read(await sign(claims, over))).rejects.toMatchObject({
      code: 'token.expired',
    });
  });
});
