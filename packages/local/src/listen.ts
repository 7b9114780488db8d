import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { startProblem } from './folder/start-problem.ts';

/** A server that listens, and the way to stop it. */
export interface Listening {
  readonly port: number;
  /** The address for clients on this machine: an IP, so that the S3 client uses path style. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A refusal to listen, in words for whoever starts the machine. */
const explain = (error: Error, port: number): Error => {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return startProblem('port.in-use', { port }, error);
  return code === 'EACCES' ? startProblem('port.not-allowed', { port }, error) : error;
};

/** Refuses a port that cannot be had, so that nothing is started in vain. */
export const checkPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(explain(error, port)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });

/** Listens on this machine only, and stops by letting answers under way finish. */
export const listen = (server: Server, port: number, graceMs = 2000): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const refuse = (error: Error): void => reject(explain(error, port));
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', refuse);
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({
        port: taken,
        url: `http://127.0.0.1:${taken}`,
        stop: () =>
          new Promise((stopped) => {
            const late = setTimeout(() => server.closeAllConnections(), graceMs);
            server.close(() => {
              clearTimeout(late);
              stopped();
            });
            server.closeIdleConnections();
          }),
      });
    });
  });
