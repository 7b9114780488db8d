import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { CollectivityCode, PersonalFields, VaultItem } from '@mahalli/core';

/** Where a field belongs; sealed in one place, it opens in no other. */
export interface Place {
  readonly collectivity: CollectivityCode;
  readonly item: VaultItem;
}

/** Sealed fields by name, each as base64url of its nonce, its tag and its ciphertext. */
export type SealedFields = Readonly<Record<string, string>>;

const algorithm = 'aes-256-gcm';
/** The lengths that NIST SP 800-38D advises, in bytes. */
const nonceBytes = 12;
const tagBytes = 16;

/** What is authenticated beside the ciphertext. No part can hold the separator, so no two places read alike. */
const placeOf = ({ collectivity, item }: Place, field: string): Buffer => {
  if (field.includes('|')) throw new RangeError(`no field of the vault is called ${field}`);
  return Buffer.from(`${collectivity}|${item}|${field}`, 'utf8');
};

/** Seals each field with a nonce of its own. */
export const sealFields = (key: Uint8Array, place: Place, fields: PersonalFields): SealedFields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(placeOf(place, field));
      const hidden = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
      return [field, Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')];
    }),
  );

/** Opens fields, or throws when one was changed, moved from its place or sealed with another key. */
export const openFields = (key: Uint8Array, place: Place, sealed: SealedFields): PersonalFields =>
  Object.fromEntries(
    Object.entries(sealed).map(([field, text]) => {
      const bytes = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(placeOf(place, field));
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      const shown = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
      return [field, shown.toString('utf8')];
    }),
  );
