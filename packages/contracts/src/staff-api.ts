import {
  attachment,
  attachmentWords,
  bilingual,
  categoryCode,
  civilDate,
  collectivityCode,
  columnCode,
  columnTypes,
  edition,
  facts,
  fileHash,
  instant,
  locale,
  longest,
  modelCode,
  mostRows,
  publication,
  publicationId,
  publicationStatuses,
  publicationTexts,
  table,
  tableRow,
  upload,
  uploadId,
} from '@mahalli/core';
import * as v from 'valibot';
import { count, cursor, limit, noBody, pageOf } from './parts.ts';
import { type Route, route } from './route.ts';

/** The version of a publication that a change was made from, as an entity tag: `"3"`. */
const ifMatch = v.pipe(
  v.string(),
  v.regex(/^"\d{1,9}"$/),
  v.transform((tag) => Number(tag.slice(1, -1))),
);

/** The key of a request: sent again, it does nothing a second time. */
const idempotencyKey = v.pipe(v.string(), v.uuid());

/** A publication is known by the key that created it. */
const keyed = v.object({ 'idempotency-key': publicationId });

const changing = v.object({ 'if-match': ifMatch, 'idempotency-key': idempotencyKey });

const place = v.object({ code: collectivityCode });

const one = v.object({ code: collectivityCode, id: publicationId });

const text = (of: keyof typeof longest) => bilingual(v.pipe(v.string(), v.maxLength(longest[of])));

/** What a draft says, as it is sent: an unknown property is refused. */
export const draftBody = v.strictObject({
  title: text('title'),
  summary: text('summary'),
  body: text('body'),
  office: text('office'),
  ...facts.entries,
  /** Texts left as they are that still say the same as the other language. */
  confirmed: v.optional(v.array(v.strictObject({ text: v.picklist(publicationTexts), locale })), []),
});

/** A file of a draft as its staff reads it. */
const staffFile = v.object({ ...attachment.entries, description: bilingual(v.string()) });

/** A publication as its staff reads it: the draft, and what the gate still waits for. */
export const staffPublication = v.object({
  ...v.pick(publication, ['id', 'collectivity', 'state', 'stage', 'number', 'ahead', 'version', 'changedAt'])
    .entries,
  assignee: v.nullable(v.string()),
  scheduledFor: v.nullable(instant),
  draft: v.object({
    title: bilingual(v.string()),
    summary: bilingual(v.string()),
    body: bilingual(v.string()),
    office: bilingual(v.string()),
    /** The table of a legal model; saving a draft leaves it as it is. */
    table: v.nullable(table),
    ...facts.entries,
    /** Its files, the first first; saving a draft leaves them as they are. */
    files: v.array(staffFile),
  }),
  edition: v.nullable(v.pick(edition, ['edition', 'publishedAt', 'firstPublishedAt'])),
  gaps: v.array(
    v.union([
      v.object({
        file: fileHash,
        what: v.picklist(['description', 'language', 'undeclared', 'findings']),
        locale: v.optional(locale),
        standing: v.optional(v.picklist(['missing', 'stale'])),
        count: v.optional(count),
      }),
      v.object({ text: v.picklist(publicationTexts), locale, standing: v.picklist(['missing', 'stale']) }),
      v.object({ row: count, column: columnCode, locale }),
    ]),
  ),
});

export type StaffPublication = v.InferInput<typeof staffPublication>;

/** What a file is sent with: a form (`multipart/form-data`) that ends with the file, in a field named `file`. */
const uploadForm = v.object({
  upload: uploadId,
  address: v.string(),
  /** The largest file, in bytes. */
  mostBytes: count,
  fields: v.record(v.string(), v.string()),
});

const column = v.object({
  code: v.string(),
  label: bilingual(v.string()),
  help: bilingual(v.string()),
  type: v.picklist(columnTypes),
  required: v.boolean(),
  choices: v.array(v.object({ code: v.string(), label: bilingual(v.string()) })),
});

const tableModel = v.object({
  code: v.string(),
  category: categoryCode,
  title: bilingual(v.string()),
  /** The text of law that asks for it. */
  article: bilingual(v.string()),
  columns: v.array(column),
});

