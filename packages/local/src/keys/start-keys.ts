import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { Listening } from '../listen.ts';
import type { Credentials } from '../object-storage/signature.ts';
import { listenInJson, type SaidInJson } from '../signed-json.ts';

/** What the embedded keys need. */
export interface KeysOptions {
  /** The key that wraps all others, in base64url: it never leaves the folder of the installation. */
  readonly wrappingKey: string;
  readonly credentials: Credentials;
}

const context = v.optional(v.record(v.string(), v.string()), {});

const drawing = v.object({ KeyId: v.string(), KeySpec: v.literal('AES_256'), EncryptionContext: context });

const opening = v.object({
  KeyId: v.string(),
  CiphertextBlob: v.pipe(v.string(), v.base64()),
  EncryptionContext: context,
});

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

type Named = Pick<v.InferOutput<typeof drawing>, 'KeyId' | 'EncryptionContext'>;

/** What is authenticated with a wrapped key, as KMS does with the context that it is given. */
const authenticated = ({ KeyId, EncryptionContext }: Named): Buffer =>
  Buffer.from(JSON.stringify([KeyId, Object.entries(EncryptionContext).toSorted()]), 'utf8');

/** Starts the part of KMS that functions call: drawing a key for a context, and opening it again in that context. */
export const startKeys = ({ wrappingKey, credentials }: KeysOptions): Promise<Listening> => {
  const master = Buffer.from(wrappingKey, 'base64url');

  const draw = async (body: string): Promise<SaidInJson> => {
    const asked = v.parse(v.pipe(v.string(), v.parseJson(), drawing), body);
    const plain = randomBytes(32);
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, master, nonce).setAAD(authenticated(asked));
    const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
    const wrapped = Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
    return {
      status: 200,
      answer: {
        KeyId: asked.KeyId,
        Plaintext: plain.toString('base64'),
        CiphertextBlob: wrapped.toString('base64'),
      },
    };
  };

  const open = async (body: string): Promise<SaidInJson> => {
    const asked = v.parse(v.pipe(v.string(), v.parseJson(), opening), body);
    const wrapped = Buffer.from(asked.CiphertextBlob, 'base64');
    const decipher = createDecipheriv(algorithm, master, wrapped.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(authenticated(asked));
    decipher.setAuthTag(wrapped.subarray(nonceBytes, nonceBytes + tagBytes));
    const plain = Buffer.concat([decipher.update(wrapped.subarray(nonceBytes + tagBytes)), decipher.final()]);
    return { status: 200, answer: { KeyId: asked.KeyId, Plaintext: plain.toString('base64') } };
  };

  return listenInJson(
    credentials,
    { 'TrentService.GenerateDataKey': draw, 'TrentService.Decrypt': open },
    'InvalidCiphertextException',
  );
};
