import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** The module through which pages learn where the scripts are. */
const name = 'virtual:islands';

/** Where the scripts stand at every host, under names that change with what they hold. */
const folder = '_app/immutable/islands';

/** The scripts that pages may load, by name; each may bring parts that are loaded when they are needed. */
const sources = {
  progress: 'src/islands/progress.ts',
  arrange: 'src/islands/arrange.ts',
  follow: 'src/islands/follow.ts',
  search: 'src/islands/search.ts',
  'send-files': 'src/islands/send-files.ts',
};

const bundle = async (): Promise<readonly Rolldown.OutputChunk[]> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      // Nothing to load ahead: a script waits for its parts by itself.
      modulePreload: false,
      rolldownOptions: {
        input: sources,
        output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ('output' in one ? one.output.filter(({ type }) => type === 'chunk') : []))
    .filter((one) => one.type === 'chunk');
};

/** The small scripts that make pages handier, made once for every site; pages work without them. */
export const islands = () => {
  let made: Promise<readonly Rolldown.OutputChunk[]> | undefined;
  const chunks = () => {
    made ??= bundle();
    return made;
  };
  const plugin: Plugin = {
    name: 'mahalli-islands',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      const entries = (await chunks()).filter(({ isEntry }) => isEntry);
      const addresses = entries.map((chunk) => [chunk.name, `/${folder}/${chunk.fileName}`]);
      return `export const islands = ${JSON.stringify(Object.fromEntries(addresses))};`;
    },
  };
  return {
    plugin,
    /** Writes the scripts beside the other assets, and tells where. */
    async write(assets: string): Promise<readonly string[]> {
      return (await chunks()).map(({ fileName, code }) => {
        const file = join(assets, folder, fileName);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, code);
        return file;
      });
    },
  };
};
