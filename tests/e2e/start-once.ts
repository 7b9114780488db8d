import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { endInstallation, freePort, startInstallation, temporaryFolder } from './installation.ts';

declare module 'vitest' {
  interface ProvidedContext {
    port: number;
    /** Where the installation keeps everything. */
    folder: string;
    /** The file of all that it has said. */
    log: string;
  }
}

/** One installation with its demonstration, for all browser tests. */
export default async (project: TestProject) => {
  const folder = await temporaryFolder();
  const installation = await startInstallation(folder.path, await freePort());
  project.provide('port', installation.port);
  project.provide('folder', folder.path);
  const log = `${folder.path}.log`;
  writeFileSync(log, installation.said());
  for (const stream of [installation.child.stdout, installation.child.stderr])
    stream?.on('data', (chunk: Buffer) => appendFileSync(log, chunk));
  project.provide('log', log);
  return async () => {
    await endInstallation(installation);
    await folder.remove();
    rmSync(log, { force: true });
  };
};
