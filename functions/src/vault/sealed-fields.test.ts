import { randomBytes } from 'node:crypto';
import { vaultItem } from '@mahalli/core';
import { aCode } from '@mahalli/core/testing';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openFields, sealFields } from './sealed-fields.ts';

const key = randomBytes(32);
const place = { collectivity: aCode(), item: v.parse(vaultItem, 'subscription/one') };
const fields = { email: 'salma@personal.example', note: 'ملاحظة', nothing: '' };

describe('Sealed fields', () => {
  const sealed = sealFields(key, place, fields);

  test('open where they were sealed', () => {
    expect(openFields(key, place, sealed)).toEqual(fields);
  });

  test('say nothing of what they hold, and never the same twice', () => {
    expect(Buffer.from(sealed['email'] ?? '', 'base64url').toString('latin1')).not.toContain('salma');
    expect(sealFields(key, place, fields)['email']).not.toBe(sealed['email']);
  });

  test.each([
    ['in another collectivity', key, { ...place, collectivity: aCode(2) }, sealed],
    ['under another item', key, { ...place, item: v.parse(vaultItem, 'subscription/two') }, sealed],
    ['under another kind of item', key, { ...place, item: v.parse(vaultItem, 'request/one') }, sealed],
    ['in another field', key, place, { note: sealed['email'] ?? '' }],
    ['with another key', randomBytes(32), place, sealed],
    ['when cut short', key, place, { email: (sealed['email'] ?? '').slice(0, 30) }],
    ['without a tag', key, place, { email: '' }],
  ])('do not open %s', (_where, with_, at, what) => {
    expect(() => openFields(with_, at, what)).toThrow();
  });

  test('do not open when any byte of them changed', () => {
    const bytes = Buffer.from(sealed['email'] ?? '', 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openFields(key, place, { email: changed.toString('base64url') })).toThrow();
    }
  });
});
