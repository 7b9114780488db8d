import { describe, expect, test } from 'vitest';
import { type Route, routeTable } from './route-table.ts';

const route = (method: string, path: string): Route => ({ method, path, handler: async () => undefined });

const find = routeTable([
  route('ANY', '/{proxy+}'),
  route('GET', '/api/v1/collectivities'),
  route('ANY', '/api/v1/{proxy+}'),
  route('GET', '/api/v1/collectivities/{code}'),
  route('GET', '/api/v1/collectivities/figures'),
  route('POST', '/api/v1/collectivities/{code}'),
]);

describe('a route table', () => {
  test.each([
    ['GET', '/api/v1/collectivities', 'GET /api/v1/collectivities', {}],
    ['GET', '/api/v1/collectivities/09.273', 'GET /api/v1/collectivities/{code}', { code: '09.273' }],
    ['POST', '/api/v1/collectivities/09.273', 'POST /api/v1/collectivities/{code}', { code: '09.273' }],
    ['GET', '/api/v1/collectivities/figures', 'GET /api/v1/collectivities/figures', {}],
    ['PUT', '/api/v1/collectivities/09.273', 'ANY /api/v1/{proxy+}', { proxy: 'collectivities/09.273' }],
    ['GET', '/api/v1/a/b/c', 'ANY /api/v1/{proxy+}', { proxy: 'a/b/c' }],
    ['GET', '/', 'ANY /{proxy+}', { proxy: '' }],
    ['GET', '/api/v1/', 'ANY /{proxy+}', { proxy: 'api/v1/' }],
  ])('sends %s %s to %s', (method, path, expected, parameters) => {
    const found = find(method, path);

    expect(found && `${found.route.method} ${found.route.path}`).toBe(expected);
    expect(found?.parameters).toEqual(parameters);
  });
});
