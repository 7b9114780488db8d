import { inspect } from '@mahalli/inspection';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { describe, expect, test } from 'vitest';
import type { Letter, LetterBlock } from './letter.ts';
import { aFrenchAnswer, anArabicReceipt, anArabicRefusal } from './letters.fixture.ts';
import { writePdf } from './write-pdf.ts';

/** A letter as the reader of uploaded files sees it. */
const readBack = async (letter: Letter) => {
  const read = await inspect({ bytes: await writePdf(letter), name: 'letter.pdf' });
  if (read.outcome === 'refused') throw new Error(read.refusal);
  return read;
};

/** The first page of a letter as it is drawn. */
const firstPage = async <T>(letter: Letter, look: (page: PDFPageProxy) => Promise<T>): Promise<T> => {
  const opened = await getDocumentProxy(await writePdf(letter), { verbosity: 0 });
  try {
    return await look(await opened.getPage(1));
  } finally {
    await opened.loadingTask.destroy();
  }
};

interface Glyph {
  readonly unicode: string;
  readonly originalCharCode: number;
}

/** The glyphs that a letter draws, each with the text for which it stands. */
const glyphsOf = async (letter: Letter): Promise<readonly Glyph[]> => {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await firstPage(letter, (page) => page.getOperatorList());
  return argsArray.flatMap((args, at) =>
    fnArray[at] === OPS.showText ? args[0].filter((glyph: unknown) => typeof glyph === 'object') : [],
  );
};

/** What a letter draws in one go, from its left. */
const runsOf = async (letter: Letter): Promise<readonly string[]> => {
  const { items } = await firstPage(letter, (page) => page.getTextContent());
  return items.map((item) => ('str' in item ? item.str : ''));
};

type Tags = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

/** The tags of the first page, as `H1` or `Figure: what it shows`, in the order in which they are read. */
const tagsOf = async (letter: Letter): Promise<readonly string[]> => {
  const rolesIn = (node: Tags): readonly string[] => [
    'alt' in node && node.alt ? `${node.role}: ${node.alt}` : node.role,
    ...node.children.flatMap((child) => ('role' in child ? rolesIn(child) : [])),
  ];
  return rolesIn(await firstPage(letter, (page) => page.getStructTree()));
};

const saying = (...texts: readonly string[]): Partial<Letter> => ({
  blocks: texts.map((text): LetterBlock => ({ block: 'paragraph', text })),
});

