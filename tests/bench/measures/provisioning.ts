import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectivities } from '@mahalli/registry';
import { freePort } from '../../e2e/installation.ts';
import { shown } from '../figures.ts';
import { type Measure, row } from '../measure.ts';
import { inTemporaryFolder, root } from '../places.ts';
import { type Cost, runMeasured } from '../run-measured.ts';

const countryMinutes = 10;
const mostBytes = 1_000_000_000;

interface Provisioned extends Cost {
  readonly opened: number;
  readonly untouched: number;
  /** Sites a second while sites were opened, as the command says. */
  readonly rate: number;
  /** How many objects of sites were written while it ran. */
  readonly written: number;
}

/** A sample that takes regions, provinces and communes as the country has them. */
const sample = (count: number): readonly string[] => {
  const all = collectivities();
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]?.code ?? '');
};

/** Objects of sites and their indexes that changed since; what all sites share is put there at each start. */
const writtenSince = async (folder: string, since: number): Promise<number> => {
  const files = await readdir(join(folder, 'objects'), { recursive: true, withFileTypes: true });
  const ofSites = files.filter(
    (file) => file.isFile() && /\+(?:sites|indexes)\b/.test(file.parentPath.slice(folder.length + 14)),
  );
  const times = await Promise.all(
    ofSites.map(async (file) => (await stat(join(file.parentPath, file.name))).mtimeMs),
  );
  return times.filter((time) => time >= since).length;
};

const provisionOnce = async (folder: string, asked: readonly string[]): Promise<Provisioned> => {
  const since = Date.now();
  const cost = await runMeasured({
    program: process.execPath,
    args: [join(root, 'packages/local/src/provision.ts'), ...asked],
    cwd: root,
    env: { MAHALLI_DATA: folder, PORT: `${await freePort()}` },
  });
  const said = /Ouverts : (\d+)\. Déjà ouverts : (\d+)\. .*\(([\d.]+)\/s\)/.exec(cost.said) ?? [];
  const [, opened, untouched, rate] = said;
  if (rate === undefined) throw new Error(`provisioning did not say how it ended:\n${cost.said}`);
  return {
    ...cost,
    opened: Number(opened),
    untouched: Number(untouched),
    rate: Number(rate),
    written: await writtenSince(folder, since),
  };
};

/** Opening many sites by the command, from an empty folder; then the same command again. */
export const measureProvisioning: Measure = async ({ options, tell }) => {
  const count = options.country ? collectivities().length : options.quick ? 10 : 60;
  tell(`  ${count} collectivities`);
  const { first, second } = await inTemporaryFolder(async (folder) => {
    const codes = join(folder, 'codes.txt');
    await writeFile(codes, sample(count).join('\n'));
    const asked = options.country ? ['--all'] : ['--codes', codes];
    const installation = join(folder, 'installation');
    return {
      first: await provisionOnce(installation, asked),
      second: await provisionOnce(installation, asked),
    };
  });
  if (first.opened !== count) throw new Error(`${first.opened} of ${count} sites were opened`);

  // Starting, and rendering the national site at the end, is paid once, however many sites there are.
  const once = first.seconds - count / first.rate;
  const country = collectivities().length;
  const minutes = (once + country / first.rate) / 60;
  const extrapolated = count === country ? '' : ` (from ${count})`;
  const { peakBytes } = first;
  return {
    rows: [
      row(`provisioning ${shown(count)} collectivities`, `${shown(first.rate)} sites/s`, {
        comparedTo: `${shown(first.seconds)} s, ${shown(first.cpuSeconds)} CPU-s with start and national site`,
      }),
      row(`the whole country${extrapolated}`, `${shown(minutes)} min`, {
        bar: `≤ ${countryMinutes} min`,
        met: minutes <= countryMinutes,
      }),
      row(
        'provisioning: peak memory of all processes',
        peakBytes === undefined ? 'not told by this system' : `${shown(peakBytes / 1e6)} MB`,
        {
          bar: `≤ ${shown(mostBytes / 1e6)} MB`,
          met: peakBytes === undefined ? undefined : peakBytes <= mostBytes,
        },
      ),
      row('provisioning again: objects written', `${second.written}`, {
        comparedTo: `${shown(first.written)} the first time`,
        bar: '0',
        met: second.written === 0 && second.untouched === count,
      }),
    ],
    figures: { count, first, second },
  };
};
