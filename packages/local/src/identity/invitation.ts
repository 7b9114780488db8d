import { type Locale, otherLocale } from '@mahalli/core';
import type { Accounts } from './accounts.ts';
import { invitationPage, messagePage } from './pages.ts';
import { shortestPassword } from './password.ts';
import type { Reply } from './replies.ts';
import { wordings } from './wording.ts';

export interface InvitationVisit {
  readonly accounts: Accounts;
  readonly token: string;
  readonly locale: Locale;
  /** The posted fields; nothing for a GET. */
  readonly form: URLSearchParams | undefined;
  readonly home: string;
}

/**
 * The page behind an invitation.
 *
 * Opening it spends nothing, because mail scanners open links; only choosing a password does.
 */
export const invitationReply = async ({
  accounts,
  token,
  locale,
  form,
  home,
}: InvitationVisit): Promise<Reply> => {
  const words = wordings[locale];
  const action = `/invitation/${token}?lang=${locale}`;
  const frame = { locale, otherAddress: `/invitation/${token}?lang=${otherLocale(locale)}` };
  const account = accounts.findInvited(token);
  const spent = (): Reply => ({
    status: 410,
    body: messagePage(frame, words.problems.inviteSpentTitle, words.problems.inviteSpent, home),
  });
  if (!account) return spent();

  const { email } = account;
  if (!form) return { status: 200, body: invitationPage(frame, { action, email }) };
  const password = form.get('password') ?? '';
  if ([...password].length < shortestPassword) {
    return { status: 422, body: invitationPage(frame, { action, email, problem: 'passwordShort' }) };
  }
  if (password !== form.get('repeat')) {
    return { status: 422, body: invitationPage(frame, { action, email, problem: 'passwordsDiffer' }) };
  }
  if (!(await accounts.acceptInvitation(token, password))) return spent();
  return { status: 200, body: messagePage({ locale }, words.savedTitle, words.saved, home) };
};
