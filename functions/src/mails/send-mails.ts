import type { Origins } from '@mahalli/contracts';
import { isProgram, type Scope } from '@mahalli/core';
import type { Accounts } from '../adapters/cognito-accounts.ts';
import type { Outbox, WaitingMail } from '../adapters/dynamo-outbox.ts';
import type { Mailer } from '../adapters/ses-mailer.ts';
import { writeLetter } from './write-letter.ts';

/** What sending mails needs. */
export interface MailDeps {
  readonly outbox: Outbox;
  readonly accounts: Accounts;
  readonly mailer: Mailer;
  readonly origins: Origins;
}

const send = async (
  { outbox, accounts, mailer, origins }: MailDeps,
  { scope, id, mail }: WaitingMail,
): Promise<void> => {
  if (isProgram(mail.to)) {
    await outbox.sent(scope, id);
    return;
  }
  // Whoever reads that they are invited must be able to come in.
  if (mail.mail === 'invitation')
    await accounts.admit({ email: mail.to, name: mail.name, again: mail.again ?? false });
  await mailer.send(writeLetter(mail, origins));
  await outbox.sent(scope, id);
};

/** Sends one mail of the outbox, unless it was sent already. */
export const sendMail = async (deps: MailDeps, where: Scope, id: string): Promise<void> => {
  const waiting = await deps.outbox.find(where, id);
  if (waiting !== undefined) await send(deps, waiting);
};

/** Sends what still waits, the oldest first: mails whose first sending failed. One that fails stops no other. */
export const sendWaitingMails = async (deps: MailDeps): Promise<void> => {
  const failures: unknown[] = [];
  for (const mail of await deps.outbox.waiting()) {
    await send(deps, mail).catch((failure: unknown) => failures.push(failure));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} mails could not be sent`);
};
