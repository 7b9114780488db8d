import type { Origins } from '@mahalli/contracts';
import { isProgram, type ResidentMail, type Scope, type StaffMail, type Vault } from '@mahalli/core';
import type { Accounts } from '../adapters/cognito-accounts.ts';
import type { Outbox, WaitingMail } from '../adapters/dynamo-outbox.ts';
import type { Mailer } from '../adapters/ses-mailer.ts';
import { writeLetter } from './write-letter.ts';
import { writeToResident } from './write-to-resident.ts';

/** What sending mails needs. */
export interface MailDeps {
  readonly outbox: Outbox;
  readonly accounts: Accounts;
  readonly mailer: Mailer;
  readonly origins: Origins;
  /** Opens the addresses of residents, and makes the codes of their links. */
  readonly vault: Pick<Vault, 'open' | 'fingerprint' | 'forget'>;
}

const isToResident = (mail: WaitingMail['mail']): mail is ResidentMail => typeof mail.to !== 'string';

const sendToStaff = async ({ accounts, mailer, origins }: MailDeps, mail: StaffMail): Promise<void> => {
  if (isProgram(mail.to)) return;
  // Whoever reads that they are invited must be able to come in.
  if (mail.mail === 'invitation')
    await accounts.admit({ email: mail.to, name: mail.name, again: mail.again ?? false });
  await mailer.send(writeLetter(mail, origins));
};

/** Opens the address at the last moment: whoever ended their subscription meanwhile has none, and gets nothing. */
const sendToResident = async ({ mailer, origins, vault }: MailDeps, mail: ResidentMail): Promise<void> => {
  const kept = await vault.open(mail.to.collectivity, mail.to.item);
  const to = kept?.['email'];
  if (to === undefined) return;
  await mailer.send(await writeToResident(mail, to, { origins, vault }));
  // Whoever asked for one answer has it.
  if (mail.mail === 'reuse-decided') await vault.forget(mail.to.collectivity, mail.to.item);
};

const send = async (deps: MailDeps, { scope, id, mail }: WaitingMail): Promise<void> => {
  if (isToResident(mail)) await sendToResident(deps, mail);
  else await sendToStaff(deps, mail);
  await deps.outbox.sent(scope, id);
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
