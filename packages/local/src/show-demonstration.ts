import { findCollectivity } from '@mahalli/registry';
import { demonstrate, demonstrationAccounts, demonstrationPassword } from './demonstrate.ts';
import { demonstration } from './demonstration/index.ts';
import { writeInstalled } from './folder/hold-purpose.ts';
import type { Installation } from './run-installation.ts';
import { say } from './say.ts';

/** Rewrites the last line on a terminal; elsewhere, one line per tenth. */
const showProgress = (what: string) => (done: number, of: number) => {
  if (process.stdout.isTTY) process.stdout.write(`\r${what} ${done}/${of}${done === of ? '\n' : ''}`);
  else if (done === of || done % Math.ceil(of / 10) === 0) say(`${what} ${done}/${of}`);
};

/** The addresses and the accounts of the demonstration, for a newcomer. */
export const welcomeToDemonstration = ({ origins, cloud }: Installation): string => {
  const slugs = demonstration.map(({ code }) => findCollectivity(code)?.slug ?? code);
  return `
Mahalli — محلي

  National / وطني    ${origins.national}/fr   ${origins.national}/ar
${slugs.map((slug) => `  Portail / بوابة    ${origins.of(`${slug}.localhost`)}/fr`).join('\n')}
  Bureau / المكتب    ${origins.bureau}
  Courrier / البريد  ${origins.of('mail.localhost')}
  API                ${origins.national}/api/v1/openapi.json

  Comptes de démonstration / حسابات تجريبية (mot de passe / كلمة السر: ${demonstrationPassword})
${demonstrationAccounts()
  .map(({ email, roles }) => `    ${email.padEnd(46)} ${roles.join(', ')}`)
  .join('\n')}

  Données / المعطيات ${cloud.folder.path}
  Ctrl-C pour arrêter / للإيقاف
`;
};

/** The stores of requests, as the functions reach them. */
const requestDeps = async () => {
  const [
    { openStore },
    { dynamoRequests },
    { sealer },
    { dynamoVault },
    { dynamoCalendars },
    keys,
    environment,
    law,
    places,
  ] = await Promise.all([
    import('@mahalli/functions/adapters/connect'),
    import('@mahalli/functions/adapters/dynamo-requests'),
    import('@mahalli/functions/adapters/sealer'),
    import('@mahalli/functions/adapters/dynamo-vault'),
    import('@mahalli/functions/adapters/dynamo-calendars'),
    import('@mahalli/functions/adapters/kms-key-wrapper'),
    import('@mahalli/functions/environment'),
    import('@mahalli/registry/request-law'),
    import('@mahalli/functions/adapters/dynamo-sites'),
  ]);
  const { dynamoMembers } = await import('@mahalli/functions/adapters/dynamo-members');
  const store = openStore(environment.readTableNames());
  const now = () => new Date();
  const { VAULT_KEY } = environment.readEnvironment('VAULT_KEY');
  const vaultKeys = { store, wrapper: keys.kmsKeyWrapper(VAULT_KEY), now };
  return {
    requests: dynamoRequests(store, sealer(vaultKeys)),
    vault: dynamoVault(vaultKeys),
    calendars: dynamoCalendars(store),
    requestLaw: law.requestLaw,
    members: dynamoMembers(store),
    sites: places.dynamoSites(store),
    now,
  };
};

/** Opens the six sites of the demonstration and fills them, from wherever an earlier start left it. */
export const showDemonstration = async (
  installation: Installation,
  deps: Omit<Parameters<typeof demonstrate>[0], 'uploads' | 'keptFiles' | 'send' | 'requestDeps'> & {
    readonly madeWith: string;
  },
): Promise<void> => {
  const { provision } = await import('@mahalli/functions/provisioning/provision');
  const { folder, identity } = installation.cloud;
  await writeInstalled(folder.path, { demonstration: 'begun', madeWith: '' });
  const opened = showProgress('Sites de démonstration / مواقع تجريبية');
  // In this story the sites have been open for four months: something of what they owe is late already.
  const opening = new Date(Date.now() - 120 * 24 * 3_600_000);
  await provision(
    { ...deps, now: () => opening },
    {
      collectivities: demonstration.flatMap(({ code }) => findCollectivity(code) ?? []),
      administratorOf: () => null,
      demonstration: true,
      actor: { subject: 'demonstration', email: 'demonstration@mahalli.example' },
      together: 2,
      onProgress: ({ opened: fresh, untouched, failed, asked }) => opened(fresh + untouched + failed, asked),
      signal: new AbortController().signal,
    },
  );
  const { uploads, keptFiles, send } = installation.received;
  await demonstrate(
    { ...deps, uploads, keptFiles, send, requestDeps: await requestDeps() },
    identity.accounts,
    showProgress('Documents / وثائق'),
  );
  await installation.settled();
  await writeInstalled(folder.path, { demonstration: 'complete', madeWith: deps.madeWith });
};
