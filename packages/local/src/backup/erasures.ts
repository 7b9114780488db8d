import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readJsonFile, writeJsonFile } from '../json-file.ts';

const waiting = (folder: string): string => join(folder, 'erasures.json');

/** The functions that this needs; they read where the tables are when they are imported. */
const repeating = () =>
  Promise.all([
    import('@mahalli/functions/requests/repeat-erasures'),
    import('@mahalli/functions/adapters/connect'),
    import('@mahalli/functions/adapters/dynamo-requests'),
    import('@mahalli/functions/adapters/dynamo-journal'),
    import('@mahalli/functions/adapters/dynamo-sites'),
    import('@mahalli/functions/runtime/env'),
  ]);

/** Every erasure that the journals of the reached installation tell of. */
export const erasuresTold = async () => {
  const [{ listErasures }, { openStore }, , { dynamoJournal }, { dynamoSites }, { readTableNames }] =
    await repeating();
  const store = openStore(readTableNames());
  return listErasures({ list: dynamoSites(store).list, journal: dynamoJournal(store) });
};

/** Does these erasures again in the reached installation, and answers in how many requests there was something left. */
export const repeatThere = async (told: Awaited<ReturnType<typeof erasuresTold>>): Promise<number> => {
  const [{ repeatErasures }, { openStore }, { dynamoRequests }, , , { readTableNames }] = await repeating();
  return repeatErasures(
    { requests: dynamoRequests(openStore(readTableNames())), now: () => new Date() },
    told,
  );
};

/** Puts a list of erasures that was kept apart into a restored folder: its next start does them again before it opens. */
export const bringErasures = async (list: string, folder: string): Promise<number> => {
  const { erasures } = await import('@mahalli/functions/requests/repeat-erasures');
  const told = await readJsonFile(list, erasures);
  if (told === undefined) throw new Error(`${list} is not there`);
  await writeJsonFile(waiting(folder), told, 0o600);
  return told.length;
};

/** Does the erasures again that a restore brought, once the tables are within reach; the list goes when all are done. */
export const repeatBroughtErasures = async (folder: string): Promise<void> => {
  const { erasures } = await import('@mahalli/functions/requests/repeat-erasures');
  const told = await readJsonFile(waiting(folder), erasures);
  if (told === undefined) return;
  await repeatThere(told);
  await rm(waiting(folder));
};
