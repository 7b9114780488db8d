import { beforeEach, describe, expect, test } from 'vitest';
import { aCode, aMoment, anInspectedFile, anUpload, anUploadId, aPublicationId } from './builders.ts';
import type { EmptyStores, Stores } from './stores.ts';

const now = new Date(aMoment);
const hoursLater = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

/** What every store of uploads must do, whatever it is made of. */
export const uploadsContract = (name: string, emptyStores: EmptyStores) =>
  describe(`${name}, as a store of uploads`, () => {
    let stores: Stores;
    let clock = now;

    beforeEach(async () => {
      clock = now;
      stores = await emptyStores(() => clock);
    });

    test('knows how far each has come, and forgets it when asked', async () => {
      const { uploads } = stores;
      const inspecting = anUpload({ state: 'inspecting' });
      const ready = anUpload({ state: 'ready', file: anInspectedFile() });
      await uploads.put(inspecting);
      expect(await uploads.find(aCode(), aPublicationId(), anUploadId())).toEqual(inspecting);
      await uploads.put(ready);
      expect(await uploads.find(aCode(), aPublicationId(), anUploadId())).toEqual(ready);

      await uploads.forget(aCode(), aPublicationId(), anUploadId());
      await uploads.forget(aCode(), aPublicationId(), anUploadId());

      expect(await uploads.find(aCode(), aPublicationId(), anUploadId())).toBeUndefined();
    });

    test('lists those of one publication, the first first', async () => {
      const { uploads } = stores;
      const first = anUpload({ state: 'refused', reason: 'malware', detail: 'eicar' });
      const second = anUpload(
        { state: 'inspecting' },
        { id: anUploadId(2), at: hoursLater(1).toISOString() },
      );
      await uploads.put(second);
      await uploads.put(first);
      await uploads.put(anUpload({ state: 'inspecting' }, { purpose: aPublicationId(2) }));

      await uploads.put(anUpload({ state: 'inspecting' }, { purpose: 'emblem' }));

      expect(await uploads.list(aCode(), aPublicationId())).toEqual([first, second]);
      expect(await uploads.list(aCode(), 'emblem')).toHaveLength(1);
      expect(await uploads.list(aCode(), 'photo')).toEqual([]);
    });

    test('knows nothing of those of another collectivity, whatever they are asked by', async () => {
      const { uploads } = stores;
      await uploads.put(anUpload({ state: 'inspecting' }));

      expect(await uploads.find(aCode(2), aPublicationId(), anUploadId())).toBeUndefined();
      expect(await uploads.list(aCode(2), aPublicationId())).toEqual([]);
      await uploads.forget(aCode(2), aPublicationId(), anUploadId());
      expect(await uploads.list(aCode(), aPublicationId())).toHaveLength(1);
    });

    test('remembers one for a day', async () => {
      const { uploads } = stores;
      await uploads.put(anUpload({ state: 'inspecting' }));

      clock = hoursLater(23);
      expect(await uploads.list(aCode(), aPublicationId())).toHaveLength(1);
      clock = hoursLater(24);
      expect(await uploads.list(aCode(), aPublicationId())).toEqual([]);
      expect(await uploads.find(aCode(), aPublicationId(), anUploadId())).toBeUndefined();
    });
  });
