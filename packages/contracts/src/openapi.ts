import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { routes } from './api.ts';
import type { Route } from './route.ts';
import { type StaffRoute, staffRoutes } from './staff-api.ts';

const schemaOf = (schema: v.GenericSchema, typeMode: 'input' | 'output') => {
  const { $schema: _, ...described } = toJsonSchema(schema, {
    typeMode,
    errorMode: 'ignore',
    target: 'draft-2020-12',
  });
  return described;
};

const placesOf = (route: Route | StaffRoute) => [
  { place: 'path', schema: route.params },
  { place: 'query', schema: route.query },
  ...('headers' in route ? [{ place: 'header', schema: route.headers }] : []),
];

const parametersOf = (route: Route | StaffRoute) =>
  placesOf(route).flatMap(({ place, schema: described }) => {
    const { properties = {}, required = [] } = schemaOf(described, 'input');
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

/** What each open operation does, in a sentence for who writes programs. */
const summaries: Readonly<Record<keyof typeof routes, string>> = {
  'list-collectivities':
    'Lists the collectivities of the country, with the state and the hosts of their portal.',
  'get-collectivity': 'Reads one of the 1,590 collectivities.',
  'list-publications': 'Lists what the portals of the country published, the newest first.',
  'list-coverage': 'Tells how far each live portal has come with what the law asks it to publish.',
  'list-request-figures':
    'Tells in figures what became of the requests for information (law 31.13) that collectivities received in a year.',
  'get-deadlines':
    'Counts the periods of law 31.13 for a request received on a day, and explains each date day by day.',
  'get-openapi': 'Reads this description.',
};

const success = (route: Route, described: string) => ({
  description: described,
  content: { 'application/json': { schema: schemaOf(route.result, 'output') } },
});

const openOperation = (name: keyof typeof routes, route: Route) => ({
  operationId: name,
  summary: summaries[name],
  tags: ['open'],
  parameters: parametersOf(route),
  responses: { 200: success(route, 'OK'), default: problem },
});

const staffOperationOf = (name: string, route: StaffRoute) => ({
  operationId: name,
  summary: route.summary,
  tags: ['staff'],
  security: [{ token: [] }],
  parameters: parametersOf(route),
  ...(route.method !== 'GET' &&
    route.method !== 'DELETE' && {
      requestBody: {
        required: route.method === 'PUT' || route.status === 201,
        content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
      },
    }),
  responses: {
    [route.status]: {
      ...success(route, route.status === 201 ? 'Created' : 'OK'),
      headers: { etag: { description: 'The version, to be sent as If-Match.', schema: { type: 'string' } } },
    },
    default: problem,
  },
});

/** An operation as the document describes it. */
type Operation = ReturnType<typeof openOperation> | ReturnType<typeof staffOperationOf>;

/** The JSON API as an OpenAPI 3.1 document, made from the routes themselves. */
export const openApi = (server: string) => {
  const paths: Record<string, Record<string, Operation>> = {};
  const place = (route: Route, operation: Operation): void => {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  };
  const open = Object.keys(routes) as readonly (keyof typeof routes)[];
  for (const name of open) place(routes[name], openOperation(name, routes[name]));
  for (const [name, route] of Object.entries(staffRoutes)) place(route, staffOperationOf(name, route));
  return {
    openapi: '3.1.0' as const,
    info: {
      title: 'Mahalli',
      version: '1',
      description:
        'The territorial collectivities of Morocco: who they are, the state of their portal, what they publish under law 31.13, and the work of their staff.',
      license: { name: 'Law 31.13, article 6' },
    },
    servers: [{ url: server }],
    tags: [
      { name: 'open', description: 'Open to everybody, from any site.' },
      {
        name: 'staff',
        description: 'For the staff of a collectivity and its programs, with an access token.',
      },
    ],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'An access token of the identity provider. What it opens is what the memberships of its holder allow.',
        },
      },
    },
  };
};
