import { buildTemplateIfNeeded } from './build-template.ts';
import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(async () => {
  await buildTemplateIfNeeded();
  const { runExport } = await import('./export/run-export.ts');
  await runExport(process.argv.slice(2));
});
