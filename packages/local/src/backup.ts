import { runBackup } from './backup/run-commands.ts';
import { runOrExplain } from './folder/run-or-explain.ts';

await runOrExplain(() => runBackup(process.argv.slice(2)));
