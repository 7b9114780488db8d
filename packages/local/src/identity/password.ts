import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** The cost that OWASP asks of scrypt: 32 MiB and three passes, a fifth of a second here. */
const cost = { N: 2 ** 15, r: 8, p: 3 } as const;
const length = 32;

/** The least number of characters of a password; nothing else is asked of it (NIST SP 800-63B). */
export const shortestPassword = 12;

const derive = (
  password: string,
  salt: Buffer,
  { N, r, p }: { N: number; r: number; p: number },
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same letters may be typed composed or not.
    scrypt(password.normalize('NFKC'), salt, length, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** What is kept of a password: `scrypt$N$r$p$salt$key`. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
};

const noPassword = ['scrypt', cost.N, cost.r, cost.p, 'AAAAAAAAAAAAAAAAAAAAAA', ''].join('$');

/**
 * Whether a password is the one that was hashed.
 *
 * Without a hash (no such account, or an invitation not yet taken up) the answer is no after the same work, so
 * that time does not tell who has an account.
 */
export const verifyPassword = async (password: string, hash: string | null): Promise<boolean> => {
  const [, N = '', r = '', p = '', salt = '', key = ''] = (hash ?? noPassword).split('$');
  const derived = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  const kept = Buffer.from(key, 'base64url');
  return kept.length === derived.length && timingSafeEqual(kept, derived);
};
