import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { type Listening, listen } from './listen.ts';
import { type Credentials, verifySignature } from './object-storage/signature.ts';

/** What an operation answers, as the SDK understands it. */
export interface SaidInJson {
  readonly status: number;
  readonly answer: unknown;
}

const mostBytes = 16 * 1024;

const readBody = async (message: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    if (length > mostBytes) throw new RangeError('the request is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/**
 * Starts a part of AWS that speaks JSON: each operation by the target that names it, for whoever signs with the
 * credentials of the installation.
 */
export const listenInJson = (
  credentials: Credentials,
  operations: Readonly<Record<string, (body: string) => Promise<SaidInJson>>>,
  refusal: string,
): Promise<Listening> => {
  const answer = async (message: IncomingMessage): Promise<SaidInJson> => {
    const body = await readBody(message);
    const digest = createHash('sha256').update(body).digest('hex');
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://127.0.0.1');
    const header = (name: string): string | undefined => {
      const value = message.headers[name];
      // Only S3 says in a header what the signature says of the body.
      if (name === 'x-amz-content-sha256') return digest;
      return Array.isArray(value) ? value.join(',') : value;
    };
    verifySignature(
      { method: message.method ?? '', path: pathname, query: searchParams, header },
      credentials,
      Date.now(),
    );
    const operation = operations[String(message.headers['x-amz-target'])];
    return operation === undefined
      ? { status: 400, answer: { __type: 'UnknownOperationException' } }
      : operation(body);
  };

  return listen(
    createServer((message, response) => {
      answer(message)
        .catch((error: unknown) => ({ status: 400, answer: { __type: refusal, message: String(error) } }))
        .then(({ status, answer: said }) => {
          response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
          response.end(JSON.stringify(said));
        })
        .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    }),
    0,
  );
};
