import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeAt, dynoxideProgram, fromBase32, stepAt } from '@mahalli/local';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailServer } from './mail-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const domain = 'mahalli.example';
const administrator = 'salma@interieur.example';

/** A program of ours in a process of its own. */
const run = (script: string, args: readonly string[], told: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [`packages/local/src/${script}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, MAHALLI_ORIGIN: undefined, ...told },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, ended, said: () => said };
};

const until = async (what: () => boolean, otherwise: () => string): Promise<void> => {
  for (let turn = 0; turn < 1200; turn += 1) {
    if (what()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(otherwise());
};

/** A browser behind the proxy of the installation: the proxy keeps the host and says that TLS was used. */
const openBrowser = (port: number) => {
  const cookies = new Map<string, string>();
  const visit = (address: string, form?: Readonly<Record<string, string>>) =>
    new Promise<{
      status: number;
      headers: Readonly<Record<string, string | readonly string[] | undefined>>;
      location: string;
      text: string;
      set: readonly string[];
    }>((resolve, reject) => {
      const { host, origin, pathname, search } = new URL(address);
      const held = [...cookies].filter(([name]) => name.startsWith(`${host} `));
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path: `${pathname}${search}`,
          method: form ? 'POST' : 'GET',
          headers: {
            host,
            accept: 'text/html',
            'x-forwarded-for': '196.200.0.1',
            'x-forwarded-proto': 'https',
            cookie: held.map(([name, value]) => `${name.split(' ')[1]}=${value}`).join('; '),
            ...(form && { origin, 'content-type': 'application/x-www-form-urlencoded' }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const set = response.headers['set-cookie'] ?? [];
            for (const line of set) {
              const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
              if (value === '') cookies.delete(`${host} ${name}`);
              else cookies.set(`${host} ${name}`, value);
            }
            const { location = '' } = response.headers;
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              location: location === '' ? '' : new URL(location, address).href,
              text: Buffer.concat(chunks).toString('utf8'),
              set,
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(form ? new URLSearchParams(form).toString() : undefined);
    });
  return { visit };
};

describe.skipIf(dynoxideProgram() === undefined)('an installation that residents rely on', () => {
  let folder: string;
  let mailServer: Awaited<ReturnType<typeof startMailServer>>;
  let told: Readonly<Record<string, string>>;
  let installation: { child: ChildProcess; ended: Promise<number | null>; said: () => string };
  const port = 20_000 + Math.floor(Math.random() * 10_000);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mahalli-production-'));
    mailServer = await startMailServer();
    told = {
      PORT: String(port),
      MAHALLI_DATA: folder,
      MAHALLI_ORIGIN: `https://${domain}`,
      MAHALLI_SMTP: mailServer.url,
      MAHALLI_MAIL_FROM: `notifications@${domain}`,
    };
    installation = run('main', [], told);
    await until(() => installation.said().includes('Prêt en'), installation.said);
  });
  afterAll(async () => {
    installation.child.kill('SIGTERM');
    await installation.ended;
    await mailServer.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = (host: string, path: string) => openBrowser(port).visit(`https://${host}${path}`);

  test('has no demonstration: no accounts are announced, and none of its sites answers', async () => {
    expect(installation.said()).not.toMatch(/démonstration|mahalli-2026/i);
    expect((await ask(`ourika.${domain}`, '/fr')).status).toBe(404);
  });

  test('answers under its own hosts, and under no other', async () => {
    expect((await ask(`bureau.${domain}`, '/fr/sign-in')).status).toBe(200);
    expect((await ask(`id.${domain}`, '/.well-known/openid-configuration')).text).toContain(
      `"issuer":"https://id.${domain}"`,
    );
    for (const host of ['localhost', 'bureau.localhost', 'id.localhost'])
      expect((await ask(host, '/fr')).status).toBe(404);
  });

  test.each([`mail.${domain}`, 'mail.localhost'])('shows nobody its mails under %s', async (host) => {
    for (const path of ['/', '/store']) expect((await ask(host, path)).status).toBe(404);
  });

  test('lets its first administrator in by a mail, a password and a second factor, with bound cookies', async () => {
    const invited = run('invite', ['--email', administrator, '--name', 'Salma Idrissi'], told);
    expect(await invited.ended, invited.said()).toBe(0);
    const letter = await mailServer.mailTo(administrator);
    const [link] = letter.text.match(/https:\/\/id\.mahalli\.example\/invitation\/\S+/) ?? [''];
    const { visit } = openBrowser(port);
    const password = 'une longue phrase de passe';

    expect(letter.source).toContain(`notifications@${domain}`);
    expect((await visit(link, { password, repeat: password })).status).toBe(200);

    let page = await visit(`https://bureau.${domain}/fr/sign-in/begin`);
    const begun = page.set.join();
    for (let turn = 0; turn < 6 && page.location !== ''; turn += 1) page = await visit(page.location);
    expect(page.text).toContain('name="password"');
    const action = (text: string): string => /action="([^"]+)"/.exec(text)?.[1] ?? '';
    page = await visit(new URL(action(page.text), `https://id.${domain}`).href, {
      step: 'password',
      email: administrator,
      password,
    });
    page = await visit(page.location);
    const secret = /\b([A-Z2-7]{4}(?: ?[A-Z2-7]{4}){7})\b/.exec(page.text)?.[1]?.replaceAll(' ', '') ?? '';
    page = await visit(new URL(action(page.text), `https://id.${domain}`).href, {
      step: /name="step" value="(\w+)"/.exec(page.text)?.[1] ?? '',
      code: codeAt(fromBase32(secret), stepAt(Date.now())),
    });
    let session = '';
    for (let turn = 0; turn < 8 && page.location !== ''; turn += 1) {
      page = await visit(page.location);
      session ||= page.set.find((line) => line.startsWith('__Host-session=')) ?? '';
    }

    expect(begun).toMatch(/^__Host-sign-in=[^;]+;.*Secure/i);
    expect(session).toMatch(/Secure/i);
    expect(session).toMatch(/HttpOnly/i);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Registre national');
  });

  test('refuses to invite the same person twice', async () => {
    const again = run('invite', ['--email', administrator, '--name', 'Salma Idrissi'], told);

    expect(await again.ended).toBe(1);
    expect(again.said()).toContain('est déjà invité');
  });

  test('opens a site from the command line, which answers under its domain with the headers of all sites once', async () => {
    const opened = run('provision', ['--code', '09.273.01.05'], told);
    expect(await opened.ended, opened.said()).toBe(0);

    const { status, headers } = await ask(`ait-melloul.${domain}`, '/fr');

    // Opened and not yet public: its own notice, and not that of an unknown host.
    expect(status).not.toBe(404);
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  });

  describe('is never mixed with the demonstration', () => {
    test('when it is started without its origin', async () => {
      const mixed = run('main', [], { PORT: String(port + 1), MAHALLI_DATA: folder });

      expect(await mixed.ended).toBe(1);
      expect(mixed.said()).toContain(`MAHALLI_ORIGIN=https://${domain}`);
    });

    test('when its folder holds the demonstration', async () => {
      const other = await mkdtemp(join(tmpdir(), 'mahalli-production-'));
      await writeFile(
        join(other, 'installation.json'),
        JSON.stringify({ demonstration: 'begun', madeWith: '' }),
      );

      const mixed = run('main', [], { ...told, PORT: String(port + 1), MAHALLI_DATA: other });

      expect(await mixed.ended).toBe(1);
      expect(mixed.said()).toContain('contient la démonstration');
      await rm(other, { recursive: true });
    });
  });
});
