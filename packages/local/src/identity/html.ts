const kind = Symbol('html');

/** Markup that is safe to send: written by us, with everything put into it escaped. */
export interface Html {
  readonly [kind]: true;
  readonly text: string;
}

type Piece = string | number | Html | undefined | false | readonly Piece[];

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const isHtml = (piece: Piece): piece is Html => typeof piece === 'object' && kind in piece;

const write = (piece: Piece): string => {
  if (piece === undefined || piece === false) return '';
  if (isHtml(piece)) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece));
  return piece.map(write).join('');
};

/** Takes markup that someone else has made safe as it is. */
export const trusted = (text: string): Html => ({ [kind]: true, text });

/** A template in which every value is escaped unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  trusted(strings.reduce((text, string, index) => text + write(pieces[index - 1]) + string));
