import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Metafile, type Plugin } from 'esbuild';
import * as v from 'valibot';
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

/** Writes the keys of a schema of the SDK, `{ [_h]: … }` after `const _h = "http"`, as what they are: `{ "http": … }`. */
const plainKeys = (source: string): string => {
  const names = new Map(
    [...source.matchAll(/^const (\w+) = ("[^"\n]*");$/gm)].map(([, name = '', text = '']) => [name, text]),
  );
  return source.replace(/\[(_\w+)\]:/g, (key, name: string) => `${names.get(name) ?? key}:`);
};

/**
 * A client of the SDK describes each of its operations, and a function uses a few. esbuild leaves out what is not
 * used, but not an object whose keys are computed: for all it knows, computing them does something.
 */
const schemasInUse: Plugin = {
  name: 'schemas-in-use',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/client-[\w-]+\/dist-es\/schemas\/schemas_\d+\.js$/ }, async ({ path }) => ({
      contents: plainKeys(await readFile(path, 'utf8')),
    }));
  },
};

/** What ElectroDB asks a client of DynamoDB to do. */
export const commandsOfElectro = [
  'BatchGetCommand',
  'BatchWriteCommand',
  'DeleteCommand',
  'GetCommand',
  'PutCommand',
  'QueryCommand',
  'ScanCommand',
  'TransactGetCommand',
  'TransactWriteCommand',
  'UpdateCommand',
];

/**
 * ElectroDB asks for the client of DynamoDB by `require`, which keeps all of it: backups, exports, vectors, 55 KB in
 * each bundle. It is given what it names, which is imported, so that the rest is left out; and of itself what we name,
 * without its services, 19 KB more.
 */
const electroInUse: Plugin = {
  name: 'electro-in-use',
  setup({ onResolve, onLoad }) {
    const given = { path: 'commands', namespace: 'electro' };
    onResolve({ filter: /^@aws-sdk\/lib-dynamodb$/ }, ({ kind }) =>
      kind === 'require-call' ? given : undefined,
    );
    onResolve({ filter: /^commands-of-electro$/ }, () => given);
    onResolve({ filter: /^electrodb$/ }, ({ resolveDir }) => ({
      path: 'electrodb',
      namespace: 'electro',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /^commands$/, namespace: 'electro' }, () => ({ contents: 'module.exports = {};' }));
    onLoad({ filter: /^electrodb$/, namespace: 'electro' }, ({ pluginData }) => ({
      contents: `import { ${commandsOfElectro.join(', ')} } from '@aws-sdk/lib-dynamodb';
import commands from 'commands-of-electro';
Object.assign(commands, { ${commandsOfElectro.join(', ')} });
export { Entity } from 'electrodb/src/entity.js';
export { CustomAttributeType } from 'electrodb/src/schema.js';
export { createWriteTransaction } from 'electrodb/src/transaction.js';`,
      resolveDir: pluginData,
    }));
  },
};

/**
 * ElectroDB checks the form of each model whenever it is made, with a library that nothing else needs: 29 KB, and 29 ms
 * of each start. Ours are written in the code and never change: the tests, which run the sources, have them checked.
 */
const modelsAreChecked: Plugin = {
  name: 'models-are-checked',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^jsonschema$/ }, () => ({ path: 'validator', namespace: 'checked' }));
    onLoad({ filter: /.*/, namespace: 'checked' }, () => ({
      contents: `function Validator() {}
Validator.prototype = { customFormats: {}, addSchema() {}, validate: () => ({ errors: [] }) };
module.exports = { Validator };`,
    }));
  },
};

/**
 * The register weighs 310 KB in a bundle, and 43 KB packed. It is unpacked when the function starts, in 6 ms, less
 * than what reading it as code takes.
 */
const packedRegister: Plugin = {
  name: 'packed-register',
  setup({ onLoad }) {
    onLoad({ filter: /\/registry\/src\/collectivities\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      const packed = brotliCompressSync(text).toString('base64');
      return {
        contents: `import { brotliDecompressSync } from 'node:zlib';
const unpacked = () => JSON.parse(brotliDecompressSync(Buffer.from('${packed}', 'base64')).toString('utf8'));
export default /* @__PURE__ */ unpacked();`,
      };
    });
  },
};

