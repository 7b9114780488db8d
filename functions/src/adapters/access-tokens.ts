import { email as emailSchema, Failure, programAddress } from '@mahalli/core';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import * as v from 'valibot';

/** Whoever an access token speaks for. */
export interface TokenHolder {
  /** The opaque subject of the account, or of the program. */
  readonly subject: string;
  /** The address under which memberships know them. */
  readonly email: string;
}

/** Reads access tokens. */
export interface AccessTokens {
  /** Who a token speaks for; refuses (`token.expired`) one that we did not give, or that is over. */
  read(token: string): Promise<TokenHolder>;
}

/** What an access token says, as Cognito and our own provider write it. */
const claims = v.object({
  sub: v.string(),
  client_id: v.string(),
  token_use: v.literal('access'),
  /** Our own provider says it; of Cognito it is asked. */
  email: v.optional(emailSchema),
});

const userInfo = v.object({
  email: emailSchema,
  email_verified: v.union([v.literal(true), v.literal('true')]),
});

const discovered = v.object({
  jwks_uri: v.pipe(v.string(), v.url()),
  userinfo_endpoint: v.pipe(v.string(), v.url()),
});

/** How long an answer about a token is remembered: removing a member counts at once, whatever it says. */
const rememberedMilliseconds = 60_000;

const readJson = async <S extends v.GenericSchema>(
  fetch: typeof globalThis.fetch,
  schema: S,
  url: string,
  headers: Record<string, string> = {},
): Promise<v.InferOutput<S>> => {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Failure('token.expired', {});
  return v.parse(schema, await answer.json());
};

/** Verifies the access tokens of an OpenID Connect issuer by its published keys. */
export const issuerTokens = (
  { issuer, now }: { readonly issuer: string; readonly now: () => Date },
  fetch: typeof globalThis.fetch = globalThis.fetch,
): AccessTokens => {
  let place: Promise<{ keys: ReturnType<typeof createRemoteJWKSet>; userInfo: string }> | undefined;
  const people = new Map<string, { readonly holder: TokenHolder; readonly until: number }>();

  const discover = () => {
    place ??= readJson(fetch, discovered, `${issuer}/.well-known/openid-configuration`)
      .then(({ jwks_uri, userinfo_endpoint }) => ({
        keys: createRemoteJWKSet(new URL(jwks_uri)),
        userInfo: userinfo_endpoint,
      }))
      .catch((cause: unknown) => {
        place = undefined;
        throw cause;
      });
    return place;
  };

  const holderOf = async (token: string, said: v.InferOutput<typeof claims>): Promise<TokenHolder> => {
    // A program has no subject of its own: both providers put the client there, or repeat it.
    if (said.sub === said.client_id) {
      return { subject: `program:${said.client_id}`, email: programAddress(said.client_id) };
    }
    if (said.email !== undefined) return { subject: said.sub, email: said.email };
    const known = people.get(said.sub);
    if (known !== undefined && known.until > now().getTime()) return known.holder;
    const { userInfo: url } = await discover();
    const { email } = await readJson(fetch, userInfo, url, { authorization: `Bearer ${token}` });
    const holder = { subject: said.sub, email };
    people.set(said.sub, { holder, until: now().getTime() + rememberedMilliseconds });
    return holder;
  };

  return {
    async read(token) {
      const { keys } = await discover();
      try {
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          algorithms: ['RS256'],
          currentDate: now(),
        });
        return await holderOf(token, v.parse(claims, payload));
      } catch (cause) {
        if (cause instanceof errors.JOSEError || cause instanceof v.ValiError) {
          throw new Failure('token.expired', {}, { cause });
        }
        throw cause;
      }
    },
  };
};
