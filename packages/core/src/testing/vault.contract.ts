import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { vaultItem } from '../vault.ts';
import { aCode, aMoment } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const item = v.parse(vaultItem, 'subscription/one');
const other = v.parse(vaultItem, 'subscription/other');
const fields = { email: 'salma@personal.example', name: 'سلمى' };

/** What every vault must do, whatever it is made of. */
export const vaultContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a vault`, () => {
    let vault: Stores['vault'];

    beforeEach(async () => {
      ({ vault } = await emptyStores(() => new Date(aMoment)));
    });

    test('gives back what was sealed, and nothing of what was not', async () => {
      await vault.seal(aCode(), item, fields);

      expect(await vault.open(aCode(), item)).toEqual(fields);
      expect(await vault.open(aCode(), other)).toBeUndefined();
      expect(await vault.open(aCode(2), item)).toBeUndefined();
    });

    test('keeps the last fields of an item alone', async () => {
      await vault.seal(aCode(), item, fields);

      await vault.seal(aCode(), item, { phone: '' });

      expect(await vault.open(aCode(), item)).toEqual({ phone: '' });
    });

    test('forgets, once and again', async () => {
      await vault.seal(aCode(), item, fields);
      await vault.seal(aCode(), other, fields);

      await vault.forget(aCode(), item);
      await vault.forget(aCode(), item);

      expect(await vault.open(aCode(), item)).toBeUndefined();
      expect(await vault.open(aCode(), other)).toEqual(fields);
    });

    test('knows a value again, in one collectivity and for one purpose', async () => {
      const known = await vault.fingerprint(aCode(), 'subscription', fields.email);

      expect(known).toMatch(/^[\w-]{43}$/);
      expect(await vault.fingerprint(aCode(), 'subscription', fields.email)).toBe(known);
      for (const another of [
        await vault.fingerprint(aCode(2), 'subscription', fields.email),
        await vault.fingerprint(aCode(), 'request', fields.email),
        await vault.fingerprint(aCode(), 'subscription', `${fields.email}x`),
      ])
        expect(another).not.toBe(known);
    });

    test('draws its keys once, however many ask at the same time', async () => {
      const prints = await Promise.all(
        Array.from({ length: 8 }, () => vault.fingerprint(aCode(3), 'subscription', fields.email)),
      );
      await Promise.all([vault.seal(aCode(4), item, fields), vault.seal(aCode(4), other, fields)]);

      expect(new Set(prints).size).toBe(1);
      expect(await vault.open(aCode(4), item)).toEqual(fields);
      expect(await vault.open(aCode(4), other)).toEqual(fields);
    });
  });