/** A file to bundle, and the path of its bundle without the ending. */
export interface Entry {
  readonly in: string;
  readonly out: string;
}

/** A program that a function runs in a thread of its own, from beside itself. */
export interface Thread {
  readonly program: Entry;
  /** The packages that it takes as they are: WebAssembly, what loads it, and fonts cannot be bundled. */
  readonly packages: readonly string[];
  /** Files that it reads from beside itself. */
  readonly files: readonly string[];
}

/** Inspects one file. Of sharp it takes the library for every processor. */
const inspection: Thread = {
  program: { in: inRepository('packages/inspection/src/inspect.worker.ts'), out: 'inspect.worker' },
  packages: ['sharp', '@img/sharp-wasm32', 'unpdf'],
  files: [],
};

/** Writes letters as PDF, for functions that call `writePdf`. It takes 31 MB, the same for every processor. */
export const paper: Thread = {
  program: { in: inRepository('packages/paper/src/write.worker.ts'), out: 'write.worker' },
  packages: [
    '@myriaddreamin/typst-ts-web-compiler',
    '@expo-google-fonts/amiri',
    '@expo-google-fonts/noto-sans-tifinagh',
  ],
  files: [inRepository('packages/paper/src/letter.typ')],
};

/** Which functions start which threads. */
const threads: Partial<Record<FunctionName, readonly Thread[]>> = {
  'finish-upload': [inspection],
  'answer-bureau': [paper],
  'answer-portal': [paper],
};

/** Bundles each file, with all that it needs, as code is deployed; tells what each bundle is made of. */
export const bundle = async (entries: readonly Entry[], folder: string): Promise<Metafile> => {
  const { metafile } = await build({
    entryPoints: [...entries],
    // Found beside the function.
    external: [...inspection.packages, ...paper.packages],
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
    plugins: [credentialsOfLambda, schemasInUse, electroInUse, modelsAreChecked, packedRegister],
    logLevel: 'error',
    metafile: true,
  });
  return metafile;
};

const manifest = v.object({ dependencies: v.optional(v.record(v.string(), v.string()), {}) });

/** Copies packages with all that they need, and nothing that is optional, beside a function. */
const shipPackages = async (packages: readonly string[], folder: string): Promise<void> => {
  const done = new Set<string>();
  const ship = async (name: string, within: string | undefined): Promise<void> => {
    const own = within === undefined ? undefined : join(within, 'node_modules', name);
    const nested = own !== undefined && existsSync(own);
    const source = nested ? own : inRepository(`node_modules/${name}`);
    if (done.has(source)) return;
    done.add(source);
    // What a package holds within itself was copied with it.
    if (!nested) await cp(source, join(folder, 'node_modules', name), { recursive: true, dereference: true });
    const { dependencies } = v.parse(
      v.pipe(v.string(), v.parseJson(), manifest),
      await readFile(join(source, 'package.json'), 'utf8'),
    );
    for (const needed of Object.keys(dependencies)) await ship(needed, source);
  };
  for (const name of packages) await ship(name, undefined);
};

/** Puts the program of a thread, with all that it takes, into the folder of a function. */
export const bundleThread = async ({ program, packages, files }: Thread, folder: string): Promise<void> => {
  await bundle([program], folder);
  await shipPackages(packages, folder);
  for (const file of files) await cp(file, join(folder, basename(file)));
};

/**
 * Bundles every function into a folder of its own, as `<folder>/<name>/index.mjs` beside its source map, and
 * tells what each is made of.
 *
 * One run of esbuild for all of them, so that the bundles that are tested are those that are deployed, and every
 * stage deploys the same.
 */
export const bundleFunctions = async (folder: string): Promise<Metafile> => {
  const entry = (name: FunctionName): Entry => ({
    in: inRepository(`functions/src/lambdas/${name}.ts`),
    out: `${name}/index`,
  });
  const metafile = await bundle(functionNames.map(entry), folder);
  for (const name of functionNames) {
    for (const thread of threads[name] ?? []) await bundleThread(thread, join(folder, name));
  }
  return metafile;
};
