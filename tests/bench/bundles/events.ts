const visit = (path: string, query = '') => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: query,
  headers: { host: 'localhost', accept: 'text/html' },
  ...(query === '' ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
  requestContext: { http: { method: 'GET', path, sourceIp: '127.0.0.1' }, requestId: 'bench' },
  isBase64Encoded: false,
});

/** An event for each kind of function that it answers or refuses without anything but itself. */
export const eventFor = (name: string): unknown => {
  if (name === 'send-waiting-mails' || /^(?:review|keep)-/.test(name))
    return { 'detail-type': 'Scheduled Event', time: '2026-03-02T09:00:00Z' };
  if (name === 'answer-portal' || name === 'answer-bureau') return visit('/nowhere');
  if (/^(?:publish|project|show|send)-/.test(name)) return { Records: [] };
  return { ...visit('/api/v1', 'limit=none'), pathParameters: { code: 'none' } };
};
