import type { RegisteredCollectivity } from '@mahalli/core';
import { describe, expect, test } from 'vitest';
import { findCollectivity } from '../collectivities.ts';
import { type StarterPageSlug, starterPageSlugs, starterPages } from './index.ts';

const collectivity = (code: string): RegisteredCollectivity => {
  const found = findCollectivity(code);
  if (!found) throw new Error(code);
  return found;
};

const samples = {
  region: collectivity('09'),
  'small region': collectivity('12'),
  prefecture: collectivity('09.273'),
  province: collectivity('09.541'),
  commune: collectivity('09.273.01.05'),
  'rural commune': collectivity('08.363.15.07'),
  'city with arrondissements': collectivity('06.141.01.0'),
};

const everyPage = Object.entries(samples).flatMap(([kind, sample]) =>
  starterPageSlugs.map((slug) => [slug, kind, starterPages(sample)[slug]] as const),
);

/** The shape of a Markdown body: every heading level, list item, table row with its columns, bold run and link, in order. */
const outline = (body: string) =>
  body.split('\n').map((line) => {
    const [mark] = /^(?:#{1,6} |- |\|)/.exec(line) ?? ['text'];
    const columns = mark === '|' ? line.split('|').length : 0;
    const links = [...line.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
    return { mark: line === '' ? 'blank' : mark, columns, links, bold: line.split('**').length };
  });

const figures = (text: string) => (text.match(/\d+/g) ?? []).toSorted();

describe.each(everyPage)('the page %s of a %s', (_slug, _kind, { title, body }) => {
  test('is built the same way in both languages', () => {
    expect(outline(body.fr)).toEqual(outline(body.ar));
  });

  test('gives the same figures in both languages', () => {
    expect(figures(body.fr)).toEqual(figures(body.ar));
  });

  test('keeps to the safe Markdown', () => {
    for (const text of [body.ar, body.fr]) {
      expect(text).not.toMatch(/^# |^####|<|!\[|`|^\d+\. |^[*+] /m);
      for (const [, target] of text.matchAll(/\]\(([^)]*)\)/g))
        expect(target).toMatch(/^https:\/\/[a-z0-9./-]+$/);
    }
  });

  test('leaves nothing to fill in and invents no contact', () => {
    for (const text of [title.ar, title.fr, body.ar, body.fr]) {
      expect(text).not.toMatch(
        /lorem|TODO|XXX|undefined|null|\bNaN\b|\[object|\$\{|\.\.\.|…|__|[Àà] compléter|يُستكمل/,
      );
      expect(text).not.toMatch(/[\w.]+@|\+212|\b0[5-8](?:[ .-]?\d{2}){4}/);
    }
  });

  test('is written in its own language, with its own spaces', () => {
    expect(body.ar).toMatch(/^[^A-Za-z]{60}/);
    expect(body.fr).not.toMatch(/\p{Script=Arabic}/u);
    expect(body.fr).not.toMatch(/ [;:?!»]|« |[a-z]'/);
    expect(body.ar).not.toMatch(/ [،؛؟]|[,;?]/);
    expect(body.ar.split('\u2068').length).toBe(body.ar.split('\u2069').length);
  });
});

const textOf = (sample: RegisteredCollectivity, slug: StarterPageSlug = 'participate') =>
  starterPages(sample)[slug].body.fr;

describe('the starter pages', () => {
  test.each([
    [samples.region, '111.14', '2.16.401', 'deux mois', '500 signatures'],
    [samples['small region'], '111.14', '2.16.401', 'deux mois', '300 signatures'],
    [samples.prefecture, '112.14', '2.16.402', 'deux mois', '300 signatures'],
    [samples.province, '112.14', '2.16.402', 'deux mois', '300 signatures'],
    [samples.commune, '113.14', '2.16.403', 'trois mois', '200 signatures'],
    [samples['rural commune'], '113.14', '2.16.403', 'trois mois', '100 signatures'],
    [samples['city with arrondissements'], '113.14', '2.16.403', 'trois mois', '400 signatures'],
  ])('cite the organic law of $name.fr', (sample, ...facts) => {
    for (const fact of facts) expect(textOf(sample)).toContain(fact);
  });

  test('ask five percent per province of regional petitions only, and a hundred members of provincial associations only', () => {
    expect(textOf(samples.region)).toContain('5\u00a0%');
    expect(textOf(samples.commune)).not.toContain('5\u00a0%');
    expect(textOf(samples.province)).toContain('plus de 100 adhérents');
    expect(textOf(samples.region)).not.toContain('adhérents');
  });

  test('name three consultative bodies in a region and one elsewhere', () => {
    expect(textOf(samples.region).match(/- l’instance/g)).toHaveLength(3);
    expect(textOf(samples.commune).match(/- l’instance/g)).toHaveLength(1);
  });

  test('speak of arrondissements only where there are some', () => {
    expect(textOf(samples['city with arrondissements'], 'about')).toContain('arrondissements');
    expect(textOf(samples.commune, 'about')).not.toContain('arrondissements');
  });

  test('name the collectivity as its official name does', () => {
    expect(starterPages(samples.commune).about.title).toEqual({
      ar: 'التعريف بجماعة آيت ملول',
      fr: 'À propos de la commune d’Ait Melloul',
    });
  });

  test('are the same each time', () => {
    expect(starterPages(samples.region)).toEqual(starterPages(samples.region));
  });
});
