import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { Listening } from '../listen.ts';
import { freePort } from '../tables/engine.ts';

// The package is CommonJS with a `default` of its own, which loaders unwrap differently: required, it is what it is.
const require = createRequire(import.meta.url);
const ses: {
  default: (config: { host: string; port: number }) => Promise<Server>;
} = require('aws-ses-v2-local');
const held: {
  getStoreReadonly: () => { emails: { at: number }[] };
} = require('aws-ses-v2-local/dist/store.js');

export interface MailOptions {
  /** Keeps the mails, one per line, so that the inbox survives a restart. */
  readonly file: string;
  /** 0 (the default) takes a free port. */
  readonly port?: number;
  /** How many mails the inbox keeps. */
  readonly most?: number;
}

const mail = v.pipe(v.string(), v.parseJson(), v.looseObject({ at: v.number() }));

const readMails = (file: string): { at: number }[] => {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  // The last line may have been cut by kill -9.
  return text.split('\n').flatMap((line) => {
    const read = v.safeParse(mail, line);
    return read.success ? [read.output] : [];
  });
};

/**
 * Starts the SES v2 endpoint and its inbox page.
 *
 * The package keeps its mails in one list per process; this writes down what is added to it and puts back, at
 * the start, what was there.
 */
export const startMail = async ({ file, port = 0, most = 2000 }: MailOptions): Promise<Listening> => {
  const box = held.getStoreReadonly();
  box.emails.splice(0, box.emails.length, ...readMails(file).slice(-most));
  const rewrite = (): void => {
    writeFileSync(file, box.emails.map((one) => `${JSON.stringify(one)}\n`).join(''), { mode: 0o600 });
  };
  rewrite();

  let kept = box.emails.length;
  const keep = (): void => {
    if (box.emails.length < kept || box.emails.length > 2 * most) {
      box.emails.splice(0, Math.max(0, box.emails.length - most));
      rewrite();
    } else {
      for (const one of box.emails.slice(kept)) appendFileSync(file, `${JSON.stringify(one)}\n`);
    }
    kept = box.emails.length;
  };

  const taken = port === 0 ? await freePort() : port;
  const server = await ses.default({ host: '127.0.0.1', port: taken });
  server.prependListener('request', (_message, response) => response.once('finish', keep));
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
