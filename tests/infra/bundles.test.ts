import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import {
  bundle,
  bundleFunctions,
  bundleThread,
  commandsOfElectro,
  paper,
} from '@mahalli/infra/bundle-functions';
import { type FunctionName, functionNames, inRepository } from '@mahalli/infra/functions';
import { collectivities } from '@mahalli/registry';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderForTests, ofType, resourcesOf } from './cloud.ts';

const KiB = 1024;
const folder = folderForTests();
const bundleOf = (name: FunctionName): string => join(folder, name, 'index.mjs');

/** Why a bundle may be heavier than a megabyte, and how heavy at most. Made lighter, it leaves this list. */
const heavier: Partial<Record<FunctionName, { readonly atMost: number; readonly because: string }>> = {
  'answer-bureau': {
    atMost: 1950 * KiB,
    because:
      'the pages of the bureau, its desk of requests included, with the words of both languages, ElectroDB, the clients of DynamoDB, S3 and KMS, the starter pages, OpenID, and what inspects and reads sheets',
  },
  'answer-portal': {
    atMost: 1125 * KiB,
    because:
      'all that residents may send, requests for information and their figures included, with the words of both languages, ElectroDB, the clients of DynamoDB, S3 and KMS, and search',
  },
  'publish-portals': {
    atMost: 1105 * KiB,
    because:
      'the pages of portals with their catalogue and what reads the blocks of a text, ElectroDB, the clients of DynamoDB and S3, the starter pages',
  },
  'do-jobs': {
    atMost: 1140 * KiB,
    because: 'what publishing portals takes, what opening their sites and taking them out takes',
  },
  'resume-jobs': {
    atMost: 1140 * KiB,
    because: 'what publishing portals takes, what opening their sites and taking them out takes',
  },
};

beforeAll(async () => {
  await bundleFunctions(folder);
  console.table(
    Object.fromEntries(
      functionNames.map((name) => [name, { KiB: Math.round(statSync(bundleOf(name)).size / KiB) }]),
    ),
  );
});

test('every file of functions/src/lambdas is a function of the installation, and the reverse', () => {
  const files = readdirSync(new URL('../../functions/src/lambdas', import.meta.url));

  expect(files.map((file) => file.replace('.ts', '')).toSorted()).toEqual(functionNames.toSorted());
});

describe('a bundle', () => {
  test.each(functionNames)('of %s is a megabyte at most, or as much as was agreed', (name) => {
    expect(statSync(bundleOf(name)).size).toBeLessThanOrEqual(heavier[name]?.atMost ?? 1024 * KiB);
  });

  test.each(Object.keys(heavier) as FunctionName[])('of %s still needs to be heavier', (name) => {
    expect(statSync(bundleOf(name)).size).toBeGreaterThan(1024 * KiB);
  });
});

test('the register that a bundle packs is the register', async () => {
  await bundle([{ in: inRepository('packages/registry/src/index.ts'), out: 'register' }], folder);

  const packed = await import(pathToFileURL(join(folder, 'register.mjs')).href);

  expect(packed.collectivities()).toEqual(collectivities());
});

describe('ElectroDB, which a bundle gives only what it names of the client of DynamoDB', () => {
  test('names nothing else', () => {
    const source = readFileSync(inRepository('node_modules/electrodb/src/client.js'), 'utf8');
    const named = [...source.matchAll(/\blib\.(\w+)/g)].map(([, command]) => command);

    expect(new Set(named)).toEqual(new Set(commandsOfElectro));
  });

  test('asks with it', async () => {
    const adapter = inRepository('functions/src/adapters/dynamo-subscriptions.ts');
    await bundle([{ in: adapter, out: 'subscriptions' }], folder);
    const { dynamoSubscriptions } = await import(pathToFileURL(join(folder, 'subscriptions.mjs')).href);
    const sent: object[] = [];
    const client = {
      send: async (command: object) => {
        sent.push(command);
        return { Items: [] };
      },
    };

    await dynamoSubscriptions({ client, tables: { civic: 'civic' } }).list('09.273.01.05');

    expect(sent).toMatchObject([{ input: { TableName: 'civic' }, clientCommand: expect.anything() }]);
  });
});

/** Starts a bundle as Lambda does, and tells what it read of what it is told. */
const start = `
const read = new Set();
const told = JSON.parse(process.argv[1]);
process.env = new Proxy({ ...process.env, ...told }, {
  get(env, name) { if (name in told) read.add(name); return env[name]; },
});
const { handler } = await import(process.argv[2]);
console.log(JSON.stringify({ handler: typeof handler, read: [...read] }));
`;

