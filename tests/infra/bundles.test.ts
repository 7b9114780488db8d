import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bundle, bundleFunctions } from '@mahalli/infra/bundle-functions';
import { type FunctionName, functionNames, inRepository } from '@mahalli/infra/functions';
import { collectivities } from '@mahalli/registry';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderForTests, ofType, resourcesOf } from './cloud.ts';

const KiB = 1024;
const folder = folderForTests();
const bundleOf = (name: FunctionName): string => join(folder, name, 'index.mjs');

/** Why a bundle may be heavier than a megabyte, and how heavy at most. Made lighter, it leaves this list. */
const heavier: Partial<Record<FunctionName, { readonly atMost: number; readonly because: string }>> = {
  'answer-staff': {
    atMost: 1045 * KiB,
    because:
      'all that the bureau does with its words of law, ElectroDB, the clients of DynamoDB and S3, the register',
  },
  'answer-visit': {
    atMost: 1945 * KiB,
    because:
      'the whole template, ElectroDB, the clients of DynamoDB and S3, the starter pages, search, OpenID, and what inspects and reads sheets',
  },
  'publish-portals': {
    atMost: 1378 * KiB,
    because:
      'the template of what is published with its search and catalogue, ElectroDB, the clients of DynamoDB and S3, the starter pages',
  },
  'publish-national': {
    atMost: 1283 * KiB,
    because:
      'the template of what is published with its search and catalogue, ElectroDB, the clients of DynamoDB and S3',
  },
  'do-jobs': {
    atMost: 1605 * KiB,
    because:
      'what publishing portals takes, what opening their sites and taking them out takes, words included',
  },
  'resume-jobs': {
    atMost: 1605 * KiB,
    because:
      'what publishing portals takes, what opening their sites and taking them out takes, words included',
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
