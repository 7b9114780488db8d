import { readRun } from './folder/open-folder.ts';
import { runInstallation } from './run-installation.ts';
import { say } from './say.ts';
import { startSettings } from './start-settings.ts';
import { tellFunctions } from './tell-functions.ts';

/** An installation within reach of a command. */
export interface ReachedInstallation {
  /** Resolves when what the command changed has been rendered and announced, as far as this process sees to it. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Reaches the installation that a command is about: the one that runs over the folder, or one started for the time
 * of the command; in the cloud, the one that the environment already names.
 */
export const reachInstallation = async (inCloud = false): Promise<ReachedInstallation> => {
  const elsewhere = { settled: async () => {}, stop: async () => {} };
  if (inCloud) return elsewhere;
  const settings = startSettings();
  const run = await readRun(settings.folder);
  if (run !== undefined) {
    tellFunctions(run.environment);
    return elsewhere;
  }
  return runInstallation({
    ...settings,
    onLost: (reason) => {
      say(reason);
      process.exit(1);
    },
  });
};
