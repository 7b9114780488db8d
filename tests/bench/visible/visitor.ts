import { Agent, request } from 'node:http';

/** An answer as it arrived. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: Buffer;
}

/** Somebody who visits the hosts of one installation, with cookies and without a browser. */
export interface Visitor {
  ask(address: string, form?: URLSearchParams): Promise<Answer & { readonly address: string }>;
  /** Asks, and goes where the answer leads until it is a page. */
  follow(address: string, form?: URLSearchParams): Promise<Answer & { readonly address: string }>;
  leave(): void;
}

/** Every host under `localhost` is this machine, whatever its resolver knows. */
export const openVisit = (port: number): Visitor => {
  const agent = new Agent({ keepAlive: true });
  const jars = new Map<string, Map<string, string>>();

  const keep = (host: string, cookies: readonly string[]): void => {
    const jar = jars.get(host) ?? new Map<string, string>();
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    jars.set(host, jar);
  };

  const ask: Visitor['ask'] = (address, form) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const cookies = [...(jars.get(url.hostname) ?? [])].map(([name, value]) => `${name}=${value}`);
      const sent = form?.toString();
      const message = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          method: sent === undefined ? 'GET' : 'POST',
          path: url.pathname + url.search,
          headers: {
            host: url.host,
            accept: 'text/html',
            ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
            ...(sent !== undefined && {
              origin: url.origin,
              'content-type': 'application/x-www-form-urlencoded',
              'content-length': Buffer.byteLength(sent),
            }),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.once('error', reject);
          response.once('end', () => {
            keep(url.hostname, response.headers['set-cookie'] ?? []);
            const { location } = response.headers;
            resolve({
              status: response.statusCode ?? 0,
              location: location === undefined ? undefined : new URL(location, url).href,
              body: Buffer.concat(parts),
              address: url.href,
            });
          });
        },
      );
      message.once('error', reject);
      message.end(sent);
    });

  return {
    ask,
    async follow(address, form) {
      let answer = await ask(address, form);
      for (let steps = 0; answer.location !== undefined; steps += 1) {
        if (steps === 10) throw new Error(`${address} leads nowhere`);
        answer = await ask(answer.location);
      }
      if (answer.status !== 200) throw new Error(`${answer.address} answered ${answer.status}`);
      return answer;
    },
    leave: () => agent.destroy(),
  };
};
