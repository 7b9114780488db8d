import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const shipped = (name: string): string => readFileSync(join(root, 'docs/hosting', name), 'utf8');

const has = (program: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mahalli-hosting-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the unit of systemd', () => {
  const units = ['mahalli.service', 'mahalli-backup.service', 'mahalli-backup.timer'] as const;

  test.each(units.slice(0, 2))(
    '%s runs as nobody special, writes in its own places and gains nothing',
    (unit) => {
      for (const line of [
        'User=mahalli',
        'NoNewPrivileges=yes',
        'ProtectSystem=strict',
        'ProtectHome=yes',
        'CapabilityBoundingSet=',
        'UMask=0077',
      ])
        expect(shipped(unit).split('\n')).toContain(line);
      expect(shipped(unit)).toMatch(/^MemoryMax=/m);
    },
  );

  test('starts programs that are in the repository', () => {
    for (const unit of units.slice(0, 2)) {
      const program = /packages\/local\/src\/\w+\.ts/.exec(shipped(unit))?.[0] ?? '';
      expect(readFileSync(join(root, program), 'utf8')).not.toBe('');
    }
  });

  test.skipIf(!has('systemd-analyze'))('is one that systemd understands, and finds little exposed', () => {
    const paths = units.map((unit) => {
      writeFileSync(join(folder, unit), shipped(unit).replaceAll('/opt/mahalli', root));
      return join(folder, unit);
    });

    const analyze = (...args: string[]): string =>
      execFileSync('systemd-analyze', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

    expect(() => analyze('verify', ...paths)).not.toThrow();
    for (const path of paths.slice(0, 2))
      expect(() => analyze('security', '--offline=yes', '--threshold=20', path)).not.toThrow();
  });
});

describe('the proxy', () => {
  const configuration = shipped('nginx.conf');

  test('keeps the host, and writes what Mahalli believes of a visitor', () => {
    for (const line of [
      'proxy_set_header Host $host;',
      'proxy_set_header X-Forwarded-For $remote_addr;',
      'proxy_set_header X-Forwarded-Host "";',
      'proxy_next_upstream off;',
      'ssl_protocols TLSv1.2 TLSv1.3;',
    ])
      expect(configuration).toContain(line);
  });

  describe.skipIf(!has('nginx') || !has('openssl'))('run by nginx', () => {
    const [tls, plain, inside] = [0, 1, 2].map((n) => 30_000 + Math.floor(Math.random() * 900) * 3 + n) as [
      number,
      number,
      number,
    ];
    let nginx: ChildProcess;
    let behind: Server;

    /** The shipped file, on ports that need no privilege. */
    const write = (): string => {
      const here = configuration
        .replaceAll(/listen \[::\].*\n/g, '\n')
        .replaceAll('listen 80', `listen 127.0.0.1:${plain}`)
        .replaceAll('listen 443', `listen 127.0.0.1:${tls}`)
        .replace('127.0.0.1:8080', `127.0.0.1:${inside}`)
        .replaceAll('/etc/mahalli/tls', folder)
        .replaceAll('/opt/mahalli', root);
      const file = join(folder, 'nginx.conf');
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (one) => `${one}_temp_path ${folder}/${one};`,
      );
      writeFileSync(
        file,
        `daemon off; user root; master_process off; pid ${folder}/nginx.pid; error_log stderr;\nevents {}\nhttp { access_log off; ${places.join(' ')}\n${here}}`,
      );
      return file;
    };

    const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
      new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; raw: string[]; text: string }>(
        (resolve, reject) => {
          const sent = request(
            {
              host: '127.0.0.1',
              port: tls,
              path,
              servername: 'ourika.mahalli.example',
              rejectUnauthorized: false,
              headers: { host: 'ourika.mahalli.example', ...headers },
            },
            (response) => {
              let text = '';
              response.on('data', (chunk) => {
                text += String(chunk);
              });
              response.on('end', () =>
                resolve({
                  status: response.statusCode ?? 0,
                  headers: response.headers,
                  raw: response.rawHeaders,
                  text,
                }),
              );
            },
          );
          sent.on('error', reject);
          sent.end();
        },
      );

    beforeAll(async () => {
      execFileSync(
        'openssl',
        `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=mahalli.example -addext subjectAltName=DNS:mahalli.example,DNS:*.mahalli.example -keyout ${folder}/privkey.pem -out ${folder}/fullchain.pem`.split(
          ' ',
        ),
        { stdio: 'ignore' },
      );
      behind = createServer((message, response) => {
        response.setHeader('strict-transport-security', 'max-age=63072000; includeSubDomains');
        response.end(JSON.stringify(message.headers));
      });
      await new Promise<void>((resolve) => behind.listen(inside, '127.0.0.1', resolve));
      nginx = spawn('nginx', ['-p', folder, '-c', write()], { stdio: 'ignore' });
      for (let turn = 0; turn < 100; turn += 1) {
        if (await ask('/').catch(() => undefined)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('nginx does not answer');
    });
    afterAll(async () => {
      nginx.kill();
      await new Promise((resolve) => behind.close(resolve));
    });

    test('passes on the host and nothing that a visitor claims', async () => {
      const { text, raw } = await ask('/fr', {
        'x-forwarded-host': 'bureau.mahalli.example',
        'x-forwarded-for': '1.2.3.4',
        'x-forwarded-proto': 'http',
      });

      expect(JSON.parse(text)).toMatchObject({
        host: 'ourika.mahalli.example',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-proto': 'https',
      });
      expect(JSON.parse(text)).not.toHaveProperty('x-forwarded-host');
      expect(raw.filter((name) => name.toLowerCase() === 'strict-transport-security')).toHaveLength(1);
    });

    test('says in both languages that Mahalli is not there', async () => {
      behind.closeAllConnections();
      await new Promise((resolve) => behind.close(resolve));

      const { status, text, headers } = await ask('/fr');

      expect(status).toBe(502);
      expect(text).toMatch(/lang="ar" dir="rtl".+غير متاح.+indisponible/s);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    });
  });
});
