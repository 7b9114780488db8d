import { createHash } from 'node:crypto';
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import staticAdapter from '@sveltejs/adapter-static';
import type { Adapter } from '@sveltejs/kit';
import { build } from 'vite';

/**
 * The source of a render bundle: one server for every site, that is told at each request what to show.
 *
 * `respond` answers any request; `render` gives a page its content and nothing else, so that the same content
 * always gives the same bytes.
 */
const entry = (server: string): string => `
import { server } from '${server}';
const ready = server.init({ env: {} });
export const respond = async (request, platform) => {
  await ready;
  return server.respond(request, { platform, getClientAddress: () => '' });
};
`;

const fingerprint = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

const bundleRender = async (source: string, out: string, name: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: source,
      outDir: out,
      emptyOutDir: false,
      minify: true,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  });
};

/** What an adapter is told of a route, as far as it says who renders its pages. */
export interface SurfaceRoute {
  readonly id: string;
  /** What the page says of itself; `onDemand` when a visit is what it is rendered for. */
  readonly config?: { readonly onDemand?: boolean };
}

const within =
  (...folders: readonly string[]) =>
  ({ id }: SurfaceRoute): boolean =>
    folders.some((folder) => id === folder || id.startsWith(`${folder}/`));

const onDemand = ({ config }: SurfaceRoute): boolean => config?.onDemand === true;

/**
 * The bundles that the template is built into, each with the pages that one kind of function renders: a function that
 * publishes does not carry the bureau, nor one that answers residents what is published.
 */
export const surfaces: Readonly<Record<string, (route: SurfaceRoute) => boolean>> = {
  portals: (route) => within('/portal')(route) && !onDemand(route),
  national: (route) => within('/national')(route) && !onDemand(route),
  visits: (route) => onDemand(route) || within('/notices')(route),
  bureau: within('/bureau', '/notices'),
};

/**
 * Builds the template once for every collectivity.
 *
 * `out/assets` holds what all sites share (style sheets, prerendered notices); `out/<surface>.mjs` renders the pages of
 * one of the `surfaces` from their content, alone, without node_modules; `out/template.json` names this version of what
 * is published by what it is made of. Under that name `portals.mjs` is among the assets too: sites that were not brought
 * to a later version yet are rendered by theirs.
 */
export const renderBundle = ({
  out,
  writeIslands,
}: {
  readonly out: string;
  /** Writes the scripts of pages into the folder of assets, and tells which files they are. */
  readonly writeIslands: (assets: string) => Promise<readonly string[]>;
}): Adapter => ({
  name: 'mahalli-render-bundle',
  async adapt(builder) {
    const assets = join(out, 'assets');
    builder.rimraf(out);
    await staticAdapter({ pages: assets, assets, strict: false }).adapt(builder);
    // No page ships framework JavaScript: the client that Kit builds for its error page is not needed either.
    for (const script of globSync(join(assets, '_app/immutable/{nodes,chunks,entry}')))
      builder.rimraf(script);
    builder.rimraf(join(assets, '_app/version.json'));
    // Nor the answers that such a client would fetch.
    for (const answers of globSync(join(assets, '**/__data.json'))) builder.rimraf(answers);
    builder.copy(
      join(builder.getServerDirectory(), '_app/immutable/assets'),
      join(assets, '_app/immutable/assets'),
    );

    const work = builder.getBuildDirectory('render-bundle');
    builder.mkdirp(work);
    for (const [name, renders] of Object.entries(surfaces)) {
      builder.generateServerInstance(join(work, `${name}-server.js`), {
        routes: builder.routes.filter(renders),
      });
      const source = join(work, `${name}.js`);
      writeFileSync(source, entry(`./${name}-server.js`));
      await bundleRender(source, out, `${name}.mjs`);
    }

    const scripts = await writeIslands(assets);
    const styles = globSync(join(assets, '_app/immutable/assets/*.css'));
    // What is answered on demand is always the latest: it stands under no root, and no site has to be brought to it.
    const published = ['portals.mjs', 'national.mjs'].map((name) => join(out, name));
    const version = fingerprint([...published, ...styles, ...scripts]);
    writeFileSync(
      join(out, 'template.json'),
      `${JSON.stringify({ version, styles: styles.map((file) => basename(file)) })}\n`,
    );
    builder.mkdirp(join(assets, 'templates'));
    copyFileSync(join(out, 'portals.mjs'), join(assets, 'templates', `${version}.mjs`));
    builder.log.success(`Template ${version}`);
  },
});
