import { join } from 'node:path';
import { findCollectivity } from '@mahalli/registry';
import * as v from 'valibot';
import { demonstrate, demonstrationAccounts, demonstrationPassword } from './demonstrate.ts';
import { demonstration } from './demonstration/index.ts';
import { runOrExplain } from './folder/run-or-explain.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { runInstallation } from './run-installation.ts';
import { startSettings } from './start-settings.ts';

const installed = v.object({ demonstration: v.literal('complete'), madeWith: v.string() });

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Rewrites the last line on a terminal; elsewhere, one line per tenth. */
const showProgress = (what: string) => (done: number, of: number) => {
  if (process.stdout.isTTY) process.stdout.write(`\r${what} ${done}/${of}${done === of ? '\n' : ''}`);
  else if (done === of || done % Math.ceil(of / 10) === 0) say(`${what} ${done}/${of}`);
};

const welcome = (
  origins: { national: string; bureau: string; of: (host: string) => string },
  folder: string,
) => {
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

  Données / المعطيات ${folder}
  Ctrl-C pour arrêter / للإيقاف
`;
};

await runOrExplain(async () => {
  const { folder, port } = startSettings();
  const since = performance.now();
  const installation = await runInstallation({
    folder,
    port,
    onLost: (reason) => {
      say(reason);
      process.exit(1);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      installation.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }

  const [{ provisioningDeps }, { provision }, { renewPages }] = await Promise.all([
    import('@mahalli/functions/provisioning/provisioning-deps'),
    import('@mahalli/functions/provisioning/provision'),
    import('@mahalli/functions/provisioning/renew-pages'),
  ]);
  const deps = provisioningDeps();
  const marker = join(installation.cloud.folder.path, 'installation.json');
  const before = await readJsonFile(marker, installed).catch(() => undefined);
  if (before === undefined) {
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
        onProgress: ({ opened: fresh, untouched, failed, asked }) =>
          opened(fresh + untouched + failed, asked),
        signal: new AbortController().signal,
      },
    );
    await demonstrate(deps, installation.cloud.identity.accounts, showProgress('Documents / وثائق'));
    await installation.settled();
    await writeJsonFile(marker, { demonstration: 'complete', madeWith: deps.madeWith });
  }
  say(welcome(installation.origins, installation.cloud.folder.path));
  say(`Prêt en ${((performance.now() - since) / 1000).toFixed(1)} s / جاهز`);

  // Pages made with another template, or under another port, are read meanwhile as they were.
  if (before !== undefined && before.madeWith !== deps.madeWith) {
    const sites = await renewPages(deps, () => {});
    await writeJsonFile(marker, { ...before, madeWith: deps.madeWith });
    say(`Pages renouvelées : ${sites} sites / جُددت صفحات المواقع`);
  }
});
