import { build, type Metafile, type Plugin } from 'esbuild';
import { type FunctionName, functionNames, inRepository } from './functions.ts';

/** The SDK comes as CommonJS in places, and asks for Node's own modules by `require`. */
const banner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/**
 * In Lambda, credentials are in the environment. The SDK's search elsewhere (profiles, single sign-on, instance
 * metadata) weighs 110 to 135 KB in each bundle and never finds anything there.
 */
const credentialsOfLambda: Plugin = {
  name: 'credentials-of-lambda',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ resolveDir }) => ({
      path: 'credentials',
      namespace: 'lambda',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /.*/, namespace: 'lambda' }, ({ pluginData }) => ({
      contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';`,
      resolveDir: pluginData,
    }));
  },
};

/** A file to bundle, and the path of its bundle without the ending. */
export interface Entry {
  readonly in: string;
  readonly out: string;
}

/** Bundles each file, with all that it needs, as code is deployed; tells what each bundle is made of. */
export const bundle = async (entries: readonly Entry[], folder: string): Promise<Metafile> => {
  const { metafile } = await build({
    entryPoints: [...entries],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // Arabic as it is written: escaped, each letter would weigh six bytes in place of two.
    charset: 'utf8',
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    banner: { js: banner },
    plugins: [credentialsOfLambda],
    logLevel: 'error',
    metafile: true,
  });
  return metafile;
};

/**
 * Bundles every function into a folder of its own, as `<folder>/<name>/index.mjs` beside its source map, and
 * tells what each is made of.
 *
 * One run of esbuild for all of them, so that the bundles that are tested are those that are deployed, and every
 * stage deploys the same.
 */
export const bundleFunctions = (folder: string): Promise<Metafile> =>
  bundle(
    functionNames.map((name: FunctionName) => ({
      in: inRepository(`functions/src/lambdas/${name}.ts`),
      out: `${name}/index`,
    })),
    folder,
  );
