import {
  type CollectivityCode,
  type LookHistory,
  type Members,
  namesOf,
  type OwnPages,
  type PublicationHistory,
  type PublicationId,
  type PublicationReadings,
  type Publications,
  type PublishedEntry,
  type Schemes,
  type Sites,
  schemeOf,
  siteOf,
} from '@mahalli/core';
import { csv } from './csv.ts';
import { asJson, asText, type ToTake } from './to-take.ts';

/** What it takes to take the records of a collectivity out. */
export interface RecordsDeps {
  readonly sites: Sites;
  readonly schemes: Schemes;
  readonly publications: Publications & PublicationReadings;
  readonly history: PublicationHistory;
  readonly members: Members;
  readonly ownPages: OwnPages;
  readonly looks: LookHistory;
  readonly journal: (code: CollectivityCode) => Promise<readonly unknown[]>;
  /** What was attached to a publication, as `<file>/<name>`. */
  readonly attached: (code: CollectivityCode, key: string) => Promise<Uint8Array>;
}

const listOf = (published: readonly PublishedEntry[]): string =>
  csv(
    ['number', 'category', 'date', 'title_ar', 'title_fr', 'office_ar', 'office_fr', 'page', 'withdrawn'],
    published.map(({ number, edition, withdrawal }) => [
      String(number),
      edition.category,
      edition.documentDate,
      edition.title.ar,
      edition.title.fr,
      edition.office.ar,
      edition.office.fr,
      `../site/fr/publications/${number}/index.html`,
      withdrawal === null ? '' : withdrawal.at,
    ]),
  );

const written =
  ({ publications }: RecordsDeps, code: CollectivityCode, published: readonly PublishedEntry[]) =>
  () =>
    Promise.all(
      published.map(async (entry) => ({
        ...entry,
        body: await publications.body(code, entry.id, entry.edition.edition),
        table: (await publications.table(code, entry.id, entry.edition.edition)) ?? null,
      })),
    );

/** A publication as its staff knows it: the draft, what was said of it, and each version. */
const behind =
  ({ publications, history }: RecordsDeps, code: CollectivityCode, id: PublicationId) =>
  async () => {
    const [publication, comments, versions] = await Promise.all([
      publications.find(code, id),
      history.comments(code, id),
      history.versions(code, id),
    ]);
    const saved = await Promise.all(versions.map(({ version }) => history.version(code, id, version)));
    return { publication, comments, versions: saved };
  };

/** The files of drafts that the public does not read, each once. */
const unreleased = async (
  { publications }: RecordsDeps,
  code: CollectivityCode,
  ids: readonly PublicationId[],
  published: readonly PublishedEntry[],
): Promise<readonly string[]> => {
  const known = new Set(
    published
      .filter(({ withdrawal }) => withdrawal === null)
      .flatMap(({ edition }) => edition.attachments.map(({ file }) => file)),
  );
  const drafts = await Promise.all(ids.map((id) => publications.find(code, id)));
  const keys = drafts
    .flatMap((one) => one?.draft.attachments ?? [])
    .filter(({ file }) => !known.has(file))
    .flatMap((one) => namesOf(one).map((name) => `${one.file}/${name}`));
  return [...new Set(keys)];
};

/** What the collectivity published and wrote, as files that any program reads. */
export const records = async (deps: RecordsDeps, code: CollectivityCode): Promise<readonly ToTake[]> => {
  const [published, rows] = await Promise.all([
    deps.publications.published(code),
    deps.publications.rows(code),
  ]);
  const ids = rows.map(({ id }) => id);
  const files = await unreleased(deps, code, ids, published);
  return [
    { path: 'data/site.json', body: asJson(() => siteOf(deps, code)) },
    { path: 'data/publications.json', body: asJson(written(deps, code, published)) },
    { path: 'data/publications.csv', body: asText(listOf(published)) },
    ...ids.map((id) => ({
      path: `internal/publications/${id}.json`,
      body: asJson(behind(deps, code, id)),
    })),
    ...files.map((key) => ({ path: `internal/files/${key}`, body: () => deps.attached(code, key) })),
    {
      path: 'internal/pages.json',
      body: asJson(async () => {
        const pages = await deps.ownPages.list(code);
        return Promise.all(pages.map(({ slug }) => deps.ownPages.versions(code, slug)));
      }),
    },
    { path: 'internal/looks.json', body: asJson(() => deps.looks.versions(code)) },
    { path: 'internal/scheme.json', body: asJson(() => schemeOf(deps, code)) },
    { path: 'internal/team.json', body: asJson(() => deps.members.list(code)) },
    { path: 'internal/journal.json', body: asJson(() => deps.journal(code)) },
  ];
};
