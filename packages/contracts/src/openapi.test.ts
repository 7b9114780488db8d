import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { routes } from './api.ts';
import { openApi } from './openapi.ts';
import { staffRoutes } from './staff-api.ts';

const schema = v.record(v.string(), v.unknown());

const answer = v.looseObject({
  description: v.string(),
  content: v.record(v.string(), v.object({ schema })),
});

const operation = v.looseObject({
  operationId: v.string(),
  summary: v.string(),
  tags: v.tuple([v.picklist(['open', 'staff'])]),
  security: v.optional(v.array(schema)),
  parameters: v.array(
    v.object({
      name: v.string(),
      in: v.picklist(['path', 'query', 'header']),
      required: v.boolean(),
      schema,
    }),
  ),
  requestBody: v.optional(
    v.object({ required: v.boolean(), content: v.record(v.string(), v.object({ schema })) }),
  ),
  responses: v.objectWithRest({ default: answer }, answer),
});

/** What these tests read of the document; that it is OpenAPI is for the standard's own schema to say. */
const document = v.looseObject({ paths: v.record(v.string(), v.record(v.string(), operation)) });

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
    const all = { ...routes, ...staffRoutes };
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(all).toSorted());
    for (const [name, { method, path }] of Object.entries(all)) {
      expect(operationOf(name)).toMatchObject({ path, method: method.toLowerCase() });
    }
  });

  test('is OpenAPI 3.1, as the standard has it', async () => {
    const document = JSON.parse(JSON.stringify(openApi('https://mahalli.example')));

    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
    expect(await new Validator().validate({ ...document, info: {} })).toMatchObject({ valid: false });
  });

  test.each(operations)('asks for a token when $operationId is of staff, and for none otherwise', (one) => {
    expect(one.path.startsWith('/api/v1/staff/')).toBe(one.tags[0] === 'staff');
    expect(one.security).toEqual(one.tags[0] === 'staff' ? [{ token: [] }] : undefined);
    expect(one.summary).toMatch(/^[A-Z].*\.$/);
  });

  test.each(operations.filter(({ method, tags }) => tags[0] === 'staff' && method !== 'get'))(
    'lets $operationId be sent again, and says from which version it was made',
    ({ method, parameters, operationId }) => {
      const headers = parameters.filter((one) => one.in === 'header' && one.required).map(({ name }) => name);

      expect(headers.toSorted()).toEqual(
        ['create-draft', 'ask-upload'].includes(operationId)
          ? ['idempotency-key']
          : ['idempotency-key', 'if-match'],
      );
      expect(['post', 'put', 'delete']).toContain(method);
    },
  );

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
    const [success] = Object.entries(responses).filter(([status]) => status.startsWith('2'));
    expect(success?.[1].content['application/json']?.schema).toMatchObject({ type: 'object' });
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
