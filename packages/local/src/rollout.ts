import { buildTemplateIfNeeded } from './build-template.ts';
import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(async () => {
  await buildTemplateIfNeeded();
  const { runRollout } = await import('./rollout/run-rollout.ts');
  process.exitCode = await runRollout(process.argv.slice(2));
});
