import { type DraftContent, longest, publicationTexts } from '@mahalli/core';
import { aDraftContent, aPublication } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { confirmedIn, draftOf, fieldsOf, fieldsOfPublication, noFields, sentWith } from './editor-form.ts';

const formOf = ({ category, documentDate, ...texts }: DraftContent): URLSearchParams => {
  const form = new URLSearchParams({ category, documentDate });
  for (const text of publicationTexts)
    for (const locale of ['ar', 'fr'] as const) form.set(`${text}.${locale}`, texts[text][locale]);
  return form;
};

const formWith = (fields: Readonly<Record<string, string>>): URLSearchParams => {
  const form = formOf(aDraftContent());
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe('The form of the editor', () => {
  test('says what the publication says when nothing was typed', () => {
    const fields = fieldsOfPublication(aPublication());

    expect(fieldsOf(formOf(aDraftContent()))).toEqual(fields);
    expect(draftOf(fields)).toEqual({ content: aDraftContent() });
  });

  test('has line ends as one character, however the browser sends them', () => {
    expect(fieldsOf(formWith({ 'body.fr': 'un\r\n\r\ndeux' })).texts.body.fr).toBe('un\n\ndeux');
  });

  test('takes one language alone: the gate is for publishing', () => {
    const fields = fieldsOf(formWith({ 'title.ar': '', 'body.ar': '' }));

    expect(draftOf(fields)).toMatchObject({ content: { title: { ar: '', fr: 'Arrêté fiscal nº 12' } } });
  });

  test('starts from nothing, and ignores a file where a text should be', () => {
    const form = new FormData();
    form.set('title.fr', new Blob(['x']));

    expect(fieldsOf(form)).toEqual(noFields);
    expect(draftOf(noFields)).toEqual({
      mistakes: { category: 'missing', documentDate: 'missing', tooLong: [] },
    });
  });

  test.each([
    [{ category: 'K20' }, { category: 'missing' }],
    [{ documentDate: '2026-02-30' }, { documentDate: 'missing' }],
    [{ documentDate: '02/03/2026' }, { documentDate: 'missing' }],
  ])('%j is a mistake', (typed, mistake) => {
    expect(draftOf(fieldsOf(formWith(typed)))).toEqual({ mistakes: { tooLong: [], ...mistake } });
  });

  test.each(publicationTexts)('tells in which language %s is too long', (text) => {
    const fits = formWith({ [`${text}.ar`]: 'ن'.repeat(longest[text]) });
    const long = formWith({ [`${text}.ar`]: 'ن'.repeat(longest[text] + 1) });

    expect(draftOf(fieldsOf(fits))).toHaveProperty('content');
    expect(draftOf(fieldsOf(long))).toEqual({ mistakes: { tooLong: [{ text, locale: 'ar' }] } });
  });

  test('confirms the texts whose box was ticked, and no other', () => {
    const form = formWith({});
    for (const ticked of ['title.fr', 'body.ar', 'body.en', 'category', '']) form.append('confirmed', ticked);

    expect(confirmedIn(form)).toEqual([
      { text: 'title', locale: 'fr' },
      { text: 'body', locale: 'ar' },
    ]);
  });

  test.each([
    ['3', 3],
    ['', 0],
    ['three', 0],
  ])('was made from version %j', (version, expected) => {
    expect(sentWith(formWith({ version, once: 'form-1' }))).toEqual({ version: expected, once: 'form-1' });
  });
});
