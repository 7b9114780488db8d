import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { email } from '@mahalli/core';
import * as v from 'valibot';
import { startProblem } from './folder/start-problem.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const settings = v.object({
  PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.minValue(1), v.maxValue(65_535)),
    '8080',
  ),
  MAHALLI_DATA: v.optional(v.pipe(v.string(), v.minLength(1)), '.mahalli'),
});

const isOrigin = (text: string): boolean => {
  const { origin, protocol, hostname } = new URL(text);
  return (
    origin === text && protocol === 'https:' && /^(?!.*\.localhost$)[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(hostname)
  );
};

const origin = v.pipe(v.string(), v.url(), v.check(isOrigin));

const mails = v.object({
  MAHALLI_SMTP: v.pipe(v.string(), v.url(), v.regex(/^smtps?:\/\/.+/)),
  MAHALLI_MAIL_FROM: email,
});

/** What makes an installation one that residents rely on, and not a demonstration. */
export interface Production {
  /** Where the national site stands, e.g. `https://mahalli.example`: every other host is under it. */
  readonly origin: string;
  /** The server that carries mails, e.g. `smtp://name:password@smtp.example:587`. */
  readonly smtp: string;
  /** The address that mails come from. */
  readonly mailFrom: string;
}

/** What whoever starts the machine chose. */
export interface StartSettings {
  readonly port: number;
  readonly folder: string;
  /** Nothing for the demonstration, on `*.localhost`. */
  readonly production?: Production;
}

const readProduction = (): Production | undefined => {
  const { MAHALLI_ORIGIN } = process.env;
  if (MAHALLI_ORIGIN === undefined || MAHALLI_ORIGIN === '') return undefined;
  if (!v.is(origin, MAHALLI_ORIGIN)) throw startProblem('origin.unreadable', { origin: MAHALLI_ORIGIN });
  const carried = v.safeParse(mails, process.env);
  // The variable is named and its value is not: it holds a password.
  if (!carried.success) {
    const names = new Set(carried.issues.map((issue) => v.getDotPath(issue)));
    throw startProblem('mails.unreadable', { names: [...names].join(', ') });
  }
  const { MAHALLI_SMTP: smtp, MAHALLI_MAIL_FROM: mailFrom } = carried.output;
  return { origin: MAHALLI_ORIGIN, smtp, mailFrom };
};

/**
 * What whoever starts the machine may choose: `PORT`, the folder of the data (`MAHALLI_DATA`) and, for an
 * installation that residents rely on, `MAHALLI_ORIGIN` with `MAHALLI_SMTP` and `MAHALLI_MAIL_FROM`.
 */
export const startSettings = (): StartSettings => {
  const read = v.safeParse(settings, process.env);
  if (!read.success) throw startProblem('port.unreadable', { port: process.env['PORT'] ?? '' });
  const production = readProduction();
  return {
    port: read.output.PORT,
    folder: resolve(root, read.output.MAHALLI_DATA),
    ...(production && { production }),
  };
};
