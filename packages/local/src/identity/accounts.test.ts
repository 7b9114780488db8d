import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Accounts, openAccounts } from './accounts.ts';
import { verifyPassword } from './password.ts';

let folder: string;
let accounts: Accounts;
let clock = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mahalli-accounts-'));
  clock = Date.UTC(2026, 2, 2);
  accounts = openAccounts(join(folder, 'accounts.db'), () => clock);
});
afterEach(async () => {
  accounts.close();
  await rm(folder, { recursive: true });
});

const fatima = { email: 'Fatima@Example.ma ', name: 'فاطمة الزهراء' };

describe('accounts', () => {
  test('are created once per e-mail, however it is written', async () => {
    const first = await accounts.create(fatima);
    const second = await accounts.create({ email: 'fatima@example.MA', name: 'Another' });

    expect(second).toEqual(first);
    expect(accounts.find(first.sub)).toMatchObject({ email: 'fatima@example.ma', name: 'فاطمة الزهراء' });
    expect(accounts.findByEmail('nobody@example.ma')).toBeUndefined();
  });

  test('are seen at once by another process that has the file open', async () => {
    const other = openAccounts(join(folder, 'accounts.db'));
    const { sub } = await accounts.create(fatima);

    expect(other.find(sub)?.email).toBe('fatima@example.ma');
    other.close();
  });

  test('know their password and no other', async () => {
    const { passwordHash } = await accounts.create({ ...fatima, password: 'une phrase de passe' });

    expect(await verifyPassword('une phrase de passe', passwordHash)).toBe(true);
    expect(await verifyPassword('une phrase de passe ', passwordHash)).toBe(false);
    expect(await verifyPassword('', null)).toBe(false);
  });

  test('are taken up by one invitation, once, within a week', async () => {
    const { sub } = await accounts.create(fatima);
    const replaced = accounts.invite(sub);
    const token = accounts.invite(sub);

    expect(accounts.findInvited(replaced)).toBeUndefined();
    expect(accounts.findInvited(token)?.sub).toBe(sub);
    expect(await accounts.acceptInvitation(token, 'une phrase de passe')).toBe(true);
    expect(await accounts.acceptInvitation(token, 'une autre phrase')).toBe(false);
    expect(await verifyPassword('une phrase de passe', accounts.find(sub)?.passwordHash ?? null)).toBe(true);
    const late = accounts.invite(sub);
    clock += 8 * 24 * 60 * 60 * 1000;
    expect(accounts.findInvited(late)).toBeUndefined();
    expect(await accounts.acceptInvitation(late, 'une autre phrase')).toBe(false);
  });

  test('accept a one-time code once, and none from before it', async () => {
    const { sub } = await accounts.create(fatima);

    expect([100, 100, 99, 101].map((step) => accounts.spendCode(sub, step))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('enrol one application', async () => {
    const { sub } = await accounts.create(fatima);

    expect([accounts.enrol(sub, 'AAAA'), accounts.enrol(sub, 'BBBB')]).toEqual([true, false]);
    expect(accounts.find(sub)?.totpSecret).toBe('AAAA');
  });
});
