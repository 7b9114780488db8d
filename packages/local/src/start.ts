import { readInstalled, writeInstalled } from './folder/hold-purpose.ts';
import { runOrExplain } from './folder/run-or-explain.ts';
import { type Installation, runInstallation } from './run-installation.ts';
import { say } from './say.ts';
import { showDemonstration, welcomeToDemonstration } from './show-demonstration.ts';
import { startSettings } from './start-settings.ts';

const welcome = ({ origins, cloud, gateway }: Installation): string => `
Mahalli — محلي

  National / وطني    ${origins.national}
  Bureau / المكتب    ${origins.bureau}
  Écoute / الاستماع   ${gateway.url}
  Données / المعطيات ${cloud.folder.path}
`;

await runOrExplain(async () => {
  const settings = startSettings();
  const since = performance.now();
  const installation = await runInstallation({
    ...settings,
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

  const [{ provisioningDeps }, { renewPages }, { bringToBuilt }] = await Promise.all([
    import('@mahalli/functions/provisioning/provisioning-deps'),
    import('@mahalli/functions/provisioning/renew-pages'),
    import('./rollout/bring-to-built.ts'),
  ]);
  const deps = provisioningDeps();
  const { path } = installation.cloud.folder;
  const before = await readInstalled(path);
  const isFilled = settings.production !== undefined || before?.demonstration === 'complete';
  if (!isFilled) await showDemonstration(installation, deps);
  say((settings.production ? welcome : welcomeToDemonstration)(installation));
  say(`Prêt en ${((performance.now() - since) / 1000).toFixed(1)} s / جاهز`);

  // Pages made with another template, or under another port, are read meanwhile as they were.
  if (isFilled && before !== undefined && before.madeWith !== deps.madeWith) {
    const sites = await renewPages(deps, () => {});
    await writeInstalled(path, { ...before, madeWith: deps.madeWith });
    await bringToBuilt(settings.production === undefined);
    say(`Pages renouvelées : ${sites} sites / جُددت صفحات المواقع`);
  }
});
