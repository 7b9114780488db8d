import { createHash } from 'node:crypto';
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import staticAdapter from '@sveltejs/adapter-static';
import type { Adapter } from '@sveltejs/kit';
import { build } from 'vite';

/**
 * The source of the render bundle: one server for every site, that is told at each request what to show.
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

/**
 * Builds the template once for every collectivity.
 *
 * `out/assets` holds what all sites share (style sheets, prerendered notices); `out/render.mjs` renders any page
 * of any site from its content, alone, without node_modules; `out/template.json` names this version of the
 * template by what it is made of. `out/pages.mjs` renders the pages that are published, and not those of the bureau:
 * whoever publishes carries no more. Under the name of its version it is among the assets too: sites that were not brought to a later
 * version yet are rendered by theirs.
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
    builder.generateServerInstance(join(work, 'server.js'));
    builder.generateServerInstance(join(work, 'pages-server.js'), {
      routes: builder.routes.filter(({ id }) => /^\/(?:portal|national)(?:\/|$)/.test(id)),
    });
    const bundleFrom = async (server: string, name: string): Promise<void> => {
      const source = join(work, `${server}-entry.js`);
      writeFileSync(source, entry(`./${server}.js`));
      await bundleRender(source, out, name);
    };
    await bundleFrom('server', 'render.mjs');
    await bundleFrom('pages-server', 'pages.mjs');

    const scripts = await writeIslands(assets);
    const styles = globSync(join(assets, '_app/immutable/assets/*.css'));
    const version = fingerprint([join(out, 'render.mjs'), join(out, 'pages.mjs'), ...styles, ...scripts]);
    writeFileSync(
      join(out, 'template.json'),
      `${JSON.stringify({ version, styles: styles.map((file) => basename(file)) })}\n`,
    );
    builder.mkdirp(join(assets, 'templates'));
    copyFileSync(join(out, 'pages.mjs'), join(assets, 'templates', `${version}.mjs`));
    builder.log.success(`Template ${version}`);
  },
});
