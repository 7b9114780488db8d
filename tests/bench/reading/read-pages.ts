import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';

/**
 * Asks one page as fast as it is answered over a number of kept connections, and prints what happened as JSON.
 *
 * Written on the socket: an HTTP client would take more of the machine than the server under test.
 */
const [port = '', host = '', path = '', connections = '', requests = '', seconds = ''] =
  process.argv.slice(2);

const message = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nAccept-Encoding: br\r\n\r\n`;
const until = performance.now() + Number(seconds) * 1000;
const times: number[] = [];
let left = Number(requests);
let bytes = 0;

/** Where the answer at the beginning of what arrived ends, or nothing while some of it is missing. */
const lengthOf = (arrived: Buffer): number | undefined => {
  const head = arrived.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const text = arrived.toString('latin1', 0, head);
  if (!text.startsWith('HTTP/1.1 200')) throw new Error(`answered ${text.slice(0, 40)}`);
  const length = /content-length: (\d+)/i.exec(text)?.[1];
  if (length === undefined) throw new Error('the answer does not tell its length');
  const end = head + 4 + Number(length);
  return arrived.length >= end ? end : undefined;
};

const reader = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let arrived: Buffer = Buffer.alloc(0);
    let since = 0;
    const ask = (): void => {
      left -= 1;
      since = performance.now();
      socket.write(message);
    };
    socket.setNoDelay(true);
    socket.once('connect', ask);
    socket.once('error', reject);
    socket.on('data', (chunk: Buffer) => {
      arrived = arrived.length === 0 ? chunk : Buffer.concat([arrived, chunk]);
      const end = lengthOf(arrived);
      if (end === undefined) return;
      bytes += end;
      arrived = arrived.subarray(end);
      times.push(performance.now() - since);
      if (left > 0 && performance.now() < until) ask();
      else {
        socket.end();
        resolve();
      }
    });
  });

const since = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, reader));
const took = (performance.now() - since) / 1000;
const { user, system } = process.cpuUsage();
const sorted = times.toSorted((one, other) => one - other);
process.stdout.write(
  JSON.stringify({
    answers: times.length,
    seconds: took,
    bytes,
    p50: sorted[Math.floor(sorted.length * 0.5)],
    p95: sorted[Math.floor(sorted.length * 0.95)],
    clientCpuSeconds: (user + system) / 1e6,
  }),
);
