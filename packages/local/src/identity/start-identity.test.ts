import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Identity, startIdentity } from './start-identity.ts';
import { codeAt, fromBase32, newTotpSecret, stepAt } from './totp.ts';

const issuer = 'http://id.localhost:8080';
const callback = 'http://bureau.localhost:8080/auth/callback';
const password = 'une phrase de passe';
const basic = (id: string): string => `Basic ${Buffer.from(`${id}:secret`).toString('base64')}`;

let folder: string;
let identity: Identity;
let clock = Date.UTC(2026, 10, 23, 9);

const start = () =>
  startIdentity({
    issuer,
    folder,
    cookieKey: 'a cookie key',
    home: 'http://bureau.localhost:8080/',
    now: () => clock,
    clients: [
      {
        id: 'bureau',
        secret: 'secret',
        redirectUris: [callback],
        signedOutUris: ['http://bureau.localhost:8080/'],
      },
      { id: 'machine', secret: 'secret', scopes: ['api/read'] },
    ],
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-identity-'));
  identity = await start();
});
afterAll(async () => {
  await identity.stop();
  await rm(folder, { recursive: true });
});

/** A browser: it keeps cookies and does not follow redirections by itself. */
const openBrowser = () => {
  const cookies = new Map<string, { value: string; path: string }>();
  const visit = async (address: string, form?: Record<string, string>) => {
    const { pathname, search } = new URL(address, issuer);
    const held = [...cookies].filter(([, { path }]) => pathname.startsWith(path));
    const answer = await fetch(`${identity.url}${pathname}${search}`, {
      redirect: 'manual',
      headers: { cookie: held.map(([name, { value }]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const path = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
      if (value === '') cookies.delete(name);
      else cookies.set(name, { value, path });
    }
    return {
      status: answer.status,
      headers: answer.headers,
      location: answer.headers.get('location') ?? '',
      text: await answer.text(),
    };
  };
  return { visit };
};

type Browser = ReturnType<typeof openBrowser>;

const verifier = 'v'.repeat(50);
const authorization = (locale = 'fr'): string =>
  `/auth?${new URLSearchParams({
    client_id: 'bureau',
    response_type: 'code',
    scope: 'openid email profile',
    redirect_uri: callback,
    state: 'state',
    nonce: 'nonce',
    ui_locales: locale,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })}`;

/** Comes to the password page and returns its address. */
const begin = async (browser: Browser, locale = 'fr'): Promise<string> =>
  (await browser.visit(authorization(locale))).location;

/** Follows redirections until one leads to the client, and returns the code in it. */
const codeAfter = async (browser: Browser, location: string): Promise<string> => {
  let next = location;
  for (let turn = 0; turn < 5 && !next.startsWith(callback); turn += 1)
    next = (await browser.visit(next)).location;
  return new URL(next).searchParams.get('code') ?? '';
};

const tokenFor = async (body: Record<string, string>, client = 'bureau') => {
  const answer = await fetch(`${identity.url}/token`, {
    method: 'POST',
    headers: { authorization: basic(client) },
    body: new URLSearchParams(body),
  });
  return { status: answer.status, tokens: (await answer.json()) as Record<string, string> };
};

const claimsOf = (jwt = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

const exchange = (code: string) =>
  tokenFor({ grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier: verifier });

const codeNow = (secret: string): string => codeAt(fromBase32(secret), stepAt(clock));

describe('signing in', () => {
  test('with a second factor leads back with a token in the shape of Cognito’s', async () => {
    const totpSecret = newTotpSecret();
    const account = await identity.accounts.create({
      email: 'fatima@example.ma',
      name: 'فاطمة',
      password,
      totpSecret,
      groups: ['directorate'],
    });
    const browser = openBrowser();

    const page = await begin(browser);
    const second = await browser.visit(page, { step: 'password', email: 'Fatima@example.ma', password });
    const done = await browser.visit(second.location, { step: 'code', code: codeNow(totpSecret) });
    const { tokens } = await exchange(await codeAfter(browser, done.location));

    expect(claimsOf(tokens['id_token'])).toMatchObject({
      iss: issuer,
      aud: 'bureau',
      sub: account.sub,
      nonce: 'nonce',
      email: 'fatima@example.ma',
      email_verified: true,
      name: 'فاطمة',
      token_use: 'id',
      'cognito:username': account.sub,
      'cognito:groups': ['directorate'],
    });
  });

  test('uses a one-time code once', async () => {
    clock += 60_000;
    const totpSecret = newTotpSecret();
    await identity.accounts.create({ email: 'once@example.ma', name: 'Once', password, totpSecret });
    const statuses: number[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const browser = openBrowser();
      const { location } = await browser.visit(await begin(browser), {
        step: 'password',
        email: 'once@example.ma',
        password,
      });
      statuses.push((await browser.visit(location, { step: 'code', code: codeNow(totpSecret) })).status);
    }

    expect(statuses).toEqual([303, 422]);
  });

  test('enrols an application the first time, and asks for it afterwards', async () => {
    await identity.accounts.create({ email: 'new@example.ma', name: 'New', password });
    const browser = openBrowser();

    const { location } = await browser.visit(await begin(browser), {
      step: 'password',
      email: 'new@example.ma',
      password,
    });
    const page = await browser.visit(location);
    const secret = /<code[^>]*>([A-Z2-7 ]+)</.exec(page.text)?.[1] ?? '';
    const wrong = await browser.visit(location, { step: 'code', code: '000000' });
    const right = await browser.visit(location, { step: 'code', code: codeNow(secret) });

    expect(page.text).toContain('Protéger votre compte');
    expect(page.text).toContain('<div class="qr" role="img" aria-label="QR"><svg ');
    expect([wrong.status, wrong.text.includes(secret), right.status]).toEqual([422, true, 303]);
    expect(identity.accounts.findByEmail('new@example.ma')?.totpSecret).toBe(secret.replaceAll(' ', ''));
  });

  test('says in both languages what is wrong and keeps the e-mail', async () => {
    const browser = openBrowser();
    const page = await begin(browser, 'ar');

    const arabic = await browser.visit(page);
    const wrong = await browser.visit(page, { step: 'password', email: '"><b>x@example.ma', password: 'no' });
    const french = await browser.visit(`${page}?lang=fr`, { step: 'password', email: '', password: 'no' });

    expect(arabic.text).toContain('<html lang="ar" dir="rtl">');
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('البريد الإلكتروني أو كلمة السر غير صحيح.');
    expect(wrong.text).toContain('value="&#34;&#62;&#60;b&#62;x@example.ma"');
    expect(french.text).toContain('Saisissez votre adresse électronique.');
    expect(french.text).toContain('aria-describedby="email-problem"');
    expect(french.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
    expect(french.headers.get('content-security-policy')).toContain(
      "form-action 'self' http://bureau.localhost:8080",
    );
  });

  test('stops who guesses, even when the sixth guess is right', async () => {
    await identity.accounts.create({
      email: 'guessed@example.ma',
      name: 'Guessed',
      password,
      secondFactor: 'off',
    });
    const browser = openBrowser();
    const page = await begin(browser);
    const guess = (typed: string) =>
      browser.visit(page, { step: 'password', email: 'guessed@example.ma', password: typed });

    const statuses: number[] = [];
    for (const typed of ['a', 'b', 'c', 'd', 'e', password]) statuses.push((await guess(typed)).status);
    clock += 16 * 60_000;
    statuses.push((await guess(password)).status);

    expect(statuses).toEqual([422, 422, 422, 422, 422, 429, 303]);
  });

  test('explains itself when the cookie or the request is not ours', async () => {
    const lost = await openBrowser().visit('/interaction/unknown');
    const wrongClient = await openBrowser().visit('/auth?client_id=nobody');
    const forged = await fetch(`${identity.url}/interaction/x`, {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
      body: 'step=password',
    });

    expect([lost.status, lost.text.includes('انتهت مهلة الدخول')]).toEqual([400, true]);
    expect([wrongClient.status, wrongClient.text.includes('تعذّر تسجيل الدخول')]).toEqual([400, true]);
    expect(forged.status).toBe(403);
  });
});

describe('a session', () => {
  test('survives a restart and ends by signing out', async () => {
    await identity.accounts.create({
      email: 'stays@example.ma',
      name: 'Stays',
      password,
      secondFactor: 'off',
    });
    const browser = openBrowser();
    const { location } = await browser.visit(await begin(browser), {
      step: 'password',
      email: 'stays@example.ma',
      password,
    });
    const { tokens } = await exchange(await codeAfter(browser, location));
    await identity.stop();
    identity = await start();

    const again = await browser.visit(authorization());
    expect(again.location).toContain(`${callback}?code=`);

    const out = `/session/end?${new URLSearchParams({
      id_token_hint: tokens['id_token'] ?? '',
      post_logout_redirect_uri: 'http://bureau.localhost:8080/',
      ui_locales: 'fr',
    })}`;
    const ask = await browser.visit(out);
    const xsrf = /name="xsrf" value="(\w+)"/.exec(ask.text)?.[1] ?? '';
    const gone = await browser.visit('/session/end/confirm', { xsrf, logout: 'yes' });

    expect(ask.text).toContain('Voulez-vous fermer votre session');
    expect(gone.location).toBe('http://bureau.localhost:8080/');
    expect((await browser.visit(authorization())).location).toContain('/interaction/');
    expect((await browser.visit(out)).text).not.toContain('<script');
  });
});

test('an invitation is opened as often as one likes and taken up once', async () => {
  const { sub } = await identity.accounts.create({ email: 'invited@example.ma', name: 'Invited' });
  const path = `/invitation/${identity.accounts.invite(sub)}?lang=fr`;
  const browser = openBrowser();

  const pages = [await browser.visit(path), await browser.visit(path)];
  const short = await browser.visit(path, { password: 'court', repeat: 'court' });
  const differ = await browser.visit(path, { password, repeat: `${password}!` });
  const saved = await browser.visit(path, { password, repeat: password });
  const again = await browser.visit(path);

  expect([...pages, short, differ, saved, again].map(({ status }) => status)).toEqual([
    200, 200, 422, 422, 200, 410,
  ]);
  expect(saved.text).toContain('Votre compte est prêt');
});

test('a machine gets a token for what it may ask, and nothing more', async () => {
  const granted = await tokenFor({ grant_type: 'client_credentials', scope: 'api/read' }, 'machine');
  const more = await tokenFor({ grant_type: 'client_credentials', scope: 'api/write' }, 'machine');

  expect(claimsOf(granted.tokens['access_token'])).toMatchObject({
    iss: issuer,
    client_id: 'machine',
    scope: 'api/read',
    token_use: 'access',
  });
  expect(claimsOf(more.tokens['access_token'])).not.toHaveProperty('scope');
});

test('the discovery document names the addresses of the issuer', async () => {
  const found = await (await fetch(`${identity.url}/.well-known/openid-configuration`)).json();

  expect(found).toMatchObject({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/session/end`,
    code_challenge_methods_supported: ['S256'],
  });
});
