import type { Letter, LetterBlock, NamedValue } from './letter.ts';
import { printable, printableCell, printableName, printableValue } from './printable.ts';
import { qrSvg } from './qr-svg.ts';

const named = ({ name, value }: NamedValue): NamedValue => ({
  name: printable(name),
  value: printableValue(value),
});

/** A row as long as the longest, whatever was left out at its end. */
const filled = (row: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, at) => printableCell(row[at] ?? '', width));

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a text is read from the right: as its first letter is. */
const isRightToLeft = (text: string): boolean => rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');

const filledBlocks = (block: LetterBlock): readonly object[] => {
  switch (block.block) {
    case 'paragraph':
    case 'heading':
      return [{ ...block, text: printable(block.text) }];
    case 'list':
      return [{ ...block, items: block.items.map(printable) }];
    case 'facts':
      return [{ ...block, rows: block.rows.map(named) }];
    case 'table': {
      const width = Math.max(1, block.columns.length, ...block.rows.map(({ length }) => length));
      return [
        {
          ...block,
          columns: filled(block.columns, width),
          rows: block.rows.map((row) => filled(row, width)),
        },
      ];
    }
    case 'quote':
      return [
        {
          ...block,
          text: printable(block.text),
          source: printableValue(block.source),
          isRightToLeft: isRightToLeft(block.text),
        },
      ];
    case 'code':
      return [{ block: 'code', ...named(block) }];
    case 'qr': {
      const svg = qrSvg(block.content);
      // A text too long for a picture is still said.
      if (svg === undefined)
        return [block.caption, block.content].map((text) => ({ block: 'paragraph', text: printable(text) }));
      return [{ block: 'qr', caption: printable(block.caption), svg }];
    }
  }
};

/** What `letter.typ` reads: the letter, with every text made printable, as JSON. */
export const fillLetter = (letter: Letter): string => {
  const { kingdom, ministry, collectivity, office } = letter.letterhead;
  return JSON.stringify({
    locale: letter.locale,
    date: letter.date,
    title: printableName(letter.subject.value),
    author: printableName(collectivity),
    letterhead: [kingdom, ministry, collectivity, office].map(printable).filter((line) => line !== ''),
    reference: named(letter.reference),
    placeAndDate: printable(letter.placeAndDate),
    to: letter.to.map(printableValue),
    subject: { name: printable(letter.subject.name), value: printable(letter.subject.value) },
    blocks: letter.blocks.flatMap(filledBlocks),
    signature: letter.signature && {
      name: printableValue(letter.signature.name),
      function: printable(letter.signature.function),
    },
    footer: letter.footer.map(printable),
  });
};
