import {
  bilingual,
  categoryCode,
  collectivityCode,
  collectivityKind,
  instant,
  requestFigures,
  siteState,
  slug,
  subjectCode,
} from '@mahalli/core';
import * as v from 'valibot';
import { apiDeadlines, clockQuery } from './clock-answer.ts';
import { count, cursor, limit, noBody, pageOf } from './parts.ts';
import { route } from './route.ts';

/** A collectivity as the API tells of it; without a site, its state is null and it has no host. */
export const apiCollectivity = v.object({
  code: collectivityCode,
  kind: collectivityKind,
  slug,
  nameFr: v.string(),
  nameAr: v.string(),
  parentCode: v.nullable(collectivityCode),
  population: count,
  state: v.nullable(siteState),
  hosts: v.array(v.string()),
});

export type ApiCollectivity = v.InferOutput<typeof apiCollectivity>;

/** A publication as the API lists it, with where to read it. */
export const apiPublication = v.object({
  collectivity: collectivityCode,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  category: categoryCode,
  title: bilingual(v.string()),
  publishedAt: instant,
  url: v.object({ ar: v.string(), fr: v.string(), json: v.string() }),
});

export type ApiPublication = v.InferOutput<typeof apiPublication>;

/** How a collectivity stands with what the law asks it to publish. */
export const apiCoverage = v.object({
  code: collectivityCode,
  nameFr: v.string(),
  nameAr: v.string(),
  /** Categories that apply directly and hold something, and how many apply. */
  covered: count,
  of: count,
  /** Obligations whose day has passed unanswered. */
  late: count,
  publications: count,
  lastPublishedAt: v.nullable(instant),
});

export type ApiCoverage = v.InferOutput<typeof apiCoverage>;

const region = v.pipe(v.string(), v.regex(/^\d{2}$/));

/** The requests for information that a collectivity received in a year, in figures. */
export const apiRequestFigures = v.object({
  code: collectivityCode,
  nameFr: v.string(),
  nameAr: v.string(),
  figures: requestFigures,
});

export type ApiRequestFigures = v.InferOutput<typeof apiRequestFigures>;

/** What the JSON API tells everybody, by the name of what answers each operation. */
export const routes = {
  'list-collectivities': route({
    method: 'GET',
    path: '/api/v1/collectivities',
    params: v.object({}),
    query: v.strictObject({
      state: v.exactOptional(siteState),
      q: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
      limit,
      cursor,
    }),
    body: noBody,
    result: pageOf(apiCollectivity),
  }),
  'get-collectivity': route({
    method: 'GET',
    path: '/api/v1/collectivities/{code}',
    params: v.object({ code: collectivityCode }),
    query: v.strictObject({}),
    body: noBody,
    result: apiCollectivity,
  }),
  'list-publications': route({
    method: 'GET',
    path: '/api/v1/publications',
    params: v.object({}),
    query: v.strictObject({
      collectivity: v.exactOptional(collectivityCode),
      category: v.exactOptional(categoryCode),
      limit,
      cursor,
    }),
    body: noBody,
    result: pageOf(apiPublication),
  }),
  'list-coverage': route({
    method: 'GET',
    path: '/api/v1/coverage',
    params: v.object({}),
    query: v.strictObject({ region: v.exactOptional(region), limit, cursor }),
    body: noBody,
    result: pageOf(apiCoverage),
  }),
  'list-request-figures': route({
    method: 'GET',
    path: '/api/v1/requests/figures',
    params: v.object({}),
    query: v.strictObject({
      year: v.pipe(v.string(), v.regex(/^20\d{2}$/)),
      region: v.exactOptional(region),
      subject: v.exactOptional(subjectCode),
      limit,
      cursor,
    }),
    body: noBody,
    result: v.object({
      ...pageOf(apiRequestFigures).entries,
      /** Of all the collectivities that are asked for, on every page. */
      total: requestFigures,
    }),
  }),
  'get-deadlines': route({
    method: 'GET',
    path: '/api/v1/deadlines',
    params: v.object({}),
    query: clockQuery,
    body: noBody,
    result: apiDeadlines,
  }),
  'get-openapi': route({
    method: 'GET',
    path: '/api/v1/openapi.json',
    params: v.object({}),
    query: v.strictObject({}),
    body: noBody,
    result: v.looseObject({ openapi: v.literal('3.1.0') }),
  }),
};

export type RouteName = keyof typeof routes;
