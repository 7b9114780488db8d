import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const bodyOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;

/**
 * Whether a mail program ends a subscription for its reader (RFC 8058): it posts one fixed word, from nowhere, to the
 * address that the mail gave it.
 *
 * A browser never does: its form says where it comes from.
 */
export const isOneClick = (event: APIGatewayProxyEventV2): boolean =>
  event.requestContext.http.method === 'POST' &&
  /^\/portal\/(?:ar|fr)\/alerts\/stop$/.test(event.rawPath) &&
  event.headers['origin'] === undefined &&
  /List-Unsubscribe"?(?:=|\r?\n\r?\n)One-Click/.test(bodyOf(event));

/**
 * Lets one click through to the page that ends subscriptions, as its own form would be. The code in the address is all
 * the authority there is: no cookie is looked at, so there is nothing that another site could abuse.
 */
export const asOwnForm = (request: Request): Request => {
  request.headers.set('origin', new URL(request.url).origin);
  // Programs that would take anything are answered with the page, and with its status.
  request.headers.set('accept', 'text/html');
  return request;
};
