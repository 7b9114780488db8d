import { describe, expect, test } from 'vitest';
import { type Block, type Inline, prose } from './prose.ts';

/** Everything that a reader sees of some blocks, in order. */
const readOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block): string => {
      switch (block.is) {
        case 'heading':
        case 'paragraph':
          return spansOf(block.children);
        case 'list':
          return block.items.map(readOf).join(' ');
        case 'quote':
          return readOf(block.children);
        case 'rule':
          return '';
        default:
          return [block.head, ...block.rows].flat().map(spansOf).join(' ');
      }
    })
    .join(' ');

const spansOf = (children: readonly Inline[]): string =>
  children
    .map((child) => (child.is === 'text' ? child.text : child.is === 'break' ? ' ' : spansOf(child.children)))
    .join('');

/** Every address that some blocks lead to. */
const linksOf = (part: unknown): readonly string[] => {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'href' in part ? [String(part.href)] : [];
  return [...own, ...Object.values(part).flatMap(linksOf)];
};

const text = (value: string): Inline => ({ is: 'text', text: value });

describe('A text in Markdown', () => {
  test('has paragraphs, headings below the title of its page, quotations and rules', () => {
    expect(prose('# Un\n\n### Trois\n\n###### Six\n\nقرار\n\n> dit\n\n---')).toEqual([
      { is: 'heading', level: 2, children: [text('Un')] },
      { is: 'heading', level: 3, children: [text('Trois')] },
      { is: 'heading', level: 4, children: [text('Six')] },
      { is: 'paragraph', children: [text('قرار')] },
      { is: 'quote', children: [{ is: 'paragraph', children: [text('dit')] }] },
      { is: 'rule' },
    ]);
  });

  test('has bold, italics, line ends and links, one inside the other', () => {
    expect(prose('**un *deux*** et [trois **quatre**](/fr/contacts)  \ncinq')).toEqual([
      {
        is: 'paragraph',
        children: [
          { is: 'strong', children: [text('un '), { is: 'em', children: [text('deux')] }] },
          text(' et '),
          {
            is: 'link',
            href: '/fr/contacts',
            children: [text('trois '), { is: 'strong', children: [text('quatre')] }],
          },
          { is: 'break' },
          text('cinq'),
        ],
      },
    ]);
  });

  test('has lists inside lists', () => {
    const [list] = prose('1. un\n2. deux\n   - dedans\n     - au fond\n3. trois');

    expect(list).toMatchObject({ is: 'list', ordered: true });
    if (list?.is !== 'list') throw new Error('not a list');
    expect(list.items.map(readOf)).toEqual(['un', 'deux dedans au fond', 'trois']);
    expect(list.items[1]).toMatchObject([
      { is: 'paragraph' },
      { is: 'list', ordered: false, items: [[{ is: 'paragraph' }, { is: 'list', ordered: false }]] },
    ]);
  });

  test('has tables, whose columns of figures are known', () => {
    const markdown =
      '| Chapitre | 2025 | Écart |\n|---|---|---|\n| Routes | 1 200,50 MAD | +3 % |\n| **Eau** | 90 | − |';

    expect(prose(markdown)).toEqual([
      {
        is: 'table',
        head: [[text('Chapitre')], [text('2025')], [text('Écart')]],
        rows: [
          [[text('Routes')], [text('1 200,50 MAD')], [text('+3 %')]],
          [[{ is: 'strong', children: [text('Eau')] }], [text('90')], [text('−')]],
        ],
        figures: [false, true, false],
      },
    ]);
  });

  test.each([
    ['a & b < c > d "e" \'f\'', 'a & b < c > d "e" \'f\''],
    ['`a & <b>`', 'a & <b>'],
    ['\\*pas gras\\*', '*pas gras*'],
    ['5 &lt; 6 &amp;lt; 7', '5 < 6 &lt; 7'],
    ['l’arrêté n° 12', 'l’arrêté n° 12'],
  ])('%j reads %j', (markdown, read) => {
    expect(readOf(prose(markdown))).toBe(read);
  });

  test('says nothing when nothing was written', () => {
    expect(prose('')).toEqual([]);
    expect(prose(' \n\n \n')).toEqual([]);
  });
});

describe('What somebody types to do harm', () => {
  test.each([
    '<script>alert(1)</script>',
    'avant <img src=x onerror=alert(1)> après',
    '<a href="javascript:alert(1)">ici</a>',
    '<div>\n\n**gras**\n\n</div>',
    '<!-- remarque -->',
    '<svg/onload=alert(1)>',
    '![image](https://attacker.example/pixel.png)',
    '![image](javascript:alert(1))',
    '- <b>liste</b>\n- <iframe src="https://attacker.example">',
    '| a |\n|---|\n| <script>x</script> |',
    '> <style>*{display:none}</style>',
  ])('is shown as it was typed: %s', (markdown) => {
    const blocks = prose(markdown);
    const typed = markdown.match(/<[^>]+>|!\[image\]/g) ?? [];

    for (const part of typed) expect(readOf(blocks)).toContain(part);
    expect(linksOf(blocks)).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java&#x73;cript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://ourika.example/1',
    'file:///etc/passwd',
    '//attacker.example',
    '\\\\attacker.example',
    '/\\attacker.example',
    '/\t/attacker.example',
    'ftp://attacker.example',
  ])('leads nowhere: %j', (address) => {
    const written = [
      `[ici](${address})`,
      `[ici](<${address}>)`,
      `[ici][1]\n\n[1]: ${address}`,
      `<${address}>`,
    ];

    for (const markdown of written) expect(linksOf(prose(markdown)).filter(leadsAway)).toEqual([]);
  });

  test.each([
    ['https://example.ma/a?b=c#d', 'https://example.ma/a?b=c#d'],
    ['http://example.ma', 'http://example.ma'],
    ['mailto:contact@ourika.example', 'mailto:contact@ourika.example'],
    ['tel:+212528000000', 'tel:+212528000000'],
    ['/ar/contacts', '/ar/contacts'],
    ['#tarifs', '#tarifs'],
  ])('does not keep an honest link from working: %s', (address, href) => {
    expect(linksOf(prose(`[ici](${address})`))).toEqual([href]);
  });
});

/** Whether a browser on a portal would leave it, or run something, at an address that is neither web nor mail. */
const leadsAway = (href: string): boolean => {
  const { protocol, host } = new URL(href, 'https://ourika.example/fr/publications/1');
  return !['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) || host === 'attacker.example';
};
