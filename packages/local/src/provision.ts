import { buildTemplateIfNeeded } from './build-template.ts';
import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(async () => {
  await buildTemplateIfNeeded();
  const { runProvision } = await import('./provision/run-provision.ts');
  process.exitCode = await runProvision(process.argv.slice(2));
});
