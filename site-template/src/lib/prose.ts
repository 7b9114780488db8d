import { lexer, type Token, type Tokens } from 'marked';

/** A run of text inside a paragraph. */
export type Inline =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'strong' | 'em'; readonly children: readonly Inline[] }
  | { readonly is: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly is: 'break' };

/** A block of a text page. Only these exist: whatever else was written is shown as plain text. */
export type Block =
  | { readonly is: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly is: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly is: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly is: 'quote'; readonly children: readonly Block[] }
  | { readonly is: 'rule' }
  | {
      readonly is: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      /** Whether each column holds only figures, to be aligned at the end. */
      readonly figures: readonly boolean[];
    };

// A browser reads `/\` and a slash on either side of a tab as the beginning of another host.
const safeHref = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)[^\s\\]*$/i;

const plain = (text: string): Inline => ({ is: 'text', text });

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

// The lexer escapes the text of code spans and of a few others; the page escapes everything once itself.
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

const inlines = (tokens: readonly Token[] | undefined): readonly Inline[] =>
  (tokens ?? []).flatMap((token): readonly Inline[] => {
    switch (token.type) {
      case 'strong':
      case 'em':
        return [{ is: token.type, children: inlines(token['tokens']) }];
      case 'link': {
        const href = String(token['href']);
        const children = inlines(token['tokens']);
        return safeHref.test(href) ? [{ is: 'link', href, children }] : children;
      }
      case 'br':
        return [{ is: 'break' }];
      case 'text':
        return token['tokens'] ? inlines(token['tokens']) : [plain(unescaped(String(token['text'])))];
      case 'escape':
      case 'codespan':
        return [plain(unescaped(String(token['text'])))];
      default:
        return [plain(token.raw)];
    }
  });

const figure = /^[\s\d.,\u00a0\u202f%+−-]*\d[\s\d.,\u00a0\u202f%+−-]*(?:MAD|DH|درهم)?\s*$/u;

const headingLevel = (depth: number): 2 | 3 | 4 => (depth <= 2 ? 2 : depth === 3 ? 3 : 4);

const blocks = (tokens: readonly Token[]): readonly Block[] =>
  tokens.flatMap((token): readonly Block[] => {
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'heading':
        return [
          { is: 'heading', level: headingLevel(Number(token['depth'])), children: inlines(token['tokens']) },
        ];
      case 'paragraph':
      case 'text':
        return [
          {
            is: 'paragraph',
            children: token['tokens'] ? inlines(token['tokens']) : [plain(unescaped(String(token['text'])))],
          },
        ];
      case 'list':
        return [
          {
            is: 'list',
            ordered: Boolean(token['ordered']),
            items: token['items'].map((item: Tokens.ListItem) => blocks(item.tokens)),
          },
        ];
      case 'blockquote':
        return [{ is: 'quote', children: blocks(token['tokens'] ?? []) }];
      case 'hr':
        return [{ is: 'rule' }];
      case 'table': {
        const rows: readonly (readonly Tokens.TableCell[])[] = token['rows'];
        const header: readonly Tokens.TableCell[] = token['header'];
        return [
          {
            is: 'table',
            head: header.map((cell) => inlines(cell.tokens)),
            rows: rows.map((row) => row.map((cell) => inlines(cell.tokens))),
            figures: header.map((_, at) => rows.every((row) => figure.test(row[at]?.text ?? ''))),
          },
        ];
      }
      default:
        return [{ is: 'paragraph', children: [plain(token.raw)] }];
    }
  });

/**
 * What a text in Markdown says, as blocks that a page can show.
 *
 * A safe subset: headings, paragraphs, lists, bold, italics, links to the web, mail and telephone, quotations
 * and tables. HTML, images and any other address are shown as the text they were typed as: nothing that
 * someone writes can become markup, since the page is built from these blocks and never from their text.
 */
export const prose = (markdown: string): readonly Block[] => blocks(lexer(markdown));
