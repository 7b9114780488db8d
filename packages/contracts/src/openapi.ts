import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { routes } from './api.ts';
import type { Route } from './route.ts';

const schemaOf = (schema: v.GenericSchema, typeMode: 'input' | 'output') => {
  const { $schema: _, ...described } = toJsonSchema(schema, {
    typeMode,
    errorMode: 'ignore',
    target: 'draft-2020-12',
  });
  return described;
};

const parametersOf = ({ params, query }: Route) =>
  (['path', 'query'] as const).flatMap((place) => {
    const { properties = {}, required = [] } = schemaOf(place === 'path' ? params : query, 'input');
    return Object.entries(properties).map(([name, schema]) => ({
      name,
      in: place,
      required: required.includes(name),
      schema,
    }));
  });

const problem = {
  description: 'A refusal (RFC 9457): its code is stable, its wording is left to whoever shows it.',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'status', 'code', 'details'],
        properties: {
          type: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string' },
          details: { type: 'object' },
        },
      },
    },
  },
};

/** The JSON API as an OpenAPI 3.1 document, made from the routes themselves. */
export const openApi = (server: string) => ({
  openapi: '3.1.0' as const,
  info: {
    title: 'Mahalli',
    version: '1',
    description:
      'Public reads about the territorial collectivities of Morocco: who they are, the state of their portal, and what they publish under law 31.13.',
    license: { name: 'Law 31.13, article 6' },
  },
  servers: [{ url: server }],
  paths: Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [
      route.path,
      {
        [route.method.toLowerCase()]: {
          operationId: name,
          parameters: parametersOf(route),
          responses: {
            200: {
              description: 'OK',
              content: { 'application/json': { schema: schemaOf(route.result, 'output') } },
            },
            default: problem,
          },
        },
      },
    ]),
  ),
});
