import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOrdersAsked } from './read-codes.ts';

const [ourika, tinghir, casablanca] = ['07.041.09.05', '08.577', '06.141.01.0'];

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-codes-'));
  file = join(folder, 'codes.txt');
});
afterEach(() => rm(folder, { recursive: true }));

const none = { codes: [], file: undefined, all: false };

const fromFile = async (text: string) => {
  await writeFile(file, text);
  const orders = await readOrdersAsked({ ...none, file });
  return orders.map(({ collectivity, administrator }) => [collectivity.code, administrator]);
};

describe('A command line', () => {
  test('names collectivities by their codes, in its order', async () => {
    const orders = await readOrdersAsked({ ...none, codes: [tinghir ?? '', ` ${ourika} `] });

    expect(orders.map(({ collectivity, administrator }) => [collectivity.code, administrator])).toEqual([
      [tinghir, null],
      [ourika, null],
    ]);
  });

  test('names the whole country at once', async () => {
    const orders = await readOrdersAsked({ ...none, all: true });

    expect(new Set(orders.map(({ collectivity }) => collectivity.code)).size).toBe(1590);
  });

  test('that names nobody is refused', async () => {
    await expect(readOrdersAsked(none)).rejects.toMatchObject({ name: 'StartProblem', code: 'codes.none' });
  });

  test.each([
    [['99.999'], 'codes.unknown', '99.999'],
    [[''], 'codes.unknown', ''],
    [['07.041.09.05', '08.577', '07.041.09.05'], 'codes.twice', '07.041.09.05'],
  ])('%j is refused before anything is opened', async (codes, code, named) => {
    const refused = expect(readOrdersAsked({ ...none, codes })).rejects;

    await refused.toMatchObject({ code });
    await refused.toThrow(named);
    await refused.toThrow('Aucun site n’a été ouvert');
    await refused.toThrow('لم يُحدث أي موقع');
  });
});

describe('A file of codes', () => {
  test('has a code per line, with the first administrator if there is one', async () => {
    expect(
      await fromFile(
        `\uFEFF# Première vague\r\n${ourika};Khadija@Example.ma;Khadija Amrani\r\n\r\n ${tinghir} ; ; # sans administrateur\n${casablanca};info@casablanca.ma\n`,
      ),
    ).toEqual([
      [ourika, { email: 'khadija@example.ma', name: 'Khadija Amrani' }],
      [tinghir, null],
      [casablanca, { email: 'info@casablanca.ma', name: casablanca }],
    ]);
  });

  test.each([
    ['is empty', '', 'codes.empty', 'aucun code'],
    ['holds only remarks', '# rien\n\n   \n', 'codes.empty', 'aucun code'],
    ['names an unknown code', `${ourika}\n99.999\n`, 'codes.unknown', '99.999 (ligne 2)'],
    [
      'names a code twice',
      `${ourika}\n${tinghir}\n# encore\n${ourika}\n`,
      'codes.twice',
      `${ourika} (ligne 4)`,
    ],
    ['has an address without a code', ';khadija@example.ma;Khadija\n', 'codes.unknown', 'ligne 1'],
    ['has an unreadable address', `${ourika}\n${tinghir};khadija\n`, 'codes.bad-address', 'ligne 2'],
    ['is no list of codes', 'PK\u0003\u0004\u0000binary', 'codes.unknown', 'ligne 1'],
  ])('that %s is refused, and says where', async (_, text, code, place) => {
    const refused = expect(fromFile(text)).rejects;

    await refused.toMatchObject({ name: 'StartProblem', code });
    await refused.toThrow(place);
  });

  test('that is not there, or is a folder, is refused', async () => {
    for (const missing of [join(folder, 'nowhere.txt'), folder]) {
      const refused = expect(readOrdersAsked({ ...none, file: missing })).rejects;
      await refused.toMatchObject({ code: 'codes.unreadable' });
      await refused.toThrow(missing);
    }
  });
});
