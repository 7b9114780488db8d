import { ScanCommand as RawScan } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import {
  answerComplaint,
  answerRequest,
  askClarification,
  assignRequest,
  clarifyRequest,
  complain,
  enterRequest,
  fileRequest,
  noteOnRequest,
  type RequestTarget,
} from '@mahalli/core';
import { aFiledRequest, aMember, aSite } from '@mahalli/core/testing';
import { dynamoRegister } from '@mahalli/functions/adapters/dynamo-register';
import type { Store } from '@mahalli/functions/adapters/store';
import { bureauRegister } from '@mahalli/functions/bureau/bureau-register';
import { listRequestFigures } from '@mahalli/functions/register/list-request-figures';
import { portalFigures } from '@mahalli/functions/register/portal-figures';
import { changedRequest, projectRequests } from '@mahalli/functions/register/project-requests';
import { requestLaw } from '@mahalli/registry/request-law';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf, emptyStore, engines, storesOver } from './engines.ts';

const planted = {
  firstName: 'Zineb-Canari',
  lastName: 'Planté',
  address: '77, impasse du Canari, Ourika',
  documentNumber: 'ZZ987654',
  email: 'canari@example.ma',
  phone: '+212600112233',
  organisation: 'Amis des canaris',
  wanted: 'Le nombre de canaris que la commune a achetés',
};

const said = {
  question: 'De quels canaris parlez-vous ?',
  clarified: 'Ceux de la place, je suis Zineb',
  note: 'La dame au canari est revenue',
  answer: 'Voici le compte des canaris',
  complaint: 'On ne compte pas mes canaris',
  headAnswer: 'Vos canaris sont comptés',
  reference: 'CHAF-CANARI-1',
  assignee: 'agent-canari@example.ma',
  pointer: 'Armoire aux canaris',
};

describe.each(engines)(
  'The register of requests, the figures and the files made of it, on $name',
  ({ start }) => {
    let client: DynamoDBDocumentClient;
    let stop: () => Promise<void>;
    let store: Store;

    beforeAll(async () => {
      const engine = await start();
      client = clientOf(engine);
      stop = engine.stop;
      store = await emptyStore(client);
    }, 30_000);
    afterAll(() => stop());

    test('say nothing of who asks, in what words, nor who answers', async () => {
      let today = '2026-03-02';
      const now = () => new Date(`${today}T10:00:00.000Z`);
      const stores = storesOver(store, now);
      const deps = { ...stores, requestLaw, now };
      const site = aSite({ cndpNumber: 'A-1/2026' });
      const actor = { subject: 'agent', email: said.assignee };
      await stores.sites.create(site, {
        where: site.code,
        act: 'site.opened',
        by: 'a',
        at: now(),
        once: 'open',
      });
      await stores.members.invite(
        aMember({ scope: site.code, email: said.assignee, roles: ['officer', 'head'] }),
        { mail: 'invitation', to: said.assignee, name: 'Agent', collectivity: site.name },
        { where: site.code, act: 'member.invited', by: 'a', at: now(), once: 'officer' },
      );
      const { request, code } = await fileRequest(deps, site, aFiledRequest(planted), 'filed');
      await enterRequest(
        deps,
        site,
        {
          ...aFiledRequest(planted),
          channel: 'chafafiya',
          receivedOn: '2026-03-02',
          registerOfRecord: 'chafafiya',
          chafafiyaRef: said.reference,
        },
        actor,
        'entered',
      );
      const target = (version: number): RequestTarget => ({
        collectivity: site.code,
        id: request.id,
        version,
        once: `step-${version}`,
      });
      const key = { id: request.id, code };
      await assignRequest(deps, site, target(1), { assignee: said.assignee, subject: 'environment' }, actor);
      await askClarification(deps, site, target(2), said.question, actor);
      await clarifyRequest(deps, site, key, target(3), said.clarified);
      await noteOnRequest(deps, target(4), 'note', said.note, actor);
      await answerRequest(
        deps,
        site,
        target(5),
        { outcome: 'refused', grounds: ['R3'], exceptions: [], pointer: said.pointer, copyCost: 0 },
        said.answer,
        actor,
      );
      await complain(deps, site, key, target(6), said.complaint);
      await answerComplaint(deps, site, target(7), { outcome: 'upheld', text: said.headAnswer }, actor);
      today = '2026-04-20';

      const register = dynamoRegister(store);
      const { Items: images = [] } = await client.send(new RawScan({ TableName: store.tables.civic }));
      for (const { pk, sk, ...image } of images) {
        const changed = changedRequest({
          dynamodb: { Keys: { pk, sk }, NewImage: image },
        } as Parameters<typeof changedRequest>[0]);
        if (changed !== undefined) await projectRequests({ ...deps, register }, [changed]);
      }

      const query = {
        year: '2026',
        region: '',
        subject: 'all',
        standing: null,
        sort: 'received',
        page: 1,
        silentAfter: undefined,
      } as const;
      const bureau = bureauRegister({ register, now });
      const { Items: rows = [] } = await client.send(new ScanCommand({ TableName: store.tables.national }));
      const told = JSON.stringify([
        rows,
        await portalFigures({ register, now }, site.code),
        await listRequestFigures({ register }, { year: '2026', limit: 50 }),
        await bureau.requestRegister('directorate', query),
        await bureau.requestRegisterFile('directorate', query, { locale: 'fr', heading: ['code'] }),
      ]).toLowerCase();
      const kept = await stores.requests.find(site.code, request.id);

      expect(images.length).toBeGreaterThan(8);
      expect(rows).toHaveLength(2 + 3);
      expect(told).toContain('"standing.refused\\":1');
      const secrets = [
        ...Object.values(planted),
        ...Object.values(said),
        code,
        kept?.requesterPrint ?? '',
        kept?.trackingPrint ?? '',
      ];
      for (const secret of secrets) {
        expect(secret.length).toBeGreaterThan(3);
        expect(told, secret).not.toContain(JSON.stringify(secret).slice(1, -1).toLowerCase());
      }
    });
  },
);