/**
 * A table as it is sent: its model, and its rows by the code of each column. Amounts are whole centimes of MAD,
 * percentages whole hundredths of a percent.
 */
const tableBody = v.strictObject({
  model: modelCode,
  rows: v.pipe(v.array(tableRow), v.maxLength(mostRows)),
});

const staffRow = v.object({
  id: publicationId,
  status: v.picklist(publicationStatuses),
  number: v.nullable(count),
  title: bilingual(v.string()),
  category: categoryCode,
  documentDate: civilDate,
  gaps: count,
  changedAt: instant,
});

/** One operation of staff: like any other, and it reads headers. */
export interface StaffRoute extends Route {
  readonly headers: v.GenericSchema;
  /** The status of a success. */
  readonly status: 200 | 201;
  /** What it does, in a sentence for who writes programs. */
  readonly summary: string;
}

/** Declares an operation of staff. */
const staffRoute = <R extends Route, H extends v.GenericSchema, S extends 200 | 201>(
  declared: R,
  more: { readonly headers: H; readonly status: S; readonly summary: string },
) => ({ ...declared, ...more });

const none = v.object({});
const noQuery = v.strictObject({});
const drafts = '/api/v1/staff/{code}/publications';
const draft = '/api/v1/staff/{code}/publications/{id}';

/** A step in the life of a publication, without anything to say but from which version. */
const step = <const P extends `/api/v1/staff/{code}/publications/{id}/${string}`>(path: P, summary: string) =>
  staffRoute(
    route({
      method: 'POST',
      path,
      params: one,
      query: noQuery,
      body: v.optional(v.strictObject({}), {}),
      result: staffPublication,
    }),
    { headers: changing, status: 200, summary },
  );

const filePlace = v.object({ code: collectivityCode, id: publicationId, file: fileHash });
const uploadPlace = v.object({ code: collectivityCode, id: publicationId, upload: uploadId });

/** A change of the files or of the table of a draft. */
const changed = <
  const P extends `/api/v1/staff/{code}/publications/{id}/${string}`,
  M extends 'POST' | 'PUT' | 'DELETE',
  A extends typeof one | typeof filePlace | typeof uploadPlace,
  B extends v.GenericSchema,
>(
  method: M,
  path: P,
  params: A,
  body: B,
  summary: string,
) => ({
  method,
  path,
  params,
  query: noQuery,
  body,
  result: staffPublication,
  headers: changing,
  status: 200 as const,
  summary,
});

