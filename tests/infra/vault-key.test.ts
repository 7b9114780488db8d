import { vaultLeave } from '@mahalli/infra/constructs/vault-key';
import { describe, expect, test } from 'vitest';
import { ofType, resourcesOf, written } from './cloud.ts';

describe('The key of vaults', () => {
  const leave = vaultLeave({ keyArn: 'arn:aws:kms:eu-west-3:123456789012:key/1' }).toJSON();

  test('draws and opens keys, and does nothing else, for whoever may use the vault', () => {
    expect(leave.Action).toEqual(['kms:GenerateDataKey', 'kms:Decrypt']);
    expect(leave.Resource).toBe('arn:aws:kms:eu-west-3:123456789012:key/1');
  });

  test('is used for one collectivity at a time, by its name', () => {
    expect(leave.Condition).toEqual({
      'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['collectivity'] },
      Null: { 'kms:EncryptionContextKeys': 'false' },
    });
  });

  test('is not that of the tables, and no function may use it before one keeps something in the vault', () => {
    const prod = resourcesOf('prod');
    const key = ofType(prod, 'KMS::Key').find(({ id }) => id.startsWith('VaultKey'));

    expect(key?.properties).toMatchObject({ EnableKeyRotation: true });
    for (const policy of ofType(prod, 'IAM::Policy'))
      expect(written(policy.properties.PolicyDocument)).not.toContain('VaultKey');
  });
});
