import { parseArgs } from 'node:util';
import { keyValueFile } from '../cloud.ts';
import { startProblem } from '../folder/start-problem.ts';
import { fileHosts } from '../gateway/file-hosts.ts';
import { openKeyValueStore } from '../gateway/key-value-store.ts';
import { reachInstallation } from '../reach-installation.ts';
import { say } from '../say.ts';
import { startSettings } from '../start-settings.ts';

const no = { type: 'boolean', default: false } as const;

const readOptions = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { copies: no, hosts: no, pages: no, erasures: no, all: no, cloud: no },
    });
    if (values.copies || values.hosts || values.pages || values.erasures || values.all) return values;
  } catch (cause) {
    throw startProblem('rebuild.option-unknown', {}, cause);
  }
  throw startProblem('rebuild.option-unknown', {});
};

/** The list of hosts of this installation, and how to let it go. */
const openHostList = async (inCloud: boolean) => {
  if (inCloud) {
    const { readEnvironment } = await import('@mahalli/functions/runtime/env');
    const { openHosts } = await import('@mahalli/functions/adapters/connect-hosts');
    return { hosts: openHosts(readEnvironment('HOSTS_STORE_ARN').HOSTS_STORE_ARN), close: () => {} };
  }
  const keyValues = openKeyValueStore(keyValueFile(startSettings().folder));
  return { hosts: fileHosts(keyValues), close: () => keyValues.close() };
};

/**
 * `npm run rebuild -- --copies --hosts --pages`: makes again what follows from the tables, from nothing if need be:
 * the directorate's copies and its register of requests, the edge's list of hosts, the pages that are not what they should be;
 * and forgets again what the journals say was forgotten (`--erasures`), for a table that was brought back from a copy.
 */
export const runRebuild = async (args: readonly string[]): Promise<void> => {
  const { copies, hosts, pages, erasures, all, cloud } = readOptions(args);
  const installation = await reachInstallation(cloud);
  try {
    const { provisioningDeps } = await import('@mahalli/functions/provisioning/provisioning-deps');
    const deps = provisioningDeps();
    if (copies || all) {
      const { rebuildCopies } = await import('@mahalli/functions/national/rebuild-copies');
      const count = await rebuildCopies(deps.copies, 'everything');
      say(`Copies nationales : ${count} collectivités / النسخ الوطنية: ${count}`);
      const { rebuildRegister } = await import('@mahalli/functions/register/rebuild-register');
      const { registerRebuildDeps } = await import('@mahalli/functions/register/register-rebuild-deps');
      const entered = await rebuildRegister(registerRebuildDeps());
      say(`Registre des demandes : ${entered} / سجل الطلبات: ${entered}`);
    }
    if (hosts || all) {
      const { rebuildHosts } = await import('@mahalli/functions/provisioning/rebuild-hosts');
      const list = await openHostList(cloud);
      const count = await rebuildHosts({
        ...deps.copies,
        list: deps.list,
        hosts: list.hosts,
        domain: deps.domain,
      });
      list.close();
      say(`Hôtes corrigés : ${count} / عناوين مصححة: ${count}`);
    }
    if (erasures || all) {
      const { erasuresTold, repeatThere } = await import('../backup/erasures.ts');
      const count = await repeatThere(await erasuresTold());
      say(`Effacements refaits : ${count} / عمليات حذف أعيدت: ${count}`);
    }
    if (pages || all) {
      const { renewPages } = await import('@mahalli/functions/provisioning/renew-pages');
      const count = await renewPages(deps, () => {});
      say(`Pages vérifiées : ${count} sites / تم التحقق من صفحات ${count} من المواقع`);
    }
    await installation.settled();
  } finally {
    await installation.stop();
  }
};
