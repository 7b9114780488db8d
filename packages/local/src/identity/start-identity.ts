import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type Locale, locale as localeSchema } from '@mahalli/core';
import type { Context } from 'oidc-provider';
import * as v from 'valibot';
import { readVisit } from '../gateway/visit.ts';
import { type Listening, listen } from '../listen.ts';
import { type Accounts, openAccounts } from './accounts.ts';
import { openIdentityStore } from './identity-store.ts';
import { invitationReply } from './invitation.ts';
import { keepSigningKey } from './keep-signing-key.ts';
import { messagePage, signOutPage } from './pages.ts';
import { createProvider, type IdentityClient } from './provider.ts';
import { pageHeaders, type Reply, readForm } from './replies.ts';
import { signInPages } from './sign-in.ts';
import { type Wording, wordings } from './wording.ts';

export interface IdentityOptions {
  /** Where browsers find it, e.g. `http://id.localhost:8080`. */
  readonly issuer: string;
  /** Keeps accounts, sessions and keys. */
  readonly folder: string;
  readonly cookieKey: string;
  readonly clients: readonly IdentityClient[];
  /** Where people start from, and go back to when a sign-in cannot go on. */
  readonly home: string;
  /** What authenticator applications call this installation. */
  readonly name?: string;
  /** The port for requests from this machine; 0 (the default) takes a free one. */
  readonly port?: number;
  readonly trustProxy?: boolean;
  readonly now?: () => number;
}

/** A running identity provider. */
export interface Identity extends Listening {
  readonly accounts: Accounts;
  /** Answers browsers, under the host of the issuer. */
  readonly listener: RequestListener;
}

const style = readFileSync(new URL('identity.css', import.meta.url));

/** The first language we have among those asked for: in the address, else by the site that sent the person here. */
const chooseLocale = (asked: string | null, uiLocales: unknown): Locale => {
  const wished = [asked ?? '', ...(typeof uiLocales === 'string' ? uiLocales.split(' ') : [])];
  return wished.map((one) => one.slice(0, 2)).find((one) => v.is(localeSchema, one)) === 'fr' ? 'fr' : 'ar';
};

const isLost = (error: unknown): boolean => error instanceof Error && error.name === 'SessionNotFound';

/** Where a person may be sent after a form of ours: the hosts of the clients. */
const targetsOf = (clients: readonly IdentityClient[]): readonly string[] => [
  ...new Set(
    clients
      .flatMap(({ redirectUris = [], signedOutUris = [] }) => [...redirectUris, ...signedOutUris])
      .map((uri) => new URL(uri).origin),
  ),
];

/** The address that an invited person receives. */
export const invitationAddress = (issuer: string, token: string, locale: Locale): string =>
  `${issuer}/invitation/${token}?lang=${locale}`;

/** Starts the identity provider: OpenID Connect with claims in the shape of Cognito's, and sign-in pages of our own. */
export const startIdentity = async (options: IdentityOptions): Promise<Identity> => {
  const { issuer, folder, clients, home, name = 'Mahalli', now = Date.now, trustProxy = false } = options;
  const accounts = openAccounts(`${folder}/accounts.db`, now);
  const store = openIdentityStore(`${folder}/identity.db`, now);
  const headers = pageHeaders(targetsOf(clients));

  const showIn = (ctx: Context, status: number, page: (locale: Locale) => string): void => {
    const asked = ctx.query['lang'];
    ctx.status = status;
    for (const [field, value] of Object.entries(headers)) ctx.set(field, value);
    const { ui_locales: wished } = ctx.oidc?.params ?? ctx.query;
    ctx.body = page(chooseLocale(typeof asked === 'string' ? asked : null, wished));
  };
  const say = (locale: Locale, title: keyof Wording['problems'], text: keyof Wording['problems']): string => {
    const { problems } = wordings[locale];
    return messagePage({ locale }, problems[title], problems[text], home);
  };

  const provider = createProvider({
    issuer,
    store,
    accounts,
    clients,
    cookieKey: options.cookieKey,
    signingKey: await keepSigningKey(`${folder}/signing-key.json`),
    pages: {
      error: (ctx) => showIn(ctx, ctx.status, (locale) => say(locale, 'unexpectedTitle', 'unexpected')),
      signOut: (ctx, form) => showIn(ctx, 200, (locale) => signOutPage({ locale }, form)),
      signedOut: (ctx) =>
        showIn(ctx, 200, (locale) =>
          messagePage({ locale }, wordings[locale].signedOutTitle, wordings[locale].signedOut, home),
        ),
    },
  });
  const callback = provider.callback();
  const signIn = signInPages({ provider, accounts, store, name, now });

  const send = (response: ServerResponse, { status, headers: more = {}, body }: Reply): void => {
    response.writeHead(status, { ...headers, ...more, 'content-length': Buffer.byteLength(body) }).end(body);
  };

  const answerPage = async (
    message: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<Reply | undefined> => {
    const isPost = message.method === 'POST';
    const locale = chooseLocale(url.searchParams.get('lang'), undefined);
    if (isPost && message.headers.origin !== undefined && message.headers.origin !== new URL(issuer).origin) {
      return { status: 403, body: say(locale, 'unexpectedTitle', 'unexpected') };
    }
    const form = isPost ? await readForm(message) : undefined;
    if (isPost && !form) return { status: 413, body: say(locale, 'unexpectedTitle', 'unexpected') };

    const token = /^\/invitation\/([\w-]{1,100})$/.exec(url.pathname)?.[1];
    if (token !== undefined) return invitationReply({ accounts, token, locale, form, home });
    try {
      const interaction = await provider.interactionDetails(message, response);
      if (url.pathname !== `/interaction/${interaction.uid}`)
        throw new Error('The cookie is of another sign-in.');
      const asked = chooseLocale(url.searchParams.get('lang'), interaction.params['ui_locales']);
      const { ip } = readVisit(message, trustProxy);
      return await signIn({ message, response, interaction, locale: asked, ip, form });
    } catch (error) {
      if (!isLost(error)) console.error('identity:', error);
      return { status: 400, body: say(locale, 'expiredTitle', 'expired') };
    }
  };

  const listener: RequestListener = (message, response) => {
    if (!URL.canParse(message.url ?? '/', issuer)) {
      response.writeHead(400).end();
      return;
    }
    const url = new URL(message.url ?? '/', issuer);
    if (url.pathname === '/identity.css') {
      response
        .writeHead(200, {
          'content-type': 'text/css; charset=utf-8',
          'cache-control': 'max-age=3600',
          'x-content-type-options': 'nosniff',
        })
        .end(style);
      return;
    }
    if (url.pathname === '/') {
      response.writeHead(303, { location: home }).end();
      return;
    }
    if (/^\/(interaction|invitation)\//.test(url.pathname)) {
      answerPage(message, response, url)
        .then((reply) => reply && send(response, reply))
        .catch((error: unknown) => {
          console.error('identity:', error);
          if (!response.headersSent)
            send(response, { status: 500, body: say('ar', 'unexpectedTitle', 'unexpected') });
        });
      return;
    }
    // Whatever road a request has come, its addresses are those of the issuer.
    message.headers['x-forwarded-host'] = new URL(issuer).host;
    message.headers['x-forwarded-proto'] = new URL(issuer).protocol.slice(0, -1);
    callback(message, response);
  };

  const listening = await listen(createServer(listener), options.port ?? 0);
  return {
    ...listening,
    accounts,
    listener,
    stop: async () => {
      await listening.stop();
      accounts.close();
      store.close();
    },
  };
};
