import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type IdentityProvider, openIdConnect } from './identity-provider.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const callback = 'https://bureau.mahalli.example/ar/sign-in/callback';

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const signed = (claims: object): string => {
  const text = `${encoded({ alg: 'RS256', kid: 'one' })}.${encoded(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(privateKey, 'base64url')}`;
};

/** How the provider answers when the code is exchanged: its status, and what its token says otherwise than usual. */
interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly claims?: Readonly<Record<string, unknown>>;
}

describe('Signing in with an identity provider', () => {
  let server: Server;
  let issuer: string;
  let provider: IdentityProvider;
  let answer: Answer;
  let up: boolean;
  let nonce: string;
  let exchanged: URLSearchParams[];

  beforeEach(async () => {
    [answer, up, nonce, exchanged] = [{ status: 200 }, true, '', []];
    server = createServer(async (request, response) => {
      const reply = (status: number, body: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      };
      if (!up) return reply(503, {});
      if (request.url === '/.well-known/openid-configuration') {
        return reply(200, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          code_challenge_methods_supported: ['S256'],
        });
      }
      if (request.url === '/jwks') {
        return reply(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] });
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      exchanged.push(new URLSearchParams(Buffer.concat(chunks).toString()));
      const second = Math.floor(Date.now() / 1000);
      const claims = {
        ...{ iss: issuer, aud: 'bureau', sub: 'account-1', iat: second, exp: second + 60, nonce },
        ...{ email: ' Salma@Example.ma', email_verified: true, name: 'Salma Idrissi' },
        ...answer.claims,
      };
      const granted = { access_token: 'a', token_type: 'Bearer', id_token: signed(claims) };
      return reply(answer.status, answer.body ?? granted);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    provider = openIdConnect({ issuer, client: 'bureau', signOut: `${issuer}/out` });
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const signIn = async (query: Readonly<Record<string, string>> = { code: 'one' }, with_ = {}) => {
    const begun = await provider.begin(callback, 'ar');
    nonce = begun.nonce;
    const back = new URL(callback);
    back.search = new URLSearchParams({ state: begun.state, ...query }).toString();
    return provider.complete(back, { ...begun, ...with_ });
  };

  test('asks for a code in the language of the page, with a secret that only we can show', async () => {
    const { url, state, verifier, nonce: once } = await provider.begin(callback, 'fr');

    const asked = Object.fromEntries(new URL(url).searchParams);

    expect(url).toContain(`${issuer}/authorize?`);
    expect(asked).toMatchObject({
      client_id: 'bureau',
      redirect_uri: callback,
      response_type: 'code',
      code_challenge_method: 'S256',
      ui_locales: 'fr',
      state,
      nonce: once,
    });
    expect(url).not.toContain(verifier);
  });

  test('tells who it was, by an address that is folded', async () => {
    expect(await signIn()).toEqual({
      subject: 'account-1',
      email: 'salma@example.ma',
      name: 'Salma Idrissi',
    });
    expect(exchanged[0]?.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
  });

  test('calls whoever has no name by their address', async () => {
    answer = { status: 200, claims: { name: undefined } };

    expect((await signIn()).name).toBe('salma@example.ma');
  });

  test.each([
    ['the person changed their mind', { error: 'access_denied' }, {}],
    ['the answer belongs to another sign-in', { code: 'one', state: 'another' }, {}],
    ['the answer has no code', {}, {}],
    ['the token was made for another sign-in', { code: 'one' }, { nonce: 'another' }],
  ])('is refused with session.expired when %s', async (_, query, with_) => {
    await expect(signIn(query, with_)).rejects.toMatchObject({ name: 'Failure', code: 'session.expired' });
  });

  test.each<readonly [string, Answer]>([
    ['the code came too late', { status: 400, body: { error: 'invalid_grant' } }],
    ['the address was never shown to be theirs', { status: 200, claims: { email_verified: false } }],
    ['nothing says that it was', { status: 200, claims: { email_verified: undefined } }],
    ['there is no address', { status: 200, claims: { email: undefined } }],
    ['the token has expired', { status: 200, claims: { exp: 1 } }],
    ['the token is for somebody else', { status: 200, claims: { aud: 'other' } }],
    ['the token comes from somebody else', { status: 200, claims: { iss: 'https://attacker.example' } }],
  ])('is refused with session.expired when %s', async (_, given) => {
    answer = given;

    await expect(signIn()).rejects.toMatchObject({ name: 'Failure', code: 'session.expired' });
  });

  test('works again after the provider was out of order', async () => {
    up = false;
    await expect(provider.begin(callback, 'ar')).rejects.not.toMatchObject({ name: 'Failure' });

    up = true;

    expect(await signIn()).toMatchObject({ subject: 'account-1' });
  });

  test('comes back from signing out to the page it names', () => {
    const url = new URL(provider.signOutUrl('https://bureau.mahalli.example/fr'));

    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'bureau',
      post_logout_redirect_uri: 'https://bureau.mahalli.example/fr',
      logout_uri: 'https://bureau.mahalli.example/fr',
    });
  });
});
