import { email as emailSchema, Failure, type Locale } from '@mahalli/core';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import * as v from 'valibot';

/** Who signs people in: Cognito in the cloud, our own provider on one machine. */
export interface IdentityProvider {
  /** The address that begins a sign-in, and the secrets that its answer must fit. */
  begin(
    callback: string,
    locale: Locale,
  ): Promise<{
    readonly url: string;
    readonly state: string;
    readonly verifier: string;
    readonly nonce: string;
  }>;
  /** Who signed in; refuses (`session.expired`) an answer that does not fit or comes too late. */
  complete(
    answer: URL,
    expected: { readonly state: string; readonly verifier: string; readonly nonce: string },
  ): Promise<{ readonly subject: string; readonly email: string; readonly name: string }>;
  signOutUrl(backTo: string): string;
}

/** Where the identity provider is, and who we are there. */
export interface IdentityPlace {
  readonly issuer: string;
  readonly client: string;
  readonly signOut: string;
}

/** An address counts only once its owner has shown that it is theirs. */
const claims = v.object({
  sub: v.string(),
  email: emailSchema,
  email_verified: v.literal(true),
  name: v.optional(v.string()),
});

/** Signs people in by OpenID Connect: authorization code with PKCE, exchanged on the server. */
export const openIdConnect = ({ issuer, client, signOut }: IdentityPlace): IdentityProvider => {
  let known: Promise<Configuration> | undefined;
  const configuration = (): Promise<Configuration> => {
    const url = new URL(issuer);
    // Plain http exists on one's own machine only.
    const execute = url.protocol === 'http:' ? [allowInsecureRequests] : [];
    known ??= discovery(url, client, undefined, None(), { execute }).catch((cause: unknown) => {
      known = undefined;
      throw cause;
    });
    return known;
  };
  return {
    async begin(callback, locale) {
      const [state, verifier, nonce] = [randomState(), randomPKCECodeVerifier(), randomNonce()];
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: 'openid email profile',
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ui_locales: locale,
      });
      return { url: url.href, state, verifier, nonce };
    },
    async complete(answer, { state, verifier, nonce }) {
      try {
        const tokens = await authorizationCodeGrant(await configuration(), answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const { sub, email, name } = v.parse(claims, tokens.claims());
        return { subject: sub, email, name: name ?? email };
      } catch (cause) {
        if (
          cause instanceof ResponseBodyError ||
          cause instanceof AuthorizationResponseError ||
          cause instanceof ClientError ||
          cause instanceof v.ValiError
        ) {
          throw new Failure('session.expired', {}, { cause });
        }
        throw cause;
      }
    },
    signOutUrl(backTo) {
      const url = new URL(signOut);
      url.searchParams.set('client_id', client);
      // OpenID Connect's name and Cognito's for the same thing.
      url.searchParams.set('post_logout_redirect_uri', backTo);
      url.searchParams.set('logout_uri', backTo);
      return url.href;
    },
  };
};
