import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(async () => {
  const { runToken } = await import('./token/run-token.ts');
  await runToken(process.argv.slice(2));
});
