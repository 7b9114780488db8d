import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Locale, otherLocale } from '@mahalli/core';
import type Provider from 'oidc-provider';
import type { Interaction } from 'oidc-provider';
import type { Account, Accounts } from './accounts.ts';
import { pictureOf } from './enrolment-picture.ts';
import type { IdentityStore } from './identity-store.ts';
import { codePage, enrolPage, type PageFrame, passwordPage } from './pages.ts';
import { verifyPassword } from './password.ts';
import { type Reply, seeOther } from './replies.ts';
import { matchTotp, newTotpSecret, totpAddress } from './totp.ts';
import { createTries } from './tries.ts';

export interface SignInParts {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly store: IdentityStore;
  /** What authenticator applications call this installation. */
  readonly name: string;
  readonly now: () => number;
}

/** One request of a person who is signing in. */
export interface SignInVisit {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly interaction: Interaction;
  readonly locale: Locale;
  readonly ip: string;
  /** The posted fields; nothing for a GET. */
  readonly form: URLSearchParams | undefined;
}

/**
 * The pages through which staff sign in: e-mail and password, then a one-time code, enrolling an application the
 * first time.
 *
 * Replies with a page or a redirection, or with nothing when the identity provider has answered by itself.
 */
export const signInPages = ({ provider, accounts, store, name, now }: SignInParts) => {
  const tries = createTries(store, now);

  const addressOf = (uid: string, locale: Locale): string => `/interaction/${uid}?lang=${locale}`;
  const frameOf = ({ interaction, locale }: SignInVisit): PageFrame => ({
    locale,
    otherAddress: addressOf(interaction.uid, otherLocale(locale)),
  });

  const finish = async (
    visit: SignInVisit,
    account: Account,
    means: readonly string[],
  ): Promise<undefined> => {
    store.forgetStep(visit.interaction.uid);
    const login = { accountId: account.sub, amr: means, remember: false };
    await provider.interactionFinished(
      visit.message,
      visit.response,
      { login },
      { mergeWithLastSubmission: false },
    );
  };

  const showPassword = (
    visit: SignInVisit,
    email: string,
    problem?: Parameters<typeof passwordPage>[1]['problem'],
    minutes = 0,
  ): Reply => {
    const action = addressOf(visit.interaction.uid, visit.locale);
    const status = problem === undefined ? 200 : problem === 'tooMany' ? 429 : 422;
    return { status, body: passwordPage(frameOf(visit), { action, email, problem, minutes }) };
  };

  const showCode = (
    visit: SignInVisit,
    account: Account,
    offeredSecret: string,
    problem?: Parameters<typeof codePage>[1]['problem'],
    minutes = 0,
  ): Reply => {
    const frame = frameOf(visit);
    const form = {
      action: addressOf(visit.interaction.uid, visit.locale),
      email: account.email,
      problem,
      minutes,
    };
    const status = problem === undefined ? 200 : problem === 'tooMany' ? 429 : 422;
    if (account.totpSecret !== null) return { status, body: codePage(frame, form) };
    const address = totpAddress(offeredSecret, name, account.email);
    return {
      status,
      body: enrolPage(frame, { ...form, secret: offeredSecret, address, picture: pictureOf(address) }),
    };
  };

  const takePassword = async (visit: SignInVisit, form: URLSearchParams): Promise<Reply | undefined> => {
    const email = (form.get('email') ?? '').trim().slice(0, 254);
    const password = form.get('password') ?? '';
    if (email === '') return showPassword(visit, email, 'emailMissing');
    if (password === '') return showPassword(visit, email, 'passwordMissing');

    const names = tries.ofPassword(email, visit.ip);
    const wait = tries.waitFor(names);
    if (wait > 0) return showPassword(visit, email, 'tooMany', wait);
    // Counted before it is checked, so that tries sent together are not all let through.
    tries.add(names);
    const account = accounts.findByEmail(email);
    if (!(await verifyPassword(password, account?.passwordHash ?? null)) || !account) {
      return showPassword(visit, email, 'wrong');
    }
    tries.forget(names);
    if (account.secondFactor === 'off') return finish(visit, account, ['pwd']);
    store.saveStep(visit.interaction.uid, { sub: account.sub, offeredSecret: newTotpSecret() });
    return seeOther(addressOf(visit.interaction.uid, visit.locale));
  };

  const takeCode = async (
    visit: SignInVisit,
    account: Account,
    offeredSecret: string,
    form: URLSearchParams,
  ): Promise<Reply | undefined> => {
    const code = (form.get('code') ?? '').replace(/\s/g, '');
    if (code === '') return showCode(visit, account, offeredSecret, 'codeMissing');
    const names = tries.ofCode(account.sub, visit.ip);
    const wait = tries.waitFor(names);
    if (wait > 0) return showCode(visit, account, offeredSecret, 'tooMany', wait);
    tries.add(names);

    const step = matchTotp(account.totpSecret ?? offeredSecret, code, now());
    if (step === undefined) return showCode(visit, account, offeredSecret, 'codeWrong');
    if (!accounts.spendCode(account.sub, step)) return showCode(visit, account, offeredSecret, 'codeUsed');
    if (account.totpSecret === null && !accounts.enrol(account.sub, offeredSecret)) {
      // Another window enrolled an application first: its codes count now, not this one's.
      return seeOther(addressOf(visit.interaction.uid, visit.locale));
    }
    tries.forget(names);
    return finish(visit, account, ['pwd', 'otp']);
  };

  return async (visit: SignInVisit): Promise<Reply | undefined> => {
    const { interaction, form, locale } = visit;
    const step = store.step(interaction.uid);
    const account = step && accounts.find(step.sub);

    if (form?.get('step') === 'restart') {
      store.forgetStep(interaction.uid);
      return seeOther(addressOf(interaction.uid, locale));
    }
    if (!step || !account) return form?.has('email') ? takePassword(visit, form) : showPassword(visit, '');
    return form?.has('code')
      ? takeCode(visit, account, step.offeredSecret, form)
      : showCode(visit, account, step.offeredSecret);
  };
};
