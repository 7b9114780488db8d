import { buildTemplateIfNeeded } from './build-template.ts';
import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(async () => {
  await buildTemplateIfNeeded();
  const { runRebuild } = await import('./rebuild/run-rebuild.ts');
  await runRebuild(process.argv.slice(2));
});
