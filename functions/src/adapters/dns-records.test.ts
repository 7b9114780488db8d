import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { txtRecords } from './dns-records.ts';

/** A server of DNS that knows the TXT records of one name, and answers in the format of RFC 1035. */
const serve = async (strings: readonly (readonly string[])[] | 'no such name') => {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port, address }) => {
    const records = strings === 'no such name' ? [] : strings;
    const header = Buffer.from(question.subarray(0, 12));
    header.writeUInt16BE(strings === 'no such name' ? 0x8183 : 0x8180, 2);
    header.writeUInt16BE(records.length, 6);
    header.writeUInt32BE(0, 8);
    const end = question.indexOf(0, 12) + 5;
    const answers = records.map((parts) => {
      const text = Buffer.concat(
        parts.map((part) => Buffer.concat([Buffer.from([part.length]), Buffer.from(part, 'latin1')])),
      );
      const head = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, text.length >> 8, text.length & 255]);
      return Buffer.concat([head, text]);
    });
    socket.send(Buffer.concat([header, question.subarray(12, end), ...answers]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const resolver = new Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return { resolver, stop: () => socket.close() };
};

let stop = (): void => undefined;
afterEach(() => stop());

describe('The TXT records of a name', () => {
  test('are each read as one text, however many strings it comes in', async () => {
    const server = await serve([['v=spf1 -all'], ['mahalli-site=', '0b5e4c1a']]);
    stop = server.stop;

    expect(await txtRecords('_mahalli.www.commune.example', server.resolver)).toEqual([
      'v=spf1 -all',
      'mahalli-site=0b5e4c1a',
    ]);
  });

  test.each([
    ['there is no such name', 'no such name'],
    ['it has no such record', []],
  ] as const)('are none when %s', async (_, strings) => {
    const server = await serve(strings);
    stop = server.stop;

    expect(await txtRecords('_mahalli.www.commune.example', server.resolver)).toEqual([]);
  });

  test('are none when nobody answers', async () => {
    const server = await serve([]);
    server.stop();
    stop = () => undefined;

    expect(await txtRecords('_mahalli.www.commune.example', server.resolver)).toEqual([]);
  });
});
