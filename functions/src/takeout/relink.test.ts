import { describe, expect, test } from 'vitest';
import { fileOf, relink, withOwnFiles } from './relink.ts';

describe('A page that leaves', () => {
  test.each([
    ['/', 'index.html'],
    ['/fr', 'fr/index.html'],
    ['/fr/publications/3', 'fr/publications/3/index.html'],
    ['/fr/feed.atom', 'fr/feed.atom'],
    ['/theme.css', 'theme.css'],
  ])('%s is the file %s', (address, file) => {
    expect(fileOf(address)).toBe(file);
  });

  test('leads to the other files beside it, and to the portal for what is not there', () => {
    const held = new Set(['/fr', '/theme.css', '/fr/publications/3', '/_app/immutable/a.css']);
    const html =
      '<link href="/theme.css"><link href="/_app/immutable/a.css"><a href="/fr">x</a>' +
      '<a href="/fr/publications/3#reuse">y</a><a href="/fr/search?q=a">z</a><a href="https://other.example/">w</a>';

    expect(relink(html, '/fr/publications/4', held, 'https://ourika.example')).toBe(
      '<link href="../../../theme.css"><link href="../../../_app/immutable/a.css"><a href="../../../fr/index.html">x</a>' +
        '<a href="../../../fr/publications/3/index.html#reuse">y</a>' +
        '<a href="https://ourika.example/fr/search?q=a">z</a><a href="https://other.example/">w</a>',
    );
  });

  test('shows the files that it takes along, and goes on asking for the others', () => {
    const files = 'https://files.mahalli.example/08.577/';
    const html = `<img src="${files}ab/w480.jpg" srcset="${files}ab/w480.jpg 480w, ${files}cd/w480.jpg 480w">`;

    expect(withOwnFiles(html, '/fr', files, ['ab/w480.jpg'])).toBe(
      `<img src="../files/ab/w480.jpg" srcset="../files/ab/w480.jpg 480w, ${files}cd/w480.jpg 480w">`,
    );
  });
});
