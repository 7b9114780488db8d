import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { visitHandler } from './visit-handler.ts';

const context = { awsRequestId: 'request-1' } as Context;
const event = { rawPath: '/bureau/ar', headers: { cookie: 'session=a-secret' } } as unknown;

const apology = { statusCode: 500, body: 'عذرا' };
const apologise = async () => apology;

let lines: string[];

beforeEach(() => {
  lines = [];
  vi.spyOn(globalThis.console, 'error').mockImplementation((line: string) => void lines.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('A served visit', () => {
  test('is answered as it was answered', async () => {
    const asked: APIGatewayProxyEventV2[] = [];
    const answer = { statusCode: 303, headers: { location: '/ar' }, cookies: ['a=b'] };

    const given = await visitHandler(async (one) => {
      asked.push(one);
      return answer;
    }, apologise)(event as APIGatewayProxyEventV2, context);

    expect(given).toEqual(answer);
    expect(asked).toEqual([event]);
    expect(lines).toEqual([]);
  });

  test('that fails is answered with an apology, and logged under its number without what was asked', async () => {
    const failing = visitHandler(async () => {
      throw new Error('no session for salma@example.ma');
    }, apologise);

    expect(await failing(event as APIGatewayProxyEventV2, context)).toEqual(apology);

    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'ERROR',
      requestId: 'request-1',
      thrown: { message: 'no session for …@…' },
    });
    expect(lines.join()).not.toMatch(/salma|a-secret/);
  });
});
