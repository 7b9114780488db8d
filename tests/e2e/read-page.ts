import { request } from 'node:http';

/** What came back: status, headers, and the body, as text and as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** What is asked: a host of the installation, an address, and what a form would send. */
export interface Asked {
  readonly port: number;
  readonly host: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Asks the gateway as a browser would, under any host name. */
export const ask = ({ port, host, path, method = 'GET', headers = {}, body }: Asked): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `${host}:${port}`, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: bytes.toString('utf8'),
            bytes,
          });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });

/** Asks again until the answer is as expected, as somebody who reloads the page would; gives up after 20 s. */
export const askUntil = async (asked: Asked, expected: (answer: Answer) => boolean): Promise<Answer> => {
  const until = Date.now() + 20_000;
  for (;;) {
    const answer = await ask(asked);
    if (expected(answer)) return answer;
    if (Date.now() > until)
      throw new Error(`${asked.host}${asked.path}: still ${answer.status}\n${answer.text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
