import { createHash, generateKeyPairSync } from 'node:crypto';
import * as v from 'valibot';
import { readJsonFile, writeJsonFile } from '../json-file.ts';

const jwk = v.looseObject({ kty: v.literal('RSA'), kid: v.string(), use: v.string(), alg: v.string() });

/** The key that signs tokens (RS256, as Cognito's), drawn at the first start and kept. */
export const keepSigningKey = async (file: string): Promise<v.InferOutput<typeof jwk>> => {
  const known = await readJsonFile(file, jwk);
  if (known) return known;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  const drawn = v.parse(jwk, { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' });
  await writeJsonFile(file, drawn, 0o600);
  return drawn;
};
