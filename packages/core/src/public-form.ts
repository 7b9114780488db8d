import type { Buckets } from './bucket.ts';
import type { CollectivityCode } from './collectivity.ts';
import { Failure } from './failure.ts';
import type { Vault } from './vault.ts';

/** What comes with every form that anybody may send, beside what it says. */
export interface FormSender {
  /** The mark of when the form was shown. */
  readonly shown: string;
  /** The field that people do not see: programs fill it in. */
  readonly trap: string;
  /** The address from which it was sent, as the edge saw it. */
  readonly network: string;
}

/** The forms that anybody may send; each has an allowance of its own. */
export type PublicForm = 'alert' | 'reuse' | 'request';

/** What judging a form needs. */
export interface PublicFormDeps {
  readonly vault: Pick<Vault, 'fingerprint'>;
  readonly buckets: Buckets;
  readonly now: () => Date;
}

/** Nobody reads a form, writes an address and sends it in less. */
const leastMs = 2_000;
/** A page that was left open for a day is asked for again. */
const mostMs = 24 * 3_600_000;

/** A mark of the moment at which a form is shown, which only this portal can make. */
export const markShown = async (
  { vault, now }: Pick<PublicFormDeps, 'vault' | 'now'>,
  collectivity: CollectivityCode,
): Promise<string> => {
  const at = now().getTime().toString(36);
  return `${at}.${(await vault.fingerprint(collectivity, 'form-shown', at)).slice(0, 22)}`;
};

/**
 * Lets a form through that a person may have sent, and answers whether it is to be obeyed: what fell into the trap is
 * answered like any other and forgotten.
 *
 * Refuses what came too soon (`form.too-soon`) or too late (`form.too-late`) after the form was shown, a forged mark
 * included, and what comes too often from one network or to one collectivity (`form.too-often`, with the seconds to
 * wait).
 */
export const admitForm = async (
  { vault, buckets, now }: PublicFormDeps,
  collectivity: CollectivityCode,
  form: PublicForm,
  { shown, trap, network }: FormSender,
): Promise<boolean> => {
  const [at = '', print = ''] = shown.split('.');
  const since = now().getTime() - Number.parseInt(at, 36);
  const genuine = print === (await vault.fingerprint(collectivity, 'form-shown', at)).slice(0, 22);
  if (!genuine || !(since <= mostMs)) throw new Failure('form.too-late');
  if (since < leastMs) throw new Failure('form.too-soon');
  if (trap !== '') return false;

  const sender = await networkPrint(vault, collectivity, form, network);
  const wait =
    (await buckets.take(collectivity, 'network', sender)) ||
    (await buckets.take(collectivity, 'collectivity', form));
  if (wait > 0) throw new Failure('form.too-often', { seconds: wait });
  return true;
};

/** What stands for a network in the buckets of a collectivity, for one form: whoever reports reuses can still ask. */
export const networkPrint = (
  vault: Pick<Vault, 'fingerprint'>,
  collectivity: CollectivityCode,
  form: PublicForm,
  network: string,
): Promise<string> => vault.fingerprint(collectivity, 'network', `${form} ${networkOf(network)}`);

/** What of an address is one sender: all of an IPv4 address; of an IPv6 address the half that a customer is given. */
const networkOf = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = ''] = address.split('::');
  return head.split(':').slice(0, 4).join(':');
};
