import { type Attachment, type FileHash, written } from '@mahalli/core';
import { aDraft, anAttachment, aTable } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { changesBetween, fileChangesBetween, piecesOf, rowChangesBetween } from './versions.ts';

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

  test('show the rows that came and went, and not those that stayed', () => {
    const table = aTable();
    const [first = {}] = table.rows;
    const other = { ...first, association: 'Afoulki' };
    const older = aDraft({ table: { ...table, rows: [first, first] } });
    const newer = aDraft({ table: { ...table, rows: [first, other] } });

    expect(rowChangesBetween(older, newer)).toEqual([
      { kind: 'removed', model: table.model, row: first },
      { kind: 'added', model: table.model, row: other },
    ]);
    expect(rowChangesBetween(newer, newer)).toEqual([]);
    expect(rowChangesBetween(aDraft({ table: null }), newer)).toHaveLength(2);
  });

  test('show the files that came, went, or are described otherwise, in whatever order they stand', () => {
    const [kept, gone, come, told] = ['a', 'b', 'c', 'd'].map((letter) =>
      anAttachment({ file: letter.repeat(64) as FileHash }),
    ) as [Attachment, Attachment, Attachment, Attachment];
    const retold = { ...told, language: 'fr' as const };

    const changes = fileChangesBetween(
      aDraft({ attachments: [kept, gone, told] }),
      aDraft({ attachments: [retold, come, kept] }),
    );

    expect(changes).toEqual([
      { kind: 'removed', file: gone },
      { kind: 'altered', file: retold },
      { kind: 'added', file: come },
    ]);
  });
});
