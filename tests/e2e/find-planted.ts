import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type TableName, tables } from '@mahalli/contracts';
import type { ReachedStores } from './reach-stores.ts';

const everyRow = async ({ store }: ReachedStores): Promise<readonly Record<string, unknown>[]> => {
  const rows = [];
  for (const name of Object.keys(tables) as TableName[]) {
    let after: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await store.client.send(
        new ScanCommand({ TableName: store.tables[name], ...(after && { ExclusiveStartKey: after }) }),
      );
      rows.push(...Items);
      after = LastEvaluatedKey;
    } while (after !== undefined);
  }
  return rows;
};

/** Where an installation holds a text in clear, and how much was looked through: rows, published objects and its log. */
export const findPlanted = async (stores: ReachedStores, folder: string, log: string, planted: string) => {
  const rows = await everyRow(stores);
  const objects = join(folder, 'objects');
  const entries = await readdir(objects, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const holding: string[] = [];
  for (const row of rows)
    if (JSON.stringify(row).includes(planted)) holding.push(`${row['pk']} ${row['sk']}`);
  for (const file of files) if ((await readFile(file)).includes(planted)) holding.push(file);
  if (readFileSync(log, 'utf8').includes(planted)) holding.push('log');
  return { holding, rows, files };
};
