import type { TestProject } from 'vitest/node';
import { endInstallation, freePort, startInstallation, temporaryFolder } from './installation.ts';

declare module 'vitest' {
  interface ProvidedContext {
    port: number;
    /** Where the installation keeps everything. */
    folder: string;
  }
}

/** One installation with its demonstration, for all browser tests. */
export default async (project: TestProject) => {
  const folder = await temporaryFolder();
  const installation = await startInstallation(folder.path, await freePort());
  project.provide('port', installation.port);
  project.provide('folder', folder.path);
  return async () => {
    await endInstallation(installation);
    await folder.remove();
  };
};
