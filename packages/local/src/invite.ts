import { buildTemplateIfNeeded } from './build-template.ts';
import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(async () => {
  await buildTemplateIfNeeded();
  const { runInvite } = await import('./invite/run-invite.ts');
  await runInvite(process.argv.slice(2));
});
