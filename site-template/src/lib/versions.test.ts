import { written } from '@mahalli/core';
import { aDraft } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { changesBetween, piecesOf } from './versions.ts';

describe('Two versions', () => {
  test.each([
    ['Le budget de 2025', 'Le budget de 2026', '2025', '2026'],
    ['ميزانية الجماعة لسنة 2025', 'ميزانية الجماعة لسنة 2026', '2025', '2026'],
    ['قرار المجلس', 'مقرر المجلس', 'قرار', 'مقرر'],
  ])('differ word by word: %s', (older, newer, went, came) => {
    const pieces = piecesOf(older, newer);

    expect(pieces.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())).toEqual([went]);
    expect(pieces.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toEqual([came]);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(newer);
    expect(
      pieces
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe(older);
  });

  test('show the texts that differ, in the language in which they do', () => {
    const older = aDraft();
    const newer = aDraft({ summary: written({ ar: older.summary.ar.text, fr: 'Autre résumé.' }) });

    expect(changesBetween(older, newer).map(({ text, locale }) => [text, locale])).toEqual([
      ['summary', 'fr'],
    ]);
    expect(changesBetween(older, older)).toEqual([]);
  });
});
