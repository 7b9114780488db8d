import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import startTypst, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { fillLetter } from './fill-letter.ts';
import type { Letter } from './letter.ts';

const fonts = [
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  // Amiri has no Tifinagh, in which names of collectivities may stand.
  '@expo-google-fonts/noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf',
];

const template = '/letter.typ';

/** Messages of the compiler without the places they speak of. */
const briefly = 2;

const shipped = (specifier: string): Promise<Buffer> =>
  readFile(fileURLToPath(import.meta.resolve(specifier)));

/** Makes PDF of a letter, as `writePdf` promises; it keeps its thread busy meanwhile. */
export type Typesetter = (letter: Letter) => Uint8Array;

/**
 * Starts Typst, which takes half a second: it has our fonts and our template, and no way to files or to the network.
 *
 * A typesetter that threw is not used again: what was under way in WebAssembly stays as it was left.
 */
export const startTypesetter = async (): Promise<Typesetter> => {
  await startTypst({ module_or_path: await shipped('@myriaddreamin/typst-ts-web-compiler/wasm') });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(await shipped(font));
  const compiler = await builder.build();
  compiler.add_source(template, await readFile(new URL('./letter.typ', import.meta.url), 'utf8'));

  return (letter) => {
    const { result, diagnostics } = compiler.compile(
      template,
      [['letter', fillLetter(letter)]],
      'pdf',
      briefly,
    );
    if (result instanceof Uint8Array) return result;
    throw new Error(`Typst made nothing of a letter: ${JSON.stringify(diagnostics)}`);
  };
};
