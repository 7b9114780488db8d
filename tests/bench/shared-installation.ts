import {
  endInstallation,
  freePort,
  type RunningInstallation,
  startInstallation,
  temporaryFolder,
} from '../e2e/installation.ts';

/** An installation that several measures use, started when the first of them asks. */
export interface SharedInstallation {
  running(): Promise<RunningInstallation>;
  end(): Promise<void>;
}

/** Prepares an installation with its demonstration, without starting it yet. */
export const sharedInstallation = (): SharedInstallation => {
  let begun: Promise<{ installation: RunningInstallation; remove: () => Promise<void> }> | undefined;
  const begin = async () => {
    const folder = await temporaryFolder();
    try {
      const installation = await startInstallation(folder.path, await freePort());
      return { installation, remove: folder.remove };
    } catch (failure) {
      await folder.remove();
      throw failure;
    }
  };
  return {
    async running() {
      begun ??= begin();
      return (await begun).installation;
    },
    async end() {
      const started = await begun?.catch(() => undefined);
      if (started === undefined) return;
      await endInstallation(started.installation);
      await started.remove();
    },
  };
};
