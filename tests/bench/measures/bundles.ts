import { readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '@mahalli/functions/environment';
import { bundleFunctions } from '@mahalli/infra/bundle-functions';
import { eventFor } from '../bundles/events.ts';
import { median, shown } from '../figures.ts';
import { type Measure, row } from '../measure.ts';
import { inTemporaryFolder, root } from '../places.ts';
import { runMeasured } from '../run-measured.ts';

const mostBytes = 1_000_000;
const mostMilliseconds = 150;

interface Start {
  readonly importMs: number;
  readonly callMs: number;
  readonly outcome: string;
}

/** Refuses everything the SDK asks: a cold start must not wait for a cloud that is not there. */
const refuseAll = async (): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const server = createServer((_message, response) => {
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
    response.end('{"__type":"ValidationException","message":"bench"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** All that any function may be told: a name that is missing here does not compile. */
const toldFunctions: Environment = {
  CORE_TABLE: 'core',
  CIVIC_TABLE: 'civic',
  NATIONAL_TABLE: 'national',
  JOURNAL_TABLE: 'journal',
  TRANSIENT_TABLE: 'transient',
  SITES_BUCKET: 'sites',
  INBOX_BUCKET: 'inbox',
  INBOX_ADDRESS: 'https://inbox.mahalli.example',
  FILES_BUCKET: 'files',
  MALWARE_SCANNER: 'guardduty',
  NATIONAL_ORIGIN: 'https://mahalli.example',
  IDENTITY_ISSUER: 'https://id.mahalli.example',
  IDENTITY_CLIENT: 'bureau',
  IDENTITY_SIGN_OUT: 'https://id.mahalli.example/logout',
  USER_POOL: 'eu-west-3_bench',
  VAULT_KEY: 'vault',
  MAIL_FROM: 'bench@mahalli.example',
  HOSTS_STORE_ARN: 'arn:aws:cloudfront::000000000000:key-value-store/bench',
};

const told = (endpoint: string): Readonly<Record<string, string>> => ({
  ...toldFunctions,
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: endpoint,
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_DEV: 'false',
});

const startCold = async (file: string, name: string, endpoint: string): Promise<Start> => {
  const { said } = await runMeasured({
    program: process.execPath,
    args: [
      fileURLToPath(new URL('../bundles/start-cold.ts', import.meta.url)),
      file,
      JSON.stringify(eventFor(name)),
    ],
    cwd: root,
    env: told(endpoint),
  });
  return JSON.parse(said.slice(said.lastIndexOf('{"importMs"')));
};

/** The size of each function as it is deployed, and how long a new one takes to be ready in a fresh process. */
export const measureBundles: Measure = async ({ options, tell }) =>
  inTemporaryFolder(async (folder) => {
    await bundleFunctions(folder);
    const cloud = await refuseAll();
    try {
      const found = [];
      for (const name of (await readdir(folder)).toSorted()) {
        tell(`  ${name}`);
        const file = join(folder, name, 'index.mjs');
        const { size } = await stat(file);
        const starts: Start[] = [];
        for (let run = 0; run < (options.quick ? 1 : Math.max(5, options.runs)); run += 1) {
          starts.push(await startCold(file, name, cloud.url));
        }
        const total = median(starts.map(({ importMs, callMs }) => importMs + callMs));
        found.push({ name, bytes: size, milliseconds: total, starts });
      }
      return {
        rows: found.map(({ name, bytes, milliseconds }) =>
          row(`function ${name}`, `${shown(bytes / 1000)} KB, cold ${shown(milliseconds)} ms`, {
            bar: `≤ ${mostBytes / 1e6} MB, ≤ ${mostMilliseconds} ms`,
            met: bytes <= mostBytes && milliseconds <= mostMilliseconds,
          }),
        ),
        figures: found,
      };
    } finally {
      cloud.stop();
    }
  });
