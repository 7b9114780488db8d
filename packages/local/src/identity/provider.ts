import Provider, { type Context, type Grant } from 'oidc-provider';
import type { Account, Accounts } from './accounts.ts';
import { html } from './html.ts';
import type { IdentityStore } from './identity-store.ts';

/** A program that signs people in, or that signs in by itself. */
export interface IdentityClient {
  readonly id: string;
  /** None for a client that proves itself by PKCE alone. */
  readonly secret?: string;
  /** Where people come back to after signing in; none for a machine. */
  readonly redirectUris?: readonly string[];
  /** Where people come back to after signing out. */
  readonly signedOutUris?: readonly string[];
  /** What a machine may ask for, e.g. `api/read`; none for people. */
  readonly scopes?: readonly string[];
}

export interface ProviderParts {
  readonly issuer: string;
  readonly store: IdentityStore;
  readonly accounts: Accounts;
  readonly clients: readonly IdentityClient[];
  readonly cookieKey: string;
  readonly signingKey: object;
  readonly pages: {
    error(ctx: Context): void;
    signOut(ctx: Context, form: string): void;
    signedOut(ctx: Context): void;
  };
}

/** The audience of tokens for machines. */
const api = 'urn:mahalli:api';
const hour = 60 * 60;

/** The claims of a person, by the names that Cognito gives them. */
const claimsOf = ({ sub, email, name, groups }: Account, use: string): Record<string, unknown> => ({
  sub,
  email,
  email_verified: true,
  name,
  'cognito:username': sub,
  ...(groups.length > 0 && { 'cognito:groups': groups }),
  ...(use === 'id_token' && { token_use: 'id' }),
});

const configureClient = ({
  id,
  secret,
  redirectUris = [],
  signedOutUris = [],
  scopes = [],
}: IdentityClient) => ({
  client_id: id,
  ...(secret === undefined ? { token_endpoint_auth_method: 'none' } : { client_secret: secret }),
  redirect_uris: redirectUris,
  post_logout_redirect_uris: signedOutUris,
  grant_types: [
    ...(redirectUris.length > 0 ? ['authorization_code'] : []),
    ...(scopes.length > 0 ? ['client_credentials'] : []),
  ],
  response_types: redirectUris.length > 0 ? ['code'] : [],
  ...(scopes.length > 0 && { scope: scopes.join(' ') }),
});

/** People have already agreed to use what their collectivity gives them: nobody is asked for consent. */
const grantWithoutAsking = async (ctx: Context): Promise<Grant> => {
  const { client, session, provider, requestParamOIDCScopes } = ctx.oidc;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope([...requestParamOIDCScopes].join(' '));
  await grant.save();
  return grant;
};

/** The configured OpenID Connect provider: code with PKCE for people, client credentials for machines. */
export const createProvider = ({
  issuer,
  store,
  accounts,
  clients,
  cookieKey,
  signingKey,
  pages,
}: ProviderParts): Provider => {
  const scopesOf = (clientId: string): readonly string[] =>
    clients.find(({ id }) => id === clientId)?.scopes ?? [];

  const provider = new Provider(issuer, {
    adapter: store.adapter,
    clients: clients.map(configureClient),
    jwks: { keys: [signingKey] },
    cookies: { keys: [cookieKey] },
    scopes: ['openid', 'email', 'profile', ...new Set(clients.flatMap(({ scopes = [] }) => scopes))],
    claims: {
      openid: ['sub', 'cognito:username', 'cognito:groups', 'token_use'],
      email: ['email', 'email_verified'],
      profile: ['name'],
    },
    // Cognito puts every claim into the ID token; so do we, rather than only under /userinfo.
    conformIdTokenClaims: false,
    findAccount: async (_: unknown, sub: string) => {
      const account = accounts.find(sub);
      return account && { accountId: sub, claims: async (use: string) => claimsOf(account, use) };
    },
    loadExistingGrant: grantWithoutAsking,
    pkce: { required: () => true },
    responseTypes: ['code'],
    interactions: { url: async (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    renderError: async (ctx: Context) => pages.error(ctx),
    extraTokenClaims: async (_: unknown, token: { clientId: string; accountId?: string }) => {
      const account = token.accountId === undefined ? undefined : accounts.find(token.accountId);
      return {
        token_use: 'access',
        client_id: token.clientId,
        ...(account !== undefined && { email: account.email }),
      };
    },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      ClientCredentials: hour,
      Grant: 8 * hour,
      IdToken: hour,
      Interaction: hour,
      Session: 8 * hour,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: async (_: unknown, client: { clientId: string }, token: { clientId: string }) =>
          token.clientId === client.clientId,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx: Context, form: string) => pages.signOut(ctx, form),
        postLogoutSuccessSource: async (ctx: Context) => pages.signedOut(ctx),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: async (ctx: Context) =>
          ctx.oidc.params?.['grant_type'] === 'client_credentials' ? api : undefined,
        getResourceServerInfo: async (_: unknown, _resource: string, client: { clientId: string }) => ({
          scope: scopesOf(client.clientId).join(' '),
          audience: api,
          accessTokenFormat: 'jwt',
          accessTokenTTL: hour,
        }),
      },
    },
  });
  provider.proxy = true;
  provider.on('server_error', (_, error) => console.error('identity:', error));

  // Signing out without being signed in would answer with a page of the package's own, in English and by script.
  provider.use(async (ctx, next) => {
    await next();
    const xsrf = typeof ctx.body === 'string' && /name="xsrf" value="(\w+)"/.exec(ctx.body)?.[1];
    if (ctx.path !== '/session/end' || !xsrf || ctx.body?.toString().includes('op.logoutForm')) return;
    const form = html`<form id="op.logoutForm" method="post" action="/session/end/confirm"><input type="hidden" name="xsrf" value="${xsrf}"></form>`;
    pages.signOut(ctx, form.text);
  });
  return provider;
};
