import { parseArgs } from 'node:util';
import { email, Failure, inviteMember, type Role, rolesOf } from '@mahalli/core';
import * as v from 'valibot';
import { directorateName } from '../directorate-name.ts';
import { startProblem } from '../folder/start-problem.ts';
import { reachInstallation } from '../reach-installation.ts';
import { say } from '../say.ts';

const invited = v.object({
  email,
  name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
  role: v.picklist<readonly Role[]>(rolesOf('directorate')),
  cloud: v.boolean(),
  again: v.boolean(),
});

const readOptions = (args: readonly string[]): v.InferOutput<typeof invited> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', default: 'national-administrator' },
        cloud: { type: 'boolean', default: false },
        again: { type: 'boolean', default: false },
      },
    });
    return v.parse(invited, values);
  } catch (cause) {
    throw startProblem('invite.unreadable', { roles: rolesOf('directorate').join(', ') }, cause);
  }
};

const tell = (to: string): void => {
  say(`Invitation en route vers ${to}.`);
  say(`الدعوة في طريقها إلى \u2066${to}\u2069.`);
};

/** Invites somebody again whose first invitation was lost or has expired. */
const remind = async (to: string): Promise<void> => {
  const [{ cognitoAccounts }, { readEnvironment }, { CognitoIdentityProviderClient }] = await Promise.all([
    import('@mahalli/functions/adapters/cognito-accounts'),
    import('@mahalli/functions/environment'),
    import('@aws-sdk/client-cognito-identity-provider'),
  ]);
  const { USER_POOL } = readEnvironment('USER_POOL');
  const outcome = await cognitoAccounts(new CognitoIdentityProviderClient({}), USER_POOL).remind(to);
  if (outcome === 'known') throw startProblem('invite.known', { email: to });
};

/**
 * Invites somebody to the directorate: its first administrator cannot be invited from the bureau, where nobody may
 * come in yet. With `--again`, sends the invitation of somebody who has not taken it up once more.
 */
export const runInvite = async (args: readonly string[]): Promise<void> => {
  const { email: to, name, role, cloud, again } = readOptions(args);
  const installation = await reachInstallation(cloud);
  try {
    const { provisioningDeps } = await import('@mahalli/functions/provisioning/provisioning-deps');
    await inviteMember(
      provisioningDeps(),
      { scope: 'directorate', email: to, name, roles: [role] },
      directorateName,
      { subject: 'invite', email: 'invite@localhost' },
    );
    await installation.settled();
    tell(to);
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'member.already-invited')) throw error;
    if (!again) throw startProblem('invite.already', { email: to }, error);
    await remind(to);
    tell(to);
  } finally {
    await installation.stop();
  }
};
