import { readFile } from 'node:fs/promises';
import {
  type Order,
  type OrderMistake,
  orderMistakes,
  readOrders,
} from '@mahalli/functions/provisioning/read-orders';
import { collectivities } from '@mahalli/registry';
import { startProblem } from '../folder/start-problem.ts';

const refuse = (mistakes: readonly OrderMistake[], withPlaces: boolean): never => {
  // The first kind of mistake is told, with every line that makes it: the others come once it is mended.
  const [kind] = orderMistakes.filter((one) => mistakes.some(({ mistake }) => mistake === one));
  const told = mistakes.filter(({ mistake }) => mistake === kind);
  throw startProblem(kind === undefined ? 'codes.none' : (`codes.${kind}` as const), {
    codes: told.map(({ text }) => text).join(', '),
    lines: withPlaces ? told.map(({ at }) => at).join(', ') : '',
  });
};

const ordersOf = (text: string, withPlaces: boolean): readonly Order[] => {
  const { orders, mistakes } = readOrders(text);
  return mistakes.length > 0 ? refuse(mistakes, withPlaces) : orders;
};

/**
 * Reads which collectivities a command line asks to open: `--code` (as often as needed), `--codes file` (one per
 * line, as `code` or `code;email;name` of the first administrator) or `--all`.
 *
 * Refuses, before anything is opened, what it cannot read, a code that no collectivity bears, and a code given
 * twice.
 */
export const readOrdersAsked = async (asked: {
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
    const orders = ordersOf(text, true);
    if (orders.length === 0) throw startProblem('codes.empty', { file });
    return orders;
  }
  if (asked.codes.length === 0) throw startProblem('codes.none', {});
  const orders = ordersOf(asked.codes.join('\n'), false);
  // An empty code is an empty line: a list may have some, a command line may not.
  if (orders.length < asked.codes.length) throw startProblem('codes.unknown', { codes: '', lines: '' });
  return orders;
};