const run = promisify(execFile);

/** A value that passes for whatever a deployment would write. */
const plausible = (name: string): string =>
  /ORIGIN|ISSUER|SIGN_OUT|ADDRESS/.test(name) ? 'https://example.org' : 'something';

describe('started as it is deployed', () => {
  const lambdas = ofType(resourcesOf('prod'), 'Lambda::Function');

  test.each(functionNames)('%s has a handler, and reads all that it is told', async (name) => {
    const lambda = lambdas.find(({ properties }) => properties.FunctionName === `mahalli-prod-${name}`);
    const { NODE_OPTIONS, ...told } = lambda?.properties.Environment.Variables ?? {};
    const values = Object.fromEntries(Object.keys(told).map((one) => [one, plausible(one)]));

    const { stdout } = await run(
      process.execPath,
      ['--input-type=module', '--eval', start, JSON.stringify(values), pathToFileURL(bundleOf(name)).href],
      { env: { AWS_REGION: 'eu-west-3', NODE_OPTIONS } },
    );

    expect(lambda?.properties.Handler).toBe('index.handler');
    expect(JSON.parse(stdout)).toEqual({ handler: 'function', read: expect.any(Array) });
    expect(JSON.parse(stdout).read.toSorted()).toEqual(Object.keys(told).toSorted());
  });
});

/** Starts the thread of a bundle with a file, and tells what it answers. */
const inspectThere = `
import { Worker } from 'node:worker_threads';
const [program, name, bytes] = process.argv.slice(1);
const worker = new Worker(new URL(program), { workerData: { name, bytes: Buffer.from(bytes, 'base64') }, env: {}, execArgv: [] });
worker.once('message', ({ outcome, kind, refusal, picture }) => {
  console.log(JSON.stringify({ outcome, kind, refusal, widths: picture?.variants.map(({ width }) => width) }));
  worker.terminate();
});
`;

test('finish-upload inspects with what is shipped beside it, without a library for this processor', async () => {
  const program = pathToFileURL(join(folder, 'finish-upload', 'inspect.worker.mjs')).href;
  // One grey pixel.
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
  const inspected = async (name: string, bytes: string) => {
    const { stdout } = await run(
      process.execPath,
      ['--input-type=module', '--eval', inspectThere, program, name, bytes],
      { cwd: folder },
    );
    return JSON.parse(stdout);
  };

  expect(await inspected('grey.png', png)).toMatchObject({ outcome: 'inspected', kind: 'png' });
  expect(await inspected('list.csv', Buffer.from('a;b\n1;2\n').toString('base64'))).toMatchObject({
    outcome: 'inspected',
    kind: 'csv',
  });
  expect(readdirSync(join(folder, 'finish-upload', 'node_modules', '@img'))).not.toContain('sharp-linux-x64');
});

/** Writes a letter with what was shipped, and tells how the file begins. */
const writeThere = `
import { writePdf } from './index.mjs';
const bytes = Buffer.from(await writePdf(JSON.parse(process.argv[2])));
console.log(JSON.stringify({ begins: bytes.toString('latin1', 0, 8)}));
`;

test('a function that writes letters finds Typst, its fonts and its template beside it, for every processor', async () => {
  const function_ = join(folder, 'writes-letters');
  await bundle([{ in: inRepository('packages/paper/src/write-pdf.ts'), out: 'index' }], function_);
  await bundleThread(paper, function_);
  const named = { name: 'المرجع', value: '2026/12' };
  const letter = {
    locale: 'ar',
    date: '2026-11-28',
    letterhead: { kingdom: '', ministry: '', collectivity: 'جماعة أكادير', office: '' },
    reference: named,
    placeAndDate: '',
    to: [],
    subject: named,
    blocks: [],
    signature: null,
    footer: [],
  };

  const program = join(function_, 'write.mjs');
  await writeFile(program, writeThere);

  const { stdout } = await run(process.execPath, [program, JSON.stringify(letter)], { cwd: folder });

  expect(JSON.parse(stdout)).toEqual({ begins: '%PDF-1.7' });
  const shipped = readdirSync(function_, { recursive: true, encoding: 'utf8' });
  expect(shipped.filter((name) => name.endsWith('.node'))).toEqual([]);
  // Lambda takes 250 MB, layers included.
  const bytes = shipped.reduce((sum, name) => sum + statSync(join(function_, name)).size, 0);
  expect(bytes).toBeLessThan(34_000_000);
});
