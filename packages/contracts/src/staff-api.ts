import {
  bilingual,
  categoryCode,
  civilDate,
  collectivityCode,
  columnCode,
  edition,
  facts,
  instant,
  locale,
  longest,
  publication,
  publicationId,
  publicationStatuses,
  publicationTexts,
  table,
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
  }),
  edition: v.nullable(v.pick(edition, ['edition', 'publishedAt', 'firstPublishedAt'])),
  gaps: v.array(
    v.union([
      v.object({ text: v.picklist(publicationTexts), locale, standing: v.picklist(['missing', 'stale']) }),
      v.object({ row: count, column: columnCode, locale }),
    ]),
  ),
});

export type StaffPublication = v.InferInput<typeof staffPublication>;

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
} satisfies Readonly<Record<string, StaffRoute>>;

export type StaffRouteName = keyof typeof staffRoutes;
