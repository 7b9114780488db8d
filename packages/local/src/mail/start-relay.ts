import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { type Listening, listen } from '../listen.ts';
import { type Credentials, verifySignature } from '../object-storage/signature.ts';
import { carryLetters, type OnReturned, smtpCarrier } from './carry-letters.ts';
import { type Letter, openWaitingLetters } from './waiting-letters.ts';

export interface RelayOptions {
  /** Keeps the letters that wait. */
  readonly file: string;
  /** The SMTP server that carries them. */
  readonly smtp: string;
  readonly credentials: Credentials;
  /** Told of each letter that was refused for good, by what it is about. */
  readonly onReturned?: OnReturned;
  /** How often letters that wait are looked at. */
  readonly everyMs?: number;
}

const words = v.object({ Data: v.string() });

/** What of SES v2 the functions use: a simple mail (`SendEmail`). */
const named = v.object({ Name: v.string(), Value: v.string() });

const sendEmail = v.object({
  FromEmailAddress: v.string(),
  EmailTags: v.optional(v.array(named), []),
  Destination: v.object({ ToAddresses: v.pipe(v.array(v.string()), v.minLength(1)) }),
  Content: v.object({
    Simple: v.object({
      Subject: words,
      Body: v.object({ Text: v.optional(words), Html: v.optional(words) }),
      Headers: v.optional(v.array(named), []),
    }),
  }),
});

const mostBytes = 256 * 1024;

const readBody = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    if (length > mostBytes) throw new RangeError('the mail is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const byName = (pairs: readonly v.InferOutput<typeof named>[]): Record<string, string> =>
  Object.fromEntries(pairs.map(({ Name, Value }) => [Name, Value]));

const readLetter = (body: string): Letter => {
  const { FromEmailAddress, Destination, Content, EmailTags } = v.parse(
    v.pipe(v.string(), v.parseJson(), sendEmail),
    body,
  );
  const { Subject, Body, Headers } = Content.Simple;
  return {
    from: FromEmailAddress,
    to: Destination.ToAddresses,
    subject: Subject.Data,
    ...(Body.Text && { text: Body.Text.Data }),
    ...(Body.Html && { html: Body.Html.Data }),
    headers: byName(Headers),
    tags: byName(EmailTags),
  };
};

/** Refuses whoever does not sign with the key of this installation: other programs of the machine may listen in. */
const checkSigned = (message: IncomingMessage, body: string, credentials: Credentials): void => {
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
  const digest = createHash('sha256').update(body).digest('hex');
  const header = (name: string): string | undefined => {
    // Only S3 says in a header what the signature says of the body.
    if (name === 'x-amz-content-sha256') return digest;
    const value = message.headers[name];
    return Array.isArray(value) ? value.join(',') : value;
  };
  verifySignature(
    { method: message.method ?? '', path: pathname, query: searchParams, header },
    credentials,
    Date.now(),
  );
};

/**
 * Starts the SES v2 endpoint of an installation that residents rely on: what it takes is kept, then carried by a
 * real mail server, and tried again for as long as that server does not answer. There is no inbox to read.
 */
export const startRelay = async ({
  file,
  smtp,
  credentials,
  onReturned = async () => {},
  everyMs = 5000,
}: RelayOptions): Promise<Listening> => {
  const letters = openWaitingLetters(file);
  const { carry, close } = smtpCarrier(smtp);
  const round = oneRoundAtATime(() =>
    carryLetters(
      letters,
      carry,
      Date.now(),
      (reason) => console.error(`mail: not carried (${reason})`),
      onReturned,
    ),
  );

  const answer = async (message: IncomingMessage): Promise<object> => {
    const body = await readBody(message);
    checkSigned(message, body, credentials);
    if (message.method !== 'POST' || message.url !== '/v2/email/outbound-emails')
      throw new Error('this is not something that the functions ask');
    const id = letters.take(readLetter(body), Date.now());
    round();
    return { MessageId: id };
  };

  const listening = await listen(
    createServer((message, response) => {
      answer(message)
        .then((said) => ({ status: 200, said }))
        // What is wrong with a mail may quote it: the name says enough.
        .catch((error: unknown) => ({
          status: 400,
          said: { message: error instanceof Error ? error.name : '' },
        }))
        .then(({ status, said }) => {
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
        })
        .catch(() => response.destroy());
    }),
    0,
  );
  const timer = setInterval(round, everyMs);
  timer.unref();
  round();
  return {
    ...listening,
    async stop() {
      clearInterval(timer);
      await listening.stop();
      await round.ended();
      close();
      letters.close();
    },
  };
};

/** A round that is asked for while one is under way is run once it has ended. */
const oneRoundAtATime = (run: () => Promise<unknown>): (() => void) & { ended(): Promise<void> } => {
  let current: Promise<void> | undefined;
  let again = false;
  const turn = async (): Promise<void> => {
    do {
      again = false;
      await run().catch((error: unknown) => console.error('mail:', error));
    } while (again);
    current = undefined;
  };
  const ask = (): void => {
    if (current === undefined) current = turn();
    else again = true;
  };
  return Object.assign(ask, {
    ended: async (): Promise<void> => {
      again = false;
      await current;
    },
  });
};
