import { createTransport } from 'nodemailer';
import * as v from 'valibot';
import type { Letter, WaitingLetters } from './waiting-letters.ts';

/** Hands a letter to whoever carries it; throws what the carrier answers when it does not take it. */
export type Carrier = (id: string, letter: Letter) => Promise<void>;

/** A carrier that speaks SMTP, encrypted but on this machine, and the way to let its connection go. */
export const smtpCarrier = (address: string): { readonly carry: Carrier; readonly close: () => void } => {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  const isHere = /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname);
  const transport = createTransport({
    pool: true,
    maxConnections: 1,
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !isHere,
    ignoreTLS: isHere && !secure,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  });
  return {
    async carry(id, { from, to, subject, text, html, headers }) {
      await transport.sendMail({
        from,
        to: [...to],
        subject,
        ...(text !== undefined && { text }),
        ...(html !== undefined && { html }),
        ...(headers !== undefined && { headers }),
        // The same each time: a letter that was carried twice is seen to be one.
        messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')}>`,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
};

const smtpError = v.object({ code: v.optional(v.string()), responseCode: v.optional(v.number()) });

/** What may be written down of a refusal: servers quote the address in their words. */
const reasonOf = (error: unknown): string => {
  const read = v.safeParse(smtpError, error);
  const { code = 'unknown', responseCode } = read.success ? read.output : {};
  return responseCode === undefined ? code : `${code} ${responseCode}`;
};

/** Whether the server refused this letter for good (RFC 5321: 5xx), and not us or everything. */
const isFinal = (error: unknown): boolean => {
  const read = v.safeParse(smtpError, error);
  return (
    read.success &&
    (read.output.code === 'EENVELOPE' || read.output.code === 'EMESSAGE') &&
    (read.output.responseCode ?? 0) >= 500
  );
};

/** Told what a letter was about that came back for good; as SES does, without what it said. */
export type OnReturned = (tags: Readonly<Record<string, string>>) => Promise<void>;

const minute = 60_000;
const hour = 60 * minute;
/** As long as the outbox in the cloud waits. */
const patience = 14 * 24 * hour;

/** Half a minute after the first failure, twice as long after each one, an hour at most. */
const pauseAfter = (tries: number): number => Math.min(hour, (minute / 2) * 2 ** tries);

/**
 * Carries the letters whose turn has come, and answers how many left.
 *
 * A letter that is refused for good is given up at once and holds up no other. When nobody can be reached, the
 * round ends there: all the others would wait for the same silence.
 */
export const carryLetters = async (
  letters: WaitingLetters,
  carry: Carrier,
  now: number,
  onTrouble: (reason: string) => void,
  onReturned: OnReturned = async () => {},
): Promise<number> => {
  let left = 0;
  for (const { id, letter, takenAt, tries } of letters.due(now, 200)) {
    try {
      await carry(id, letter);
      letters.carried(id);
      left += 1;
    } catch (error) {
      const reason = reasonOf(error);
      onTrouble(reason);
      if (isFinal(error) || now - takenAt > patience) {
        // Told first: what stops here is told again in the next round.
        if (isFinal(error)) await onReturned(letter.tags ?? {});
        letters.giveUp(id, reason, now);
        continue;
      }
      letters.postpone(id, now + pauseAfter(tries));
      if (!reason.startsWith('EENVELOPE') && !reason.startsWith('EMESSAGE')) return left;
    }
  }
  return left;
};
