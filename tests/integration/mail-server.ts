import { createServer, type Socket } from 'node:net';

/** A mail as a server received it, its text decoded. */
export interface ReceivedMail {
  readonly to: string;
  readonly source: string;
  readonly text: string;
}

/** Quoted-printable or base64, as mail programs read them. */
const decode = (source: string): string => {
  const [head = '', ...parts] = source.split('\r\n\r\n');
  const body = parts.join('\r\n\r\n');
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  const joined = body.replaceAll('=\r\n', '');
  return Buffer.from(
    joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
};

/**
 * A mail server that keeps what it is given, and the way to make it refuse an address or fall silent.
 *
 * It speaks as much of SMTP (RFC 5321) as a sender without encryption needs.
 */
export const startMailServer = async (refused: ReadonlySet<string> = new Set()) => {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();

  const converse = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let heard = '';
    let to = '';
    let inData = false;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const obey = (line: string): void => {
      const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
      if (/^RCPT/i.test(line)) {
        to = address;
        say(refused.has(address) ? `550 5.1.1 <${address}> unknown` : '250 ok');
      } else if (/^DATA/i.test(line)) {
        inData = true;
        say('354 go on');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else say('250 ok');
    };
    say('220 here');
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      for (;;) {
        const end = heard.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const taken = heard.slice(0, end);
        heard = heard.slice(end + (inData ? 5 : 2));
        if (!inData) {
          obey(taken);
          continue;
        }
        inData = false;
        mails.push({ to, source: taken, text: decode(taken) });
        say('250 kept');
      }
    });
  };

  const server = createServer(converse);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** The first mail to somebody, once it is there. */
    async mailTo(to: string): Promise<ReceivedMail> {
      for (let turn = 0; turn < 300; turn += 1) {
        const found = mails.find((one) => one.to === to);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no mail to ${to}`);
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
