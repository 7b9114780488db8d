import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { asOwnForm, isOneClick } from './one-click.ts';

const word = 'List-Unsubscribe=One-Click';

const eventOf = (over: Partial<APIGatewayProxyEventV2> = {}, method = 'POST') =>
  ({
    rawPath: '/portal/ar/alerts/stop',
    rawQueryString: 'code=one.two',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: word,
    isBase64Encoded: false,
    requestContext: { http: { method } },
    ...over,
  }) as APIGatewayProxyEventV2;

const multipart = `--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n`;

describe('One click of a mail program', () => {
  test.each([
    ['as most send it', {}],
    ['in base64', { body: Buffer.from(word).toString('base64'), isBase64Encoded: true }],
    ['in parts', { body: multipart, headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
  ])('is known %s', (_how, over) => {
    expect(isOneClick(eventOf(over))).toBe(true);
  });

  test.each([
    ['what opens a link', {}, 'GET'],
    ['a form of a browser', { headers: { origin: 'https://ourika.mahalli.example' } }, 'POST'],
    ['another address', { rawPath: '/portal/ar/alerts/confirm' }, 'POST'],
    ['another surface', { rawPath: '/bureau/ar/alerts/stop' }, 'POST'],
    ['another word', { body: 'code=one.two' }, 'POST'],
    ['nothing', { body: '' }, 'POST'],
  ])('is not %s', (_what, over, method) => {
    expect(isOneClick(eventOf(over, method))).toBe(false);
  });

  test('is let through to the page as a form of its own portal', () => {
    const asked = new Request('https://ourika.mahalli.example/portal/ar/alerts/stop?code=x', {
      method: 'POST',
    });

    const request = asOwnForm(asked);

    expect(request.headers.get('origin')).toBe('https://ourika.mahalli.example');
    expect(request.headers.get('accept')).toBe('text/html');
  });
});