/** What staff and their programs may do over the JSON API, by name: each asks for an access token. */
export const staffRoutes = {
  'list-drafts': staffRoute(
    route({
      method: 'GET',
      path: drafts,
      params: place,
      query: v.strictObject({ status: v.exactOptional(v.picklist(publicationStatuses)), limit, cursor }),
      body: noBody,
      result: pageOf(staffRow),
    }),
    {
      headers: none,
      status: 200,
      summary: 'Lists the publications of a collectivity, the last changed first.',
    },
  ),
  'create-draft': staffRoute(
    route({
      method: 'POST',
      path: drafts,
      params: place,
      query: noQuery,
      body: draftBody,
      result: staffPublication,
    }),
    {
      headers: keyed,
      status: 201,
      summary:
        'Starts a publication. Its identifier is the idempotency key: sent again, it creates nothing more.',
    },
  ),
  'get-draft': staffRoute(
    route({
      method: 'GET',
      path: draft,
      params: one,
      query: noQuery,
      body: noBody,
      result: staffPublication,
    }),
    { headers: none, status: 200, summary: 'Reads a publication with its draft; the ETag is its version.' },
  ),
  'save-draft': staffRoute(
    route({
      method: 'PUT',
      path: draft,
      params: one,
      query: noQuery,
      body: draftBody,
      result: staffPublication,
    }),
    {
      headers: changing,
      status: 200,
      summary: 'Saves a draft over the version that If-Match names; 412 when somebody saved in the meantime.',
    },
  ),
  'submit-draft': staffRoute(
    route({
      method: 'POST',
      path: '/api/v1/staff/{code}/publications/{id}/review',
      params: one,
      query: noQuery,
      body: v.strictObject({ reader: v.optional(v.nullable(v.string()), null) }),
      result: staffPublication,
    }),
    { headers: changing, status: 200, summary: 'Asks for a draft to be read before it is published.' },
  ),
  'return-draft': step(
    '/api/v1/staff/{code}/publications/{id}/return',
    'Gives a draft back to be written on: it is neither read nor scheduled any more.',
  ),
  'schedule-draft': staffRoute(
    route({
      method: 'POST',
      path: '/api/v1/staff/{code}/publications/{id}/schedule',
      params: one,
      query: noQuery,
      body: v.strictObject({ at: instant }),
      result: staffPublication,
    }),
    { headers: changing, status: 200, summary: 'Approves a draft for a moment to come.' },
  ),
  'publish-draft': step(
    '/api/v1/staff/{code}/publications/{id}/publication',
    'Publishes a draft, if both languages are ready.',
  ),
  'withdraw-publication': staffRoute(
    route({
      method: 'POST',
      path: '/api/v1/staff/{code}/publications/{id}/withdrawal',
      params: one,
      query: noQuery,
      body: v.strictObject({
        reason: bilingual(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000))),
      }),
      result: staffPublication,
    }),
    {
      headers: changing,
      status: 200,
      summary: 'Takes a publication back; its reason stays at its address, in both languages.',
    },
  ),
  'list-table-models': staffRoute(
    route({
      method: 'GET',
      path: '/api/v1/staff/table-models',
      params: none,
      query: noQuery,
      body: noBody,
      result: pageOf(tableModel),
    }),
    { headers: none, status: 200, summary: 'Lists the legal models of tables, with their columns.' },
  ),
  'save-table': changed(
    'PUT',
    '/api/v1/staff/{code}/publications/{id}/table',
    one,
    tableBody,
    'Gives a draft its table; a refusal names what is wrong with each cell, by its place in what was sent.',
  ),
  'remove-table': changed(
    'DELETE',
    '/api/v1/staff/{code}/publications/{id}/table',
    one,
    noBody,
    'Takes the table off a draft.',
  ),
  'ask-upload': staffRoute(
    route({
      method: 'POST',
      path: '/api/v1/staff/{code}/publications/{id}/uploads',
      params: one,
      query: noQuery,
      body: v.optional(v.strictObject({}), {}),
      result: uploadForm,
    }),
    {
      headers: v.object({ 'idempotency-key': uploadId }),
      status: 201,
      summary:
        'Signs a form that sends one file for a draft within an hour; the upload is known by the idempotency key.',
    },
  ),
  'list-uploads': staffRoute(
    route({
      method: 'GET',
      path: '/api/v1/staff/{code}/publications/{id}/uploads',
      params: one,
      query: v.strictObject({ limit, cursor }),
      body: noBody,
      result: pageOf(upload),
    }),
    {
      headers: none,
      status: 200,
      summary: 'Lists what was sent for a draft and is not attached: being inspected, refused, or ready.',
    },
  ),
  'attach-upload': changed(
    'POST',
    '/api/v1/staff/{code}/publications/{id}/uploads/{upload}/attachment',
    uploadPlace,
    v.optional(v.strictObject({}), {}),
    'Attaches a file that is ready to the draft it was sent for.',
  ),
  'describe-file': changed(
    'PUT',
    '/api/v1/staff/{code}/publications/{id}/files/{file}',
    filePlace,
    attachmentWords,
    'Says what a file is, in both languages, in which language it is read, and why what was found in it may be released.',
  ),
  'move-file-up': changed(
    'POST',
    '/api/v1/staff/{code}/publications/{id}/files/{file}/up',
    filePlace,
    v.optional(v.strictObject({}), {}),
    'Moves a file one place towards the first.',
  ),
  'remove-file': changed(
    'DELETE',
    '/api/v1/staff/{code}/publications/{id}/files/{file}',
    filePlace,
    noBody,
    'Takes a file off a draft; what was published with it keeps it until it is published again.',
  ),
} satisfies Readonly<Record<string, StaffRoute>>;

export type StaffRouteName = keyof typeof staffRoutes;
