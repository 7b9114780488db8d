import { readFile } from 'node:fs/promises';
import { email as emailSchema, type FirstAdministrator, type RegisteredCollectivity } from '@mahalli/core';
import { collectivities, findCollectivity } from '@mahalli/registry';
import * as v from 'valibot';
import { startProblem } from '../folder/start-problem.ts';

/** A collectivity to open, and who will administer its site first, when that is known. */
export interface Order {
  readonly collectivity: RegisteredCollectivity;
  readonly administrator: FirstAdministrator | null;
}

interface Line {
  readonly at: number;
  readonly code: string;
  readonly email: string;
  readonly name: string;
}

const linesOf = (text: string): readonly Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => {
      const [code = '', email = '', name = ''] = line
        .replace(/#.*/, '')
        .split(';')
        .map((cell) => cell.trim());
      return { at: index + 1, code, email, name };
    })
    .filter(({ code, email }) => code !== '' || email !== '');

const told = (lines: readonly Line[], withPlaces: boolean) => ({
  codes: lines.map(({ code }) => code).join(', '),
  lines: withPlaces ? lines.map(({ at }) => at).join(', ') : '',
});

const administratorOf = ({ code, email, name, at }: Line): FirstAdministrator | null => {
  if (email === '') return null;
  const address = v.safeParse(emailSchema, email);
  if (!address.success) throw startProblem('codes.bad-address', { lines: at });
  return { email: address.output, name: name === '' ? code : name };
};

const ordersOf = (lines: readonly Line[], withPlaces: boolean): readonly Order[] => {
  const unknown = lines.filter(({ code }) => findCollectivity(code) === undefined);
  if (unknown.length > 0) throw startProblem('codes.unknown', told(unknown, withPlaces));
  const seen = new Set<string>();
  const twice = lines.filter(({ code }) => seen.size === seen.add(code).size);
  if (twice.length > 0) throw startProblem('codes.twice', told(twice, withPlaces));
  return lines.flatMap((line) => {
    const collectivity = findCollectivity(line.code);
    return collectivity === undefined ? [] : [{ collectivity, administrator: administratorOf(line) }];
  });
};

/**
 * Reads which collectivities a command line asks to open: `--code` (as often as needed), `--codes file` (one per
 * line, as `code` or `code;email;name` of the first administrator) or `--all`.
 *
 * Refuses, before anything is opened, what it cannot read, a code that no collectivity bears, and a code given
 * twice.
 */
export const readOrders = async (asked: {
  readonly codes: readonly string[];
  readonly file: string | undefined;
  readonly all: boolean;
}): Promise<readonly Order[]> => {
  if (asked.all) {
    return collectivities().map((collectivity) => ({ collectivity, administrator: null }));
  }
  if (asked.file !== undefined) {
    const { file } = asked;
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw startProblem('codes.unreadable', { file }, cause);
    });
    const lines = linesOf(text);
    if (lines.length === 0) throw startProblem('codes.empty', { file });
    return ordersOf(lines, true);
  }
  if (asked.codes.length === 0) throw startProblem('codes.none', {});
  return ordersOf(
    asked.codes.map((code, at) => ({ at: at + 1, code: code.trim(), email: '', name: '' })),
    false,
  );
};
