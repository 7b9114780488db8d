import { beforeEach, describe, expect, test } from 'vitest';
import { mostAttachments } from './attachment.ts';
import { revertPublication } from './publication-workflow.ts';
import { publishPublication, saveDraft } from './publications.ts';
import { inMemoryMembers, inMemorySites } from './testing/in-memory-stores.ts';
import {
  aCode,
  aDraft,
  aDraftContent,
  aMoment,
  anActor,
  anAttachment,
  anInspectedFile,
  anUpload,
  anUploadId,
  aPublication,
  aPublicationId,
  inMemoryPublications,
  inMemoryUploads,
} from './testing/index.ts';
import { attachUpload, describeAttachment, detach, type KeptFiles, moveUp, type Uploads } from './uploads.ts';

const now = () => new Date(aMoment);
const by = anActor();
const file = anInspectedFile();
const words = {
  description: { ar: 'ميزانية', fr: 'Budget' },
  language: 'both',
  counterpart: null,
  onlyBecause: { ar: '', fr: '' },
  justification: { ar: '', fr: '' },
} as const;

let uploads: Uploads;
let publications: ReturnType<typeof inMemoryPublications>;
let steps = 0;

/** What is kept for good, and whether a draft named it before that. */
let held: string[] = [];
const keptFiles: KeptFiles = {
  hold: async (_, { file: kept }) => {
    held.push(`${kept} ${(await stored()).length}`);
  },
};

const deps = () => ({ publications, uploads, keptFiles, now });
/** A form made from a version of the publication. */
const from = (version: number, id = aPublicationId(), collectivity = aCode()) => {
  steps += 1;
  return { collectivity, id, version, once: `form ${steps}` };
};
const stored = async () => (await publications.find(aCode(), aPublicationId()))?.draft.attachments ?? [];

beforeEach(async () => {
  held = [];
  uploads = inMemoryUploads(now);
  publications = inMemoryPublications(aPublication());
  await uploads.put(anUpload({ state: 'ready', file }));
});

describe('Attaching what was sent', () => {
  test('makes it part of the draft, once, and forgets that it was sent', async () => {
    const form = from(1);
    await attachUpload(deps(), form, anUploadId(), by);
    await attachUpload(deps(), form, anUploadId(), by);

    expect((await stored()).map((one) => one.file)).toEqual([file.file]);
    expect(await uploads.list(aCode(), aPublicationId())).toEqual([]);
    expect(held).toEqual([`${file.file} 0`]);
  });

  test('finds nothing that was refused, that is not there, or that is somebody else’s', async () => {
    await uploads.put(anUpload({ state: 'refused', reason: 'malware', detail: '' }, { id: anUploadId(2) }));
    await uploads.put(anUpload({ state: 'ready', file }, { id: anUploadId(3), collectivity: aCode(2) }));
    await uploads.put(anUpload({ state: 'ready', file }, { id: anUploadId(4), purpose: aPublicationId(2) }));

    for (const nth of [2, 3, 4, 5]) {
      await expect(attachUpload(deps(), from(1), anUploadId(nth), by)).rejects.toMatchObject({
        code: 'upload.unknown',
      });
    }
    await expect(
      attachUpload(deps(), from(1, aPublicationId(), aCode(2)), anUploadId(3), by),
    ).rejects.toMatchObject({ code: 'publication.unknown' });
    expect(await stored()).toEqual([]);
  });

  test('keeps one of two files with the same bytes, and no more than a publication carries', async () => {
    const many = Array.from({ length: mostAttachments }, (_, at) =>
      anAttachment({
        ...file,
        language: 'both',
        file: anInspectedFile({ file: at.toString(16).padStart(64, 'b') as never }).file,
      }),
    );
    publications = inMemoryPublications(aPublication({ draft: aDraft({ attachments: many }) }));

    await expect(attachUpload(deps(), from(1), anUploadId(), by)).rejects.toMatchObject({
      code: 'attachment.too-many',
    });
  });

  test('loses to a colleague who saved in the meantime, and leaves the file to be attached again', async () => {
    await saveDraft(deps(), from(1), aDraftContent({ category: 'K06' }), [], by);

    await expect(attachUpload(deps(), from(1), anUploadId(), by)).rejects.toMatchObject({
      code: 'publication.changed',
    });
    expect(await uploads.list(aCode(), aPublicationId())).toHaveLength(1);
  });
});

describe('The files of a draft', () => {
  beforeEach(async () => {
    await attachUpload(deps(), from(1), anUploadId(), by);
  });

  test('hold the publication back until they are described, and go out with it', async () => {
    await expect(publishPublication(deps(), from(2), by)).rejects.toMatchObject({
      code: 'attachment.incomplete',
    });
    await describeAttachment(deps(), from(2), file.file, words, by);

    const published = await publishPublication(deps(), from(3), by);

    expect(published.edition?.attachments).toMatchObject([
      { file: file.file, description: words.description, language: 'both' },
    ]);
  });

  test('stay when a form of texts is saved', async () => {
    await saveDraft(deps(), from(2), aDraftContent({ category: 'K06' }), [], by);

    expect(await stored()).toHaveLength(1);
  });

  test('come back with an earlier version', async () => {
    await detach(deps(), from(2), file.file, by);
    expect(await stored()).toEqual([]);
    const workflow = {
      ...deps(),
      history: publications,
      members: inMemoryMembers(),
      sites: inMemorySites(),
    };

    await revertPublication(workflow, from(3), 2, by);

    expect(await stored()).toHaveLength(1);
  });

  test('change places, the first staying where it is', async () => {
    const other = anInspectedFile({ file: anAttachment({ file: 'c'.repeat(64) as never }).file });
    await uploads.put(anUpload({ state: 'ready', file: other }));
    await attachUpload(deps(), from(2), anUploadId(), by);

    await moveUp(deps(), from(3), other.file, by);
    await moveUp(deps(), from(4), other.file, by);

    expect((await stored()).map((one) => one.file)).toEqual([other.file, file.file]);
  });

  test('are unknown by another name', async () => {
    const unknown = { code: 'upload.unknown' };

    await expect(describeAttachment(deps(), from(2), 'd'.repeat(64), words, by)).rejects.toMatchObject(
      unknown,
    );
    await expect(moveUp(deps(), from(2), 'd'.repeat(64), by)).rejects.toMatchObject(unknown);
  });
});
