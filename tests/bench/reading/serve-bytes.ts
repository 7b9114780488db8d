import { createServer } from 'node:http';

/**
 * The least that a server written with Node's own HTTP can do: it answers the same bytes to everybody, from
 * memory. Takes the number of bytes, prints its port.
 */
const body = Buffer.alloc(Number(process.argv[2]), 'x');
const server = createServer((_message, response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': body.length,
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
});
