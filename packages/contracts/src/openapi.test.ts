import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { routes } from './api.ts';
import { openApi } from './openapi.ts';

const schema = v.record(v.string(), v.unknown());

/** The parts of OpenAPI 3.1 that our document uses, as the standard has them. */
const document = v.strictObject({
  openapi: v.literal('3.1.0'),
  info: v.strictObject({
    title: v.string(),
    version: v.string(),
    description: v.string(),
    license: v.strictObject({ name: v.string() }),
  }),
  servers: v.array(v.strictObject({ url: v.pipe(v.string(), v.url()) })),
  paths: v.record(
    v.pipe(v.string(), v.regex(/^\/(?:[\w.-]+|\{\w+\})(?:\/(?:[\w.-]+|\{\w+\}))*$/)),
    v.record(
      v.picklist(['get', 'put', 'post', 'delete']),
      v.strictObject({
        operationId: v.string(),
        parameters: v.array(
          v.strictObject({
            name: v.string(),
            in: v.picklist(['path', 'query']),
            required: v.boolean(),
            schema,
          }),
        ),
        responses: v.objectWithRest(
          {
            default: v.strictObject({
              description: v.string(),
              content: v.record(v.string(), v.object({ schema })),
            }),
          },
          v.strictObject({ description: v.string(), content: v.record(v.string(), v.object({ schema })) }),
        ),
      }),
    ),
  ),
});

const described = v.parse(document, JSON.parse(JSON.stringify(openApi('https://mahalli.example'))));

const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

const operationOf = (name: string) => {
  const found = operations.find(({ operationId }) => operationId === name);
  if (found === undefined) throw new Error(`${name} is not described`);
  return found;
};

/** Every value of a tree that stands under a name. */
const under = (tree: unknown, name: string): readonly unknown[] =>
  typeof tree !== 'object' || tree === null
    ? []
    : Object.entries(tree).flatMap(([key, value]) => [
        ...(key === name ? [value] : []),
        ...under(value, name),
      ]);

describe('The OpenAPI document', () => {
  test('describes every route, each once and under its own name', () => {
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
      Object.keys(routes).toSorted(),
    );
    for (const [name, { method, path }] of Object.entries(routes)) {
      expect(operationOf(name)).toMatchObject({ path, method: method.toLowerCase() });
    }
  });

  test.each(operations)(
    'declares what $operationId leaves open in its path, and requires it',
    (operation) => {
      const open = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = operation.parameters.filter((one) => one.in === 'path');

      expect(declared.map(({ name }) => name)).toEqual(open);
      expect(declared.every(({ required }) => required)).toBe(true);
      expect(new Set(operation.parameters.map(({ name }) => name)).size).toBe(operation.parameters.length);
    },
  );

  test.each(operations)('gives each parameter of $operationId and its answers a type', (operation) => {
    const { parameters, responses } = operation;

    for (const one of parameters) expect(one.schema['type']).toBe('string');
    expect(responses['200']?.content['application/json']?.schema).toMatchObject({ type: 'object' });
    expect(responses.default.content['application/problem+json']?.schema).toMatchObject({
      required: ['type', 'status', 'code', 'details'],
    });
  });

  test('requires no part of a query, and describes texts, since that is what a query is made of', () => {
    const query = operationOf('list-collectivities').parameters;

    expect(query.map(({ name }) => name)).toEqual(['state', 'q', 'limit', 'cursor']);
    expect(query.every(({ required }) => !required)).toBe(true);
    expect(query.find(({ name }) => name === 'limit')?.schema).toMatchObject({
      type: 'string',
      default: '50',
    });
    expect(query.find(({ name }) => name === 'state')?.schema).toEqual({
      type: 'string',
      enum: ['provisioned', 'live', 'suspended', 'closed'],
    });
  });

  test('stands alone: it refers to nothing', () => {
    expect(under(described, '$ref')).toEqual([]);
    expect(under(described, '$schema')).toEqual([]);
  });
});
