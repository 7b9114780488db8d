import { beforeEach, describe, expect, test } from 'vitest';
import { type Publication, summaryOf } from './publication.ts';
import { decideReuse, publicNumber, reporterOf, reportReuse } from './reuses.ts';
import {
  aCode,
  aMoment,
  anActor,
  anEdition,
  aPublication,
  aPublicationId,
  aReuse,
  aReuseId,
  aSite,
  inMemoryStores,
  type Stores,
} from './testing/index.ts';

const published = (over: Partial<Publication> = {}): Publication => ({
  ...aPublication(),
  state: 'published',
  number: 3,
  edition: summaryOf(anEdition()),
  ahead: false,
  ...over,
});

const site = aSite();
const now = () => new Date(aMoment);
const { title, by, link, description } = aReuse();
const reported = {
  id: aReuseId(),
  document: aPublicationId(),
  locale: 'fr',
  report: { title, by, link, description },
  email: 'salma@personal.example',
} as const;

describe('A reuse', () => {
  let stores: Stores;
  let found: Publication | undefined;

  beforeEach(async () => {
    stores = await inMemoryStores(now);
    found = published();
  });

  const deps = () => ({ ...stores, publications: { find: async () => found }, now });
  const target = (version = 1, once = 'one') => ({ id: aReuseId(), version, once });

  test('that is reported waits for a moderator, its address in the vault alone', async () => {
    await reportReuse(deps(), site.code, reported);

    const kept = await stores.reuses.find(site.code, aReuseId());
    expect(kept).toMatchObject({ state: 'waiting', publication: 3, title, link });
    expect(JSON.stringify(kept)).not.toContain('salma@');
    expect(await stores.vault.open(site.code, reporterOf(aReuseId()))).toEqual({ email: reported.email });
    expect(await stores.reuses.shown(site.code)).toEqual([]);
  });

  test('that is sent again is one, and whoever sends it again changes neither its words nor its address', async () => {
    await reportReuse(deps(), site.code, reported);

    await reportReuse(deps(), site.code, {
      ...reported,
      report: { ...reported.report, title: 'Autre chose' },
      email: 'mallory@evil.example',
    });

    expect(await stores.reuses.list(site.code)).toMatchObject([{ title }]);
    expect(await stores.vault.open(site.code, reporterOf(aReuseId()))).toEqual({ email: reported.email });
  });

  test.each([
    ['nothing', () => undefined],
    ['a draft', () => aPublication()],
    [
      'what was withdrawn',
      () =>
        published({
          state: 'withdrawn',
          withdrawal: { reason: { ar: 'خطأ', fr: 'erreur' }, at: aMoment },
        }),
    ],
  ])('of %s is refused, and keeps nothing', async (_of, publication) => {
    found = publication();

    await expect(reportReuse(deps(), site.code, reported)).rejects.toMatchObject({
      code: 'publication.unknown',
    });
    await expect(publicNumber(deps(), site.code, aPublicationId())).rejects.toMatchObject({
      code: 'publication.unknown',
    });
    expect(await stores.reuses.list(site.code)).toEqual([]);
    expect(await stores.vault.open(site.code, reporterOf(aReuseId()))).toBeUndefined();
  });

  test('that is shown is read by the public, and whoever reported it is told once', async () => {
    await reportReuse(deps(), site.code, reported);

    await decideReuse(deps(), site, target(), { to: 'shown' }, anActor());
    await decideReuse(deps(), site, target(), { to: 'shown' }, anActor());
    await decideReuse(deps(), site, target(2, 'two'), { to: 'refused', reason: 'Lien mort.' }, anActor());
    await decideReuse(deps(), site, target(3, 'three'), { to: 'shown' }, anActor());

    expect(await stores.mails()).toMatchObject([
      { mail: 'reuse-decided', to: { item: reporterOf(aReuseId()) }, decision: { to: 'shown' } },
    ]);
    expect(await stores.reuses.shown(site.code)).toHaveLength(1);
    expect((await stores.journal(site.code)).map(({ act }) => act)).toEqual([
      'reuse.shown',
      'reuse.refused',
      'reuse.shown',
    ]);
  });

  test('is refused with a reason alone', async () => {
    await reportReuse(deps(), site.code, reported);

    await expect(
      decideReuse(deps(), site, target(), { to: 'refused', reason: '  ' }, anActor()),
    ).rejects.toMatchObject({ code: 'input.invalid' });
    await decideReuse(deps(), site, target(), { to: 'refused', reason: 'Publicité.' }, anActor());

    expect(await stores.reuses.find(site.code, aReuseId())).toMatchObject({
      state: 'refused',
      reason: 'Publicité.',
    });
  });

  test('of two moderators the second is refused, and one that is unknown to both', async () => {
    await reportReuse(deps(), site.code, reported);
    await decideReuse(deps(), site, target(), { to: 'shown' }, anActor());

    await expect(
      decideReuse(deps(), site, target(1, 'two'), { to: 'refused', reason: 'Non.' }, anActor()),
    ).rejects.toMatchObject({ code: 'reuse.changed' });
    await expect(
      decideReuse(deps(), aSite({ code: aCode(2) }), target(), { to: 'shown' }, anActor()),
    ).rejects.toMatchObject({ code: 'reuse.unknown' });
    expect(await stores.reuses.shown(site.code)).toHaveLength(1);
  });
});
