import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import {
  type CollectivityCode,
  createPublication,
  publishPublication,
  withdrawPublication,
} from '@mahalli/core';
import { aCode, aDeed, aDraftContent, aPublicationId, aSite } from '@mahalli/core/testing';
import { dynamoJournal } from '@mahalli/functions/adapters/dynamo-journal';
import { dynamoNational } from '@mahalli/functions/adapters/dynamo-national';
import { dynamoPublications } from '@mahalli/functions/adapters/dynamo-publications';
import { dynamoSchemes } from '@mahalli/functions/adapters/dynamo-schemes';
import { dynamoSites } from '@mahalli/functions/adapters/dynamo-sites';
import type { Store } from '@mahalli/functions/adapters/store';
import { projectCollectivity } from '@mahalli/functions/national/project-collectivity';
import { rebuildCopies } from '@mahalli/functions/national/rebuild-copies';
import { publicationLaw } from '@mahalli/registry/publication-law';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines } from './engines.ts';

const clerk = { subject: 'clerk', email: 'clerk@example.ma' };
const now = () => new Date('2026-11-02T09:00:00.000Z');

describe.each(engines)('The directorate’s copies on $name', ({ start }) => {
  let client: DynamoDBDocumentClient;
  let stop: () => Promise<void>;
  let store: Store;

  beforeAll(async () => {
    const engine = await start();
    client = clientOf(engine);
    stop = engine.stop;
  }, 30_000);
  afterAll(() => stop());

  /** Everything that the directorate's table holds, row by row. */
  const rows = async (): Promise<readonly Record<string, unknown>[]> => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: store.tables.national }));
    return Items.toSorted((a, b) => (`${a['pk']}${a['sk']}` < `${b['pk']}${b['sk']}` ? -1 : 1));
  };

  const depsWith = (accepts: Parameters<typeof dynamoNational>[1]) => {
    const sites = dynamoSites(store);
    return {
      sites,
      schemes: dynamoSchemes(store),
      law: publicationLaw,
      list: sites.list,
      publications: dynamoPublications(store),
      national: dynamoNational(store, accepts),
      lastWrite: dynamoJournal(store).lastWrite,
    };
  };

  const publish = async (collectivity: CollectivityCode, nth: number) => {
    const deps = { ...depsWith('newer'), now };
    const id = aPublicationId(nth);
    const draft = await createPublication(deps, { collectivity, id }, aDraftContent(), clerk);
    return publishPublication(
      deps,
      { collectivity, id, version: draft.version, once: `publish-${collectivity}-${nth}` },
      clerk,
    );
  };

  beforeEach(async () => {
    store = await emptyStore(client);
    const deps = depsWith('newer');
    for (const [nth, state] of (['live', 'suspended', 'live'] as const).entries()) {
      const code = aCode(nth);
      await deps.sites.create(
        aSite({ code, state, hosts: [`${nth}.mahalli.example`] }),
        aDeed({ where: code, act: 'site.opened' }),
      );
      for (let one = 1; one <= 3; one += 1) await publish(code, one);
      // As the stream tells them: one by one, and not all of them.
      await projectCollectivity(deps, code, () => true);
    }
    const withdrawn = await publish(aCode(2), 4);
    const target = {
      collectivity: aCode(2),
      id: withdrawn.id,
      version: withdrawn.version,
      once: 'withdraw',
    };
    await withdrawPublication({ ...deps, now }, target, { ar: 'خطأ', fr: 'Erreur' }, clerk);
    await projectCollectivity(deps, aCode(2), ({ id }) => id === withdrawn.id);
  });

  test('made again from nothing are what they became by themselves', async () => {
    const live = await rows();
    for (const { pk, sk } of live)
      await client.send(new DeleteCommand({ TableName: store.tables.national, Key: { pk, sk } }));

    expect(await rebuildCopies(depsWith('same or newer'), 'everything')).toBe(3);

    // A publication's version is that of the copy that announced it: rebuilt, it is that of the whole site.
    const content = (found: readonly Record<string, unknown>[]) =>
      found.map(({ sourceVersion: _, ...row }) => row);
    expect(live.length).toBe(3 + 3 * 3 + 1);
    expect(content(await rows())).toEqual(content(live));
  });

  test('made again over wrong ones of the same version are right', async () => {
    const live = await rows();
    const [first] = live;
    await client.send(
      new PutCommand({ TableName: store.tables.national, Item: { ...first, publications: 99 } }),
    );

    await rebuildCopies(depsWith('newer'), 'figures');
    const refused = await rows();
    await rebuildCopies(depsWith('same or newer'), 'figures');

    expect(refused[0]).toMatchObject({ publications: 99 });
    expect(await rows()).toEqual(live);
  });

  test('made again twice are the same', async () => {
    await rebuildCopies(depsWith('same or newer'), 'everything');
    const once = await rows();

    await rebuildCopies(depsWith('same or newer'), 'everything');

    expect(await rows()).toEqual(once);
  });
});
