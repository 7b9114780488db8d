import { originsOf } from '@mahalli/contracts';
import type { FileHash } from '@mahalli/core';
import {
  aCode,
  aDeed,
  aDraft,
  aMoment,
  anActor,
  anAttachment,
  anInspectedFile,
  anUpload,
  anUploadId,
  aPublication,
  aPublicationId,
  inMemoryStores,
} from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { bureauFiles } from './bureau-files.ts';

const now = () => new Date(aMoment);
const [attached, sent, other] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [
  FileHash,
  FileHash,
  FileHash,
];
const id = aPublicationId();

/** The files of a publication that carries one, and for which another was sent and inspected. */
const open = async () => {
  const stores = await inMemoryStores(now);
  await stores.publications.create(
    aPublication({ draft: aDraft({ attachments: [anAttachment({ file: attached })] }) }),
    aDeed(),
  );
  await stores.uploads.put(anUpload({ state: 'ready', file: anInspectedFile({ file: sent }) }));
  await stores.uploads.put(anUpload({ state: 'inspecting' }, { id: anUploadId(2) }));
  return bureauFiles(
    {
      ...stores,
      now,
      origins: originsOf('https://mahalli.example'),
      uploadForms: { sign: () => Promise.reject(new Error('nobody sends files here')) },
      keptFiles: { hold: async () => {} },
      fileAddresses: { sign: async (code, { file }, place) => `${place} ${code} ${file}` },
    },
    anActor(),
    (collectivity, of, form) => ({ collectivity, id: of, ...form }),
  );
};

describe('A file of a draft', () => {
  test.each([
    ['that is attached is opened where it is kept', attached, `held ${aCode()} ${attached}`],
    ['that may be attached is opened where it waits', sent, `waiting ${aCode()} ${sent}`],
  ])('%s', async (_, file, address) => {
    const { openFile } = await open();

    expect(await openFile(aCode(), id, file)).toBe(address);
  });

  test.each([
    ['another file', aCode(), id, other, 'upload.unknown'],
    ['another publication', aCode(), aPublicationId(2), attached, 'publication.unknown'],
    ['another collectivity', aCode(2), id, attached, 'publication.unknown'],
  ])('opens nothing by the name of %s', async (_, code, publication, file, refused) => {
    const { openFile } = await open();

    await expect(openFile(code, publication, file)).rejects.toMatchObject({ code: refused });
  });
});
