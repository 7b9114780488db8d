import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import { aPdf } from './pdf.fixture.ts';
import { aPhoto } from './photo.fixture.ts';

/** A thread that runs this in place of reading. */
const program = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);

describe('Looking into a file, in a thread of its own', () => {
  test('gives what was found', async () => {
    expect(await inspect({ bytes: aPdf(), name: 'budget.pdf' })).toMatchObject({
      outcome: 'inspected',
      kind: 'pdf',
      text: 'Budget de la commune',
    });
  });

  test('gives the picture too, and leaves the bytes with the caller', async () => {
    const bytes = await aPhoto(500, 300);

    const found = await inspect({ bytes, name: 'a.jpg' });

    expect(found).toMatchObject({ picture: { width: 500, variants: [{ width: 480 }, { width: 480 }] } });
    expect(bytes.length).toBeGreaterThan(0);
  });

  test('gives why not', async () => {
    expect(await inspect({ bytes: new Uint8Array(), name: 'a.pdf' })).toEqual({
      outcome: 'refused',
      refusal: 'empty',
      details: {},
    });
  });

  test('outlives a promise that a reader forgot', async () => {
    const bytes = aPdf({ pages: ['a', 'b'] });
    // The head of the second page says another object: the reader of PDF asks for it early, and nobody listens.
    const broken = Buffer.from(
      Buffer.from(bytes).toString('latin1').replace('\n12 0 obj', '\n12 9 obj'),
      'latin1',
    );

    expect(await inspect({ bytes: broken, name: 'a.pdf' })).toMatchObject({ refusal: 'damaged' });
  });

  test('stops in a page where no page of paper would still have text', { timeout: 60_000 }, async () => {
    const endless = deflateSync(`BT /F1 12 Tf 50 700 Td ${'(a) Tj T* '.repeat(600_000)} ET`);
    const more = { 11: { dictionary: '/Filter /FlateDecode', stream: endless } };

    expect(await inspect({ bytes: aPdf({ more }), name: 'a.pdf' })).toMatchObject({
      pages: 1,
      textIsCut: true,
    });
  });

  test.each([
    ['never ends', 'for (;;);', 'bomb', 'time', 300],
    [
      'takes all memory',
      'const a = []; for (;;) a.push(new Array(1e5).fill(a.length));',
      'bomb',
      'memory',
      30_000,
    ],
    ['throws', 'throw new Error("secret");', 'damaged', 'unreadable', 30_000],
    ['leaves', 'process.exit(0);', 'damaged', 'unreadable', 30_000],
  ])('refuses a file whose reading %s', async (_, source, refusal, what, patience) => {
    const found = await inspect({ bytes: aPdf(), name: 'a' }, { program: program(source), patience });

    expect(found).toEqual({ outcome: 'refused', refusal, details: { what } });
  });
});
