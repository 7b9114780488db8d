import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hostOf, reuseLink, reuseReport } from './reuse.ts';

const report = {
  title: 'Carte des chantiers',
  by: '',
  link: 'https://chantiers.exemple.ma/carte',
  description: 'Une carte des chantiers de la commune.',
};

describe('The link of a reuse', () => {
  test.each(['https://chantiers.exemple.ma', 'https://exemple.ma/a?b=c#d', 'https://خريطة.exemple.ma/'])(
    'may be %s',
    (link) => {
      expect(v.is(reuseLink, link)).toBe(true);
    },
  );

  test.each([
    'http://exemple.ma',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://ourika.mahalli.ma@evil.example/',
    'https://user:secret@exemple.ma/',
    'https://localhost/',
    '//exemple.ma',
    'exemple.ma',
    '',
    `https://exemple.ma/${'a'.repeat(500)}`,
  ])('may not be %s', (link) => {
    expect(v.safeParse(reuseLink, link).success).toBe(false);
  });

  test('is shown with the host that it leads to, whatever its letters look like', () => {
    expect(hostOf(v.parse(reuseLink, 'https://mаhalli.ma/'))).toBe('xn--mhalli-3nf.ma');
  });
});

describe('What somebody says of a reuse', () => {
  test('is plain text of some length', () => {
    expect(v.parse(reuseReport, report)).toEqual(report);
    for (const over of [
      { title: 'x' },
      { title: 'x'.repeat(121) },
      { description: 'court' },
      { by: 'x'.repeat(121) },
    ])
      expect(v.is(reuseReport, { ...report, ...over })).toBe(false);
  });

  test('keeps its lines, and loses what turns a text around or cannot be seen', () => {
    const { title, description } = v.parse(reuseReport, {
      ...report,
      title: ' Carte\u202e des\r\nchantiers\u0007 ',
      description: 'Une carte\r\ndes chantiers\u2066 !',
    });

    expect(title).toBe('Carte  des chantiers');
    expect(description).toBe('Une carte\ndes chantiers  !');
  });
});
