import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '@mahalli/infra/bundle-functions';
import type { Corpus } from '../corpus.ts';
import { peersFolder, root } from '../places.ts';
import type { Command } from '../run-measured.ts';
import { type PeerPage, peerPages, peerStrings } from './peer-pages.ts';

/** Something that makes a site of pages out of the same content. */
export interface Generator {
  readonly name: string;
  /** The version that is installed, or nothing. */
  readonly version: () => string | undefined;
  /** Puts the content and the templates into a folder, before anything is measured. */
  readonly prepare: (folder: string, corpus: Corpus) => Promise<void>;
  /** What is measured: from that folder to pages under `out`. */
  readonly command: (folder: string) => Command;
}

const versionOf = (name: string): string | undefined => {
  const manifest = join(peersFolder, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
};

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

/** JSON is YAML: every generator reads it. */
const asMarkdown = ({ front, body }: Pick<PeerPage, 'front' | 'body'>): string =>
  `---\n${JSON.stringify(front)}\n---\n${body}\n`;

const plainName = (path: string): string => (path === '/' ? 'index.md' : `${path}.md`);

const prepareFrom = async (
  name: string,
  folder: string,
  pages: readonly { readonly file: string; readonly text: string }[],
): Promise<void> => {
  await cp(join(peersFolder, name), folder, { recursive: true });
  for (const { file, text } of pages) await write(join(folder, 'content', file), text);
};

const ours: Generator = {
  name: 'ours',
  version: () => undefined,
  prepare: async (folder, corpus) => {
    await write(join(folder, 'corpus.json'), JSON.stringify(corpus));
    // As it is deployed: the others, too, are measured as they are delivered and not as they are written.
    const source = fileURLToPath(new URL('./render-ours.ts', import.meta.url));
    await bundle([{ in: source, out: 'render-ours' }], folder);
  },
  command: (folder) => ({
    program: process.execPath,
    args: [join(folder, 'render-ours.mjs'), join(folder, 'corpus.json'), join(folder, 'out')],
    cwd: root,
  }),
};

const hugo: Generator = {
  name: 'Hugo',
  version: () => /v([\d.]+)/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[1],
  prepare: async (folder, corpus) => {
    const pages = await peerPages(corpus);
    // Hugo tells pages that have others below them by the name of their file.
    const parents = new Set(pages.flatMap(({ path }) => [dirname(path), dirname(dirname(path))]));
    const nameOf = (path: string): string => (parents.has(path) ? join(path, '_index.md') : `${path}.md`);
    await prepareFrom(
      'hugo',
      folder,
      pages.map(({ path, front, body }) => {
        const outputs = front.layout === 'home' ? { outputs: ['html', 'atom'] } : {};
        return { file: nameOf(path), text: asMarkdown({ front: { ...front, ...outputs }, body }) };
      }),
    );
    await write(join(folder, 'data/strings.json'), JSON.stringify(peerStrings(corpus)));
  },
  command: (folder) => ({
    program: 'hugo',
    args: ['--quiet', '--destination', join(folder, 'out'), '--cacheDir', join(folder, 'cache')],
    cwd: folder,
  }),
};

const eleventy: Generator = {
  name: 'Eleventy',
  version: () => versionOf('@11ty/eleventy'),
  prepare: async (folder, corpus) => {
    const pages = await peerPages(corpus);
    await prepareFrom(
      'eleventy',
      folder,
      pages.map(({ path, front, body }) => ({
        file: plainName(path),
        text: asMarkdown({ front: { ...front, layout: `${front.layout}.11ty.js` }, body }),
      })),
    );
    await write(join(folder, 'data/strings.json'), JSON.stringify(peerStrings(corpus)));
  },
  command: (folder) => ({
    program: process.execPath,
    args: [join(peersFolder, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    cwd: folder,
  }),
};

const astro: Generator = {
  name: 'Astro',
  version: () => versionOf('astro'),
  prepare: async (folder, corpus) => {
    const pages = await peerPages(corpus);
    await prepareFrom(
      'astro',
      folder,
      pages.map((page) => ({ file: plainName(page.path), text: asMarkdown(page) })),
    );
    await write(join(folder, 'src/strings.json'), JSON.stringify(peerStrings(corpus)));
    await symlink(join(peersFolder, 'node_modules'), join(folder, 'node_modules'));
  },
  command: (folder) => ({
    program: process.execPath,
    // Without `--force` a second build would find the Markdown of the first one already read.
    args: [join(peersFolder, 'node_modules/astro/bin/astro.mjs'), 'build', '--force', '--silent'],
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
};

/** Ours first, then those we are compared to. */
export const generators: readonly Generator[] = [ours, hugo, eleventy, astro];

/** Removes what an earlier run wrote. */
export const forget = (folder: string): Promise<void> =>
  rm(join(folder, 'out'), { recursive: true, force: true });
