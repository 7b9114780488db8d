import { DecryptCommand, GenerateDataKeyCommand, KMSClient, type KMSClientConfig } from '@aws-sdk/client-kms';
import type { KeyWrapper } from '../vault/key-wrapper.ts';

const present = (bytes: Uint8Array | undefined): Uint8Array => {
  if (bytes === undefined) throw new Error('KMS answered without the key');
  return bytes;
};

/** Keys drawn by KMS under one key of the installation; KMS opens none for another collectivity than its own. */
export const kmsKeyWrapper = (KeyId: string, config: KMSClientConfig = {}): KeyWrapper => {
  const kms = new KMSClient(config);
  return {
    async draw(collectivity) {
      const { Plaintext, CiphertextBlob } = await kms.send(
        new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext: { collectivity } }),
      );
      return { plain: present(Plaintext), wrapped: present(CiphertextBlob) };
    },
    async unwrap(collectivity, wrapped) {
      const { Plaintext } = await kms.send(
        new DecryptCommand({ KeyId, CiphertextBlob: wrapped, EncryptionContext: { collectivity } }),
      );
      return present(Plaintext);
    },
  };
};
