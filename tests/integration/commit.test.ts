import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { Failure } from '@mahalli/core';
import {
  aCode,
  aDeed,
  aMember,
  aMoment,
  anInvitation,
  aPublication,
  aPublicationId,
  aSite,
} from '@mahalli/core/testing';
import { dynamoJournal } from '@mahalli/functions/adapters/dynamo-journal';
import { dynamoOutbox } from '@mahalli/functions/adapters/dynamo-outbox';
import { digestOf } from '@mahalli/functions/adapters/journal-chain';
import type { Store } from '@mahalli/functions/adapters/store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines, storesOver } from './engines.ts';

const now = () => new Date(aMoment);

describe.each(engines)('a deed on $name', ({ start }) => {
  let client: DynamoDBDocumentClient;
  let stop: () => Promise<void>;
  let store: Store;

  beforeAll(async () => {
    const engine = await start();
    client = clientOf(engine);
    stop = engine.stop;
  }, 30_000);
  afterAll(() => stop());
  beforeEach(async () => {
    store = await emptyStore(client);
  });

  const rowsOf = async (table: keyof Store['tables']): Promise<Record<string, unknown>[]> =>
    (await client.send(new ScanCommand({ TableName: store.tables[table], ConsistentRead: true }))).Items ??
    [];

  test('leaves a journal that binds each entry to the one before and to what was written', async () => {
    const { sites, publications } = storesOver(store, now);
    await sites.create(aSite(), aDeed({ act: 'site.opened' }));
    await publications.create(aPublication(), aDeed({ act: 'publication.created' }));

    const journal = dynamoJournal(store);
    const [opened, created] = await journal.entries(aCode());

    expect(opened).toMatchObject({ number: 1, previous: '0'.repeat(64), subject: `site:${aCode()}` });
    expect(created).toMatchObject({ number: 2, previous: opened?.hash, digest: digestOf(aPublication()) });
    expect(await journal.check(aCode())).toEqual({ whole: true, entries: 2, head: created?.hash });
    expect(await journal.head(aCode())).toEqual(created);
  });

  test.each(['altered', 'removed'])('leaves a journal in which an entry that is %s shows', async (how) => {
    const { publications } = storesOver(store, now);
    for (const nth of [1, 2, 3]) {
      const one = aPublication({ id: aPublicationId(nth) });
      await publications.create(one, aDeed({ act: 'publication.created' }));
    }
    const second = (await rowsOf('journal')).find((row) => row['number'] === 2);
    const TableName = store.tables.journal;

    if (how === 'removed') {
      const Key = { pk: second?.['pk'], sk: second?.['sk'] };
      await client.send(new DeleteCommand({ TableName, Key }));
    } else {
      await client.send(new PutCommand({ TableName, Item: { ...second, by: 'somebody-else' } }));
    }

    expect(await dynamoJournal(store).check(aCode())).toEqual({ whole: false, brokenAt: 2 });
  });

  test('keeps every name and address of a member out of the journal and away from its hashes', async () => {
    const { members } = storesOver(store, now);
    await members.invite(aMember(), anInvitation(), aDeed({ act: 'member.invited' }));

    const [entry] = await dynamoJournal(store).entries(aCode());

    expect(JSON.stringify(entry)).not.toMatch(/salma|Idrissi/i);
    expect(entry?.digest).not.toBe(digestOf(aMember()));
  });

  test('does all or nothing: a refused one leaves no entry, no form and no mail', async () => {
    const { members } = storesOver(store, now);
    const deed = aDeed({ act: 'member.invited' });
    await members.invite(aMember(), anInvitation(), deed);

    const again = members.invite(aMember(), anInvitation(), { ...deed, once: 'form-1' });

    await expect(again).rejects.toBeInstanceOf(Failure);
    expect(await rowsOf('journal')).toHaveLength(1);
    expect(await rowsOf('transient')).toHaveLength(1);
  });

  test('in one collectivity cannot write in another', async () => {
    const { publications, members } = storesOver(store, now);
    const elsewhere = aDeed({ where: aCode(2) });

    await expect(publications.create(aPublication(), elsewhere)).rejects.toThrow('may not write under');
    await expect(members.invite(aMember(), anInvitation(), elsewhere)).rejects.toThrow('may not write under');
    expect(await rowsOf('core')).toEqual([]);
  });

  test('remembers a form for two days', async () => {
    const { sites } = storesOver(store, now);
    await sites.create(aSite(), aDeed({ act: 'site.opened', once: 'form-1' }));

    const [form] = await rowsOf('transient');

    expect(form).toMatchObject({ subject: `site:${aCode()}`, expiresAt: now().getTime() / 1000 + 48 * 3600 });
  });

  test('waits its turn when two dozen clerks write in one collectivity at once', async () => {
    const { publications } = storesOver(store, now);
    const many = Array.from({ length: 24 }, (_, nth) => aPublication({ id: aPublicationId(nth) }));

    await Promise.all(many.map((one) => publications.create(one, aDeed({ act: 'publication.created' }))));

    expect(await dynamoJournal(store).check(aCode())).toMatchObject({ whole: true, entries: 24 });
  }, 20_000);

  test('gives up with store.busy when its turn does not come', async () => {
    const { publications } = storesOver(store, now);
    // An entry that the head does not show, as if another writer were always a step ahead.
    const journal = store.tables.journal;
    const ahead = { pk: aCode(), sk: 'ENTRY#0000000001', __edb_e__: 'other', __edb_v__: '1' };
    await client.send(new PutCommand({ TableName: journal, Item: ahead }));

    const create = publications.create(aPublication(), aDeed({ act: 'publication.created' }));

    await expect(create).rejects.toMatchObject({ code: 'store.busy' });
    expect(await rowsOf('core')).toEqual([]);
  }, 20_000);

  test('leaves a mail that waits until it is sent, and then says nothing of its addressee', async () => {
    const { members } = storesOver(store, now);
    await members.invite(aMember(), anInvitation(), aDeed({ act: 'member.invited' }));
    const outbox = dynamoOutbox(store);
    const [mail] = await outbox.waiting();
    if (mail === undefined) throw new Error('no mail waits');

    expect(mail).toMatchObject({ scope: aCode(), at: aMoment, mail: anInvitation() });
    expect(await outbox.find(mail.scope, mail.id)).toEqual(mail);
    await outbox.sent(mail.scope, mail.id);
    await outbox.sent(mail.scope, mail.id);

    expect(await outbox.waiting()).toEqual([]);
    expect(await outbox.find(mail.scope, mail.id)).toBeUndefined();
    expect(JSON.stringify(await rowsOf('transient'))).not.toMatch(/salma|Idrissi/i);
  });
});
