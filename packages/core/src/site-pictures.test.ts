import { beforeEach, describe, expect, test } from 'vitest';
import { revertLook } from './site-look.ts';
import { describePhoto, removeEmblem, removePhoto, setEmblem, setPhoto } from './site-pictures.ts';
import { siteOf } from './sites.ts';
import {
  aCode,
  aDeed,
  aMoment,
  anActor,
  anEmblem,
  anInspectedFile,
  anUpload,
  anUploadId,
  aPhotograph,
  aSite,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const now = () => new Date(aMoment);
const at = (version: number, once: string) => ({ code: aCode(), version, once });
const { variants } = aPhotograph();
const words = { description: { ar: 'ساحة السوق', fr: 'La place du marché' }, same: false };
const picture = (sizes: typeof variants) =>
  anInspectedFile({ kind: 'jpeg', picture: { width: 2_000, height: 1_000, variants: sizes } });

describe('The pictures of a site', () => {
  let stores: Stores;
  const held: string[] = [];
  const deps = () => ({
    sites: stores.sites,
    looks: stores.looks,
    uploads: stores.uploads,
    keptFiles: { hold: async (_: unknown, { file }: { readonly file: string }) => void held.push(file) },
    now,
  });
  const site = () => siteOf(stores, aCode());
  const sendEmblem = () =>
    stores.uploads.put(
      anUpload({ state: 'ready', file: picture(variants), emblem: anEmblem() }, { purpose: 'emblem' }),
    );
  const sendPhoto = (sizes = variants) =>
    stores.uploads.put(anUpload({ state: 'ready', file: picture(sizes) }, { purpose: 'photo' }));

  beforeEach(async () => {
    stores = await inMemoryStores(now);
    await stores.sites.create(aSite(), aDeed({ act: 'site.opened' }));
  });

  test('take the emblem that was sent, once however often the form comes, and go back to none', async () => {
    await sendEmblem();

    const adopted = await setEmblem(deps(), at(1, 'a'), anUploadId(), anActor());
    expect(await setEmblem(deps(), at(1, 'a'), anUploadId(), anActor())).toEqual(adopted);

    expect((await site()).emblem).toEqual(anEmblem());
    expect(await stores.uploads.list(aCode(), 'emblem')).toEqual([]);
    await removeEmblem(deps(), at(2, 'b'), anActor());
    expect((await site()).emblem).toBeNull();
    await revertLook(deps(), at(3, 'c'), 2, anActor());
    expect((await site()).emblem).toEqual(anEmblem());
  });

  test('take nothing that was sent for something else, refused, or never sent', async () => {
    await sendPhoto();
    await stores.uploads.put(
      anUpload({ state: 'refused', reason: 'type', detail: '' }, { purpose: 'emblem', id: anUploadId(2) }),
    );

    for (const id of [anUploadId(1), anUploadId(2), anUploadId(3)])
      await expect(setEmblem(deps(), at(1, 'a'), id, anActor())).rejects.toMatchObject({
        code: 'upload.unknown',
      });
  });

  test('take a photograph that is described in both languages, and say so in the history', async () => {
    await sendPhoto();

    for (const description of [
      { ar: '', fr: 'La place' },
      { ar: 'ساحة', fr: ' ' },
    ])
      await expect(
        setPhoto(deps(), at(1, 'a'), anUploadId(), { ...words, description }, anActor()),
      ).rejects.toMatchObject({ code: 'look.incomplete' });
    await setPhoto(deps(), at(1, 'a'), anUploadId(), words, anActor());

    // What waited a few days is kept from now on.
    expect(held).toEqual([anInspectedFile().file]);
    expect((await site()).photo).toMatchObject({
      file: anInspectedFile().file,
      variants,
      description: { ar: { text: words.description.ar }, fr: { text: words.description.fr } },
    });
    expect((await stores.looks.versions(aCode()))[0]).toMatchObject({
      version: 2,
      changed: ['photo', 'home'],
    });
    expect((await site()).home.blocks).toEqual(['latest', 'rights', 'categories', 'photo']);
    await removePhoto(deps(), at(2, 'b'), anActor());
    expect((await site()).photo).toBeNull();
  });

  test('take no photograph that is narrower than pages show', async () => {
    await sendPhoto([]);

    await expect(setPhoto(deps(), at(1, 'a'), anUploadId(), words, anActor())).rejects.toMatchObject({
      code: 'picture.invalid',
    });
  });

  test('are described anew in both languages, or with the word of a clerk that one still says the same', async () => {
    await sendPhoto();
    await setPhoto(deps(), at(1, 'a'), anUploadId(), words, anActor());
    const description = { ...words.description, fr: 'La place du marché, le matin' };
    const describe = (same: boolean) => describePhoto(deps(), at(2, 'b'), { description, same }, anActor());

    await expect(describe(false)).rejects.toMatchObject({ code: 'look.incomplete' });
    const described = await describe(true);

    expect(described.photo?.description.fr.text).toBe(description.fr);
    await removePhoto(deps(), at(3, 'c'), anActor());
    await expect(
      describePhoto(deps(), at(4, 'd'), { description, same: true }, anActor()),
    ).rejects.toMatchObject({ code: 'upload.unknown' });
  });
});
