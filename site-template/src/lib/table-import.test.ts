import { mostRows } from '@mahalli/core';
import { legalModel } from '@mahalli/registry/legal-models';
import { knownTo } from '@mahalli/sheets';
import { readFile, readText } from '@mahalli/sheets/read-sheet';
import { describe, expect, test } from 'vitest';
import {
  heaviestFile,
  type NotRead,
  type Preview,
  previewOf,
  readImport as readImportWith,
  resumed,
} from './table-import.ts';

const model = legalModel('grants-to-associations');
if (model === undefined) throw new Error('no such model');

const readImport = (of: typeof model, form: FormData) =>
  readImportWith(of, form, async (sheet) =>
    typeof sheet === 'string' ? readText(sheet, knownTo(of)) : readFile(sheet, knownTo(of)),
  );

const formOf = (fields: Readonly<Record<string, string | File>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const fileOf = (text: string | Uint8Array<ArrayBuffer>) => formOf({ file: new File([text], 'x.csv') });

const heads = 'association;purpose.fr;purpose.ar;amount';

const previewed = (read: Preview | NotRead): Preview => {
  if ('problem' in read) throw new Error(read.problem);
  return read;
};

/** What the browser sends back of a preview: what it carried, and the rows it showed as they were typed. */
const sentBack = (preview: Preview, mended: Readonly<Record<string, string>> = {}): FormData =>
  formOf({
    kept: preview.kept,
    rows: preview.shown.map(({ id }) => id).join(','),
    ...Object.fromEntries(
      preview.shown.flatMap(({ id, typed }) =>
        Object.entries(typed).map(([field, text]) => [`${id}.${field}`, text]),
      ),
    ),
    ...mended,
  });

describe('Importing a table', () => {
  test.each([
    ['nothing', formOf({ pasted: ' ' })],
    ['nothing', fileOf('')],
    ['no-headings', fileOf('Bonjour')],
    ['missing-columns', fileOf('association;purpose.fr\nTiwizi;Sport')],
    ['empty', fileOf(heads)],
    ['too-heavy', fileOf(new Uint8Array(heaviestFile * 1024 + 1))],
    ['too-many', formOf({ pasted: `${heads}\n${'T;S;ر;1\n'.repeat(mostRows + 1)}` })],
    ['too-heavy', formOf({ pasted: `${heads}\n${`T;S;${'ر'.repeat(900)};1\n`.repeat(40)}` })],
  ])('says %s of what it cannot take', async (problem, form) => {
    expect(await readImport(model, form)).toMatchObject({ problem });
  });

  test('shows what is ready, what is to be mended and what was left aside', async () => {
    const text = `${heads};autre\nTiwizi;Sport;رياضة;1 000;?\nNour;Eau;ماء;x;?\nTotal;;;1 000;`;

    const preview = previewed(await readImport(model, fileOf(text)));

    expect(preview).toMatchObject({ ready: 1, later: 0, unknown: ['autre'], totals: [4] });
    expect(preview.first).toMatchObject([{ association: 'Tiwizi', amount: 100_000 }]);
    expect(preview.shown).toMatchObject([
      { id: '3', typed: { association: 'Nour', amount: 'x' }, wrong: [{ column: 'amount', typed: 'x' }] },
    ]);
  });

  test('loses nothing on its way through the browser and back, however often', async () => {
    const lines = Array.from({ length: 40 }, (_, at) =>
      at % 3 === 0 ? `=A${at};"l’un; ""l’autre""";"خط\nآخر";x${at}` : `B${at};Sport;رياضة;${at},50`,
    );
    const first = previewed(await readImport(model, formOf({ pasted: [heads, ...lines].join('\n') })));

    const once = resumed(model, sentBack(first));
    const twice = resumed(model, sentBack(previewOf(model, once)));

    expect(once).toHaveLength(40);
    expect(once.filter(({ cells }) => cells === null)).toHaveLength(14);
    expect(first.shown).toHaveLength(10);
    expect(first.later).toBe(4);
    expect(twice).toEqual(once);
    expect(once[0]?.typed).toMatchObject({ association: '=A0', 'purpose.ar': 'خط\nآخر', amount: 'x0' });
  });

  test('takes mended rows in where they stood, and leaves out those dropped', async () => {
    const text = `${heads}\nA;Sport;رياضة;1\nB;Sport;رياضة;x\nC;Sport;رياضة;y\nD;Sport;رياضة;4`;
    const preview = previewed(await readImport(model, fileOf(text)));

    const rows = resumed(model, sentBack(preview, { '3.amount': '2', drop: '4' }));

    expect(rows.map(({ line, cells }) => [line, cells?.['association'], cells?.['amount']])).toEqual([
      [2, 'A', 100],
      [3, 'B', 200],
      [5, 'D', 400],
    ]);
  });

  test('believes nothing of what a browser sends back', () => {
    const forged = formOf({ kept: '[[2,"X","","Sport","peu"]]', rows: '../1' });

    expect(resumed(model, forged)).toMatchObject([{ line: 2, cells: null }]);
    expect(resumed(model, formOf({ kept: '[["2"]]' }))).toEqual([]);
    expect(resumed(model, formOf({ kept: '{' }))).toEqual([]);
    expect(resumed(model, new FormData())).toEqual([]);
  });
});
