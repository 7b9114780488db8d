import { email as emailSchema, type FirstAdministrator, type RegisteredCollectivity } from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import * as v from 'valibot';

/** A collectivity to open, and who will administer its site first, when that is known. */
export interface Order {
  readonly collectivity: RegisteredCollectivity;
  readonly administrator: FirstAdministrator | null;
}

/** What is wrong with a line: no collectivity has its code, the code came before, or the address is none. */
export const orderMistakes = ['unknown', 'twice', 'bad-address'] as const;

/** A line that cannot be obeyed: where it is, from 1, and what it says. */
export interface OrderMistake {
  readonly at: number;
  readonly mistake: (typeof orderMistakes)[number];
  readonly text: string;
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

/**
 * Reads which collectivities a text asks to open, one per line: `code`, or `code;email;name` of the first
 * administrator. What follows `#` is a remark. Each line is an order or a mistake.
 */
export const readOrders = (
  text: string,
): { readonly orders: readonly Order[]; readonly mistakes: readonly OrderMistake[] } => {
  const orders: Order[] = [];
  const mistakes: OrderMistake[] = [];
  const seen = new Set<string>();
  for (const { at, code, email, name } of linesOf(text)) {
    const collectivity = findCollectivity(code);
    const address = v.safeParse(emailSchema, email);
    if (collectivity === undefined) mistakes.push({ at, mistake: 'unknown', text: code });
    else if (seen.has(code)) mistakes.push({ at, mistake: 'twice', text: code });
    else if (email === '') orders.push({ collectivity, administrator: null });
    else if (!address.success) mistakes.push({ at, mistake: 'bad-address', text: email });
    else {
      const administrator = { email: address.output, name: name === '' ? code : name.slice(0, 120) };
      orders.push({ collectivity, administrator });
    }
    seen.add(code);
  }
  return { orders, mistakes };
};
