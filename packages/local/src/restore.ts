import { runRestore } from './backup/run-commands.ts';
import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(() => runRestore(process.argv.slice(2)));
