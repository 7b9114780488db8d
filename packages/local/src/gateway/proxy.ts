import { request as ask, type RequestListener } from 'node:http';
import { notice } from './notices.ts';

/** Passes requests on to another server of this machine, host name included. */
export const proxyTo = (origin: string): RequestListener => {
  const { hostname, port } = new URL(origin);
  return (message, response) => {
    const onward = ask(
      { hostname, port, method: message.method, path: message.url, headers: message.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => {
      if (response.headersSent) return response.destroy();
      const { status, headers, body } = notice(502, false);
      return response.writeHead(status, { 'content-type': String(headers['content-type']) }).end(body);
    });
    response.on('close', () => onward.destroy());
    message.pipe(onward);
  };
};
