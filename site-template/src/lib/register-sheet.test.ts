import { messages } from '@mahalli/i18n/requests';
import { describe, expect, test } from 'vitest';
import { readRegister, readRegisterRow, registerColumns } from './register-sheet.ts';

const today = '2026-03-10';
const { labels } = messages.fr.requests.form;
const arabic = messages.ar.requests.form.labels;

const head = [
  labels.receivedOn,
  labels.firstName,
  labels.lastName,
  labels.documentNumber,
  labels.wanted,
  labels.address,
];
const row = [
  '02/03/2026',
  'Youssef',
  'El Amrani',
  'jb 123456',
  'Le budget de la voirie',
  '12, rue des Orangers',
];

describe('A register in a sheet', () => {
  test('is read below its title, with the usual things where cells are empty', () => {
    const read = readRegister([['Registre 2026'], [], head, row], today);

    expect(read).toMatchObject({ outcome: 'read', unknown: [] });
    expect(read.outcome === 'read' && read.rows).toEqual([
      expect.objectContaining({
        line: 4,
        wrong: [],
        filed: expect.objectContaining({
          receivedOn: '2026-03-02',
          documentNumber: 'JB123456',
          channel: 'counter',
          delivery: 'paper-copy',
          registerOfRecord: 'mahalli',
        }),
      }),
    ]);
  });

  test('knows its columns in Arabic, in any order, and choices by their words', () => {
    const heading = [
      arabic.wanted,
      arabic.documentNumber,
      arabic.lastName,
      arabic.firstName,
      arabic.receivedOn,
      arabic.channel,
      arabic.address,
    ];
    const cells = [
      'ميزانية الطرق',
      'JB1234',
      'العمراني',
      'يوسف',
      '2026-03-01',
      messages.ar.requests.channels.post,
      'زنقة البرتقال',
    ];

    const read = readRegister([heading, cells], today);

    expect(read.outcome === 'read' && read.rows[0]?.filed).toMatchObject({
      channel: 'post',
      lastName: 'العمراني',
    });
  });

  test('keeps a row with mistakes as it was typed, and names each', () => {
    const wrong = ['31/02/2026', '', 'El Amrani', '?', 'Le budget', '12, rue'];

    const read = readRegister([head, wrong, row], today);

    expect(read.outcome === 'read' && read.rows.map(({ line, wrong: fields }) => [line, fields])).toEqual([
      [2, ['firstName', 'documentNumber', 'receivedOn']],
      [3, []],
    ]);
    expect(read.outcome === 'read' && read.rows[0]?.typed).toMatchObject({ receivedOn: '31/02/2026' });
  });

  test('says what stands in its way', () => {
    expect(readRegister([['a', 'b']], today)).toEqual({ outcome: 'no-headings' });
    expect(readRegister([head.slice(0, 4), row], today)).toEqual({
      outcome: 'missing-columns',
      columns: ['wanted'],
    });
    expect(readRegister([head, ...Array.from({ length: 61 }, () => row)], today)).toEqual({
      outcome: 'too-many',
      rows: 61,
    });
    expect(
      readRegister(
        [
          [...head, 'Observations'],
          [...row, 'x'],
        ],
        today,
      ),
    ).toMatchObject({ unknown: ['Observations'] });
  });

  test('refuses what was received after today', () => {
    const typed = Object.fromEntries(registerColumns.map((field) => [field, '']));

    expect(readRegisterRow(1, { ...typed, receivedOn: '11/03/2026' }, today).wrong).toContain('receivedOn');
  });
});
