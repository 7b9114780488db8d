import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'vite';

/** A script that makes a page more comfortable, bundled alone: pages work without it. */
export interface Island {
  readonly name: string;
  /** Its address, which changes with what it does. */
  readonly address: string;
  readonly code: string;
}

const bundleIsland = async (source: string): Promise<Island> => {
  const name = basename(source, '.ts');
  // Under an address of no folder: the settings of this one for TypeScript are Kit's, which come after this.
  const alone = `\0${name}.ts`;
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: alone, output: { format: 'iife', codeSplitting: false } },
    },
    plugins: [
      {
        name: 'island-alone',
        resolveId: (id) => (id === alone ? id : undefined),
        load: (id) => (id === alone ? readFileSync(source, 'utf8') : undefined),
      },
    ],
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`nothing was made of ${source}`);
  const hash = createHash('sha256').update(chunk.code).digest('hex').slice(0, 12);
  return { name, address: `/_app/immutable/islands/${name}.${hash}.js`, code: chunk.code };
};

/** Bundles every island of a folder. */
export const bundleIslands = (folder: string): Promise<readonly Island[]> =>
  Promise.all(globSync(`${folder}/*.ts`).toSorted().map(bundleIsland));
