import type { CollectivityCode } from '../collectivity.ts';
import type { Vault } from '../vault.ts';

/** Letters and digits that nobody mistakes for each other, aloud or by hand: no I, L, O or U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The first 80 bits of a fingerprint (in base64url), five at a time. */
const codeOf = (print: string): string => {
  let held = 0;
  let bits = 0;
  let code = '';
  for (const sign of print) {
    held = ((held << 6) | digits.indexOf(sign)) & 0xfff;
    bits += 6;
    while (bits >= 5 && code.length < 16) {
      bits -= 5;
      code += signs[(held >> bits) & 31];
    }
  }
  return code.replace(/^(.{4})(.{4})(.{4})(.{4}).*$/, '$1-$2-$3-$4');
};

/**
 * The code with which a requester follows a request: 80 bits, shown once. It follows from the key of the collectivity
 * and from the form, so that a form that is sent again is given the same code, though no store keeps it.
 */
export const trackingCode = async (
  vault: Pick<Vault, 'fingerprint'>,
  collectivity: CollectivityCode,
  once: string,
): Promise<string> => codeOf(await vault.fingerprint(collectivity, 'tracking-code', once));

/** A code as it was typed: in any case, with or without its strokes, and with the signs that are often mistaken. */
export const foldTrackingCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .slice(0, 32);

/** What stands for a code in the store: a keyed hash that gives nothing away. */
export const printOfCode = (
  vault: Pick<Vault, 'fingerprint'>,
  collectivity: CollectivityCode,
  code: string,
): Promise<string> => vault.fingerprint(collectivity, 'tracking', foldTrackingCode(code));