describe('A letter', () => {
  test.each([
    ['Arabic', anArabicRefusal(), 'ar-MA', 'الجواب عن طلب الحصول على المعلومات رقم AGA-2026/00123-A'],
    ['French', aFrenchAnswer(), 'fr-MA', 'Réponse à votre demande d’accès à l’information n° AGA-2026/00124'],
  ])('in %s is tagged, and says its language and its title', async (_, letter, language, title) => {
    expect(await readBack(letter)).toMatchObject({ pages: 1, tagged: true, hasText: true, language, title });
  });

  test('tells headings, lists, tables with their heads, quotations and pictures apart', async () => {
    const refusal = await tagsOf(anArabicRefusal());
    const receipt = await tagsOf(anArabicReceipt());

    expect(refusal.filter((tag) => /^(?:H\d|L|Table|TH|BlockQuote)$/.test(tag))).toEqual([
      'H1',
      'BlockQuote',
      'H2',
      'L',
      'H2',
      'Table',
      'TH',
      'TH',
      'TH',
    ]);
    expect(receipt).toContain('Figure: صفحة تتبع الطلبات');
  });

  test('in Arabic is read in the order in which it was written, whatever runs from the left within it', async () => {
    const { text } = await readBack(anArabicRefusal());

    expect(text).toContain(
      'وبعد، فبناء على القانون رقم 31.13 المتعلق بالحق في الحصول على المعلومات، ولا سيما المادتين 7 و18\nمنه، يؤسفني أن أخبركم أنه تعذرت الاستجابة لطلبكم المسجل بتاريخ 03/11/2026، الذي جاء فيه:',
    );
    expect(text).toContain('acces@agadir.ma أو اتصلوا بالرقم +212 5 28 84 00 00.');
    expect(text).toContain('رئيس المجلس الجماعي 20 يوم عمل من تاريخ التوصل بهذا الجواب 19');
    expect(text).toContain('Je souhaite obtenir la liste nominative');
  });

  test('joins its Arabic letters: the same letter is drawn otherwise at the beginning, within and at the end', async () => {
    const glyphs = await glyphsOf(anArabicRefusal(saying('ههه ه')));

    const drawn = glyphs.filter(({ unicode }) => unicode === 'ه').map((glyph) => glyph.originalCharCode);

    expect(new Set(drawn.slice(-4)).size).toBe(4);
  });

  test('in French is read in the order in which it was written', async () => {
    const { text } = await readBack(aFrenchAnswer());

    expect(text).toContain('Objet : Réponse à votre demande d’accès à l’information n° AGA-2026/00124\n');
    expect(text).toContain('les renseignements que vous avez demandés le 3 novembre 2026');
    expect(text).toContain('أطلب ميزانية الجماعة لسنة 2025.');
  });

  test('keeps what a receipt names beside its name, and its code whole', async () => {
    const { text } = await readBack(anArabicReceipt());

    expect(text).toContain('الهاتف +212 6 12 34 56 78');
    expect(text).toContain('تاريخ الإيداع 28/11/2026، على الساعة 09:14');
    expect(text).toContain('\nK7QD-M2XW-9RTA-4HNE\n');
  });

  test('shows numbers, addresses and codes from their left in Arabic', async () => {
    const runs = await runsOf(anArabicReceipt());

    expect(runs).toEqual(
      expect.arrayContaining(['+212 6 12 34 56 78', 'Marchés publics 2025 (voirie)', 'K7QD-M2XW-9RTA-4HNE']),
    );
  });

  test('that is long numbers its pages and repeats its reference, and one of a page does neither', async () => {
    const long = await readBack(
      anArabicRefusal(saying(...Array.from({ length: 40 }, (_, at) => `الفقرة رقم ${at} من رسالة طويلة.`))),
    );
    const short = await readBack(anArabicRefusal());

    expect(long.pages).toBe(2);
    expect(long.text).toMatch(/1\/2/);
    expect(long.text).toMatch(/2\/2/);
    expect(long.text.match(/AGA-2026\/00123-A/g)).toHaveLength(3);
    expect(short.text).not.toMatch(/1\/1/);
    expect(short.text.match(/AGA-2026\/00123-A/g)).toHaveLength(2);
  });

  test('is the same bytes whenever it is written, and others on another day', async () => {
    const [first, again] = [await writePdf(anArabicReceipt()), await writePdf(anArabicReceipt())];
    const next = await writePdf(anArabicReceipt({ date: '2026-11-29' }));

    expect(Buffer.from(again).equals(first)).toBe(true);
    expect(Buffer.from(next).equals(first)).toBe(false);
    expect(Buffer.from(first).toString('latin1')).toContain('/CreationDate (D:20261128000000Z)');
  });

  test('is written whole though all its parts are empty', async () => {
    const empty: LetterBlock[] = [
      { block: 'paragraph', text: '' },
      { block: 'heading', text: '' },
      { block: 'list', items: [] },
      { block: 'facts', rows: [] },
      { block: 'table', columns: [], rows: [] },
      { block: 'quote', text: '', source: '' },
      { block: 'code', name: '', value: '' },
      { block: 'qr', content: '', caption: '' },
    ];
    const nothing = { name: '', value: '' };

    const letters = [
      aFrenchAnswer({ blocks: [], to: [], footer: [] }),
      aFrenchAnswer({ blocks: empty, reference: nothing, subject: nothing }),
      ...empty.map((block) => aFrenchAnswer({ blocks: [block] })),
    ];

    const written = await Promise.all(letters.map(writePdf));

    expect(written.map((bytes) => Buffer.from(bytes.subarray(0, 8)).toString())).toEqual(
      letters.map(() => '%PDF-1.7'),
    );
  });

  test('says every cell of a table whose rows are longer than its head', async () => {
    const { text } = await readBack(
      aFrenchAnswer({
        blocks: [{ block: 'table', columns: ['Acte'], rows: [['Arrêté', '12', 'mars'], ['Avis']] }],
      }),
    );

    expect(text).toContain('Arrêté 12 mars');
    expect(text).toContain('Avis');
  });

  test('says what is too long for a code of a camera', async () => {
    const content = `https://agadir.mahalli.ma/${'chemin/'.repeat(400)}fin`;

    const { text } = await readBack(aFrenchAnswer({ blocks: [{ block: 'qr', content, caption: 'Suivi' }] }));

    expect(text).toContain('Suivi');
    expect(text).toContain('/fin');
  });
});

describe('What somebody typed', () => {
  test('is printed as it was typed, wherever it stands', async () => {
    const typed = [
      '#set page(fill: red)',
      '#panic("x")',
      '#import "@preview/cetz:0.3.0"',
      '#read("/etc/passwd")',
      '*gras* _italique_ `brut` $x^2$',
      '= Titre',
      '- point + numéro / terme: sens',
      '[a](b) <libellé> @renvoi',
      '"] } ) // fin /* fin */',
      'C:\\Users\\n \\u{41} \\',
      '~ -- --- ... \'simple\' "double"',
      'https://example.ma/a_b?c=d#e',
      '{"block":"qr"}',
    ];
    const blocks = typed.map((text): LetterBlock => ({ block: 'quote', text, source: text }));

    const { text } = await readBack(aFrenchAnswer({ blocks, to: typed }));

    for (const one of typed) expect(text.split(one), one).toHaveLength(4);
  });

  test('is printed as it was typed in Arabic too', async () => {
    const { text } = await readBack(
      anArabicRefusal({ blocks: [{ block: 'quote', text: '#let x = [*a*]', source: '' }] }),
    );

    expect(text).toContain('#let x = [*a*]');
  });

  test('turns nothing round after it, and stops nothing, whatever signs it holds', async () => {
    const { text } = await readBack(
      aFrenchAnswer(
        saying(
          '\u202e\u2067\u2069\u2069renversé\u0000\ud800',
          'Le paragraphe qui suit est à l’endroit.',
          '😀 ⵣ 中',
        ),
      ),
    );

    expect(text).toContain('renversé');
    expect(text).toContain('Le paragraphe qui suit est à l’endroit.');
  });

  test('stays on the page though it has no place to break', async () => {
    const { text } = await readBack(aFrenchAnswer({ ...saying('x'.repeat(2000)), to: [] }));

    expect(text.match(/x/g)).toHaveLength(2000);
    expect(Math.max(...(text.match(/x+/g) ?? []).map(({ length }) => length))).toBeLessThan(90);
  });
});

describe('Letters asked for at once', () => {
  test('are each written, and one that cannot be does not hold up the others', async () => {
    const broken = { ...aFrenchAnswer(), date: 'never' };

    const written = await Promise.allSettled([
      writePdf(anArabicRefusal()),
      writePdf(broken),
      writePdf(aFrenchAnswer()),
    ]);

    expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
