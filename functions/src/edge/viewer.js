import cf from 'cloudfront';

// What CloudFront asks for every request before it looks for an answer, and the gateway of one machine too.
// The runtime is cloudfront-js-2.0: no modules but `cloudfront`, no clock, no network, 10 KB at most.

const hosts = cf.kvs();

// Addresses of the national site and of portals that are answered on demand; all others were rendered beforehand.
const onDemand =
  /^\/(?:ar|fr)\/(?:search|deadlines|alerts(?:\/(?:confirm|stop))?|reuses\/new|requests(?:\/(?:figures|new|track|(?:receipt|letter)\.pdf))?)$/;

const toFunction = (request, uri) => {
  request.uri = uri;
  cf.selectRequestOriginById('api');
  return request;
};

const toObjects = (request, uri) => {
  request.uri = uri;
  // A page has no parameters: S3 would take some of them as orders about its headers.
  request.querystring = {};
  request.cookies = {};
  return request;
};

const toAssets = (request, uri) => {
  cf.selectRequestOriginById('pages');
  return toObjects(request, uri);
};

// S3 says in XML that there is no such page: the functions say it in the reader's words.
const toPages = (request, uri) => {
  cf.createRequestOriginGroup({
    originIds: [{ originId: 'pages' }, { originId: 'api' }],
    failoverCriteria: { statusCodes: [404] },
  });
  return toObjects(request, uri);
};

const fileOf = (uri) => {
  if (uri === '/') return '/index.html';
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  return last.includes('.') ? uri : `${uri}.html`;
};

async function hostOf(name) {
  try {
    return JSON.parse(await hosts.get(name));
  } catch (_unknown) {
    return undefined;
  }
}

// biome-ignore lint/correctness/noUnusedVariables: the runtime calls it by this name.
async function handler(event) {
  const request = event.request;
  const uri = request.uri;
  const asked = request.headers.host ? request.headers.host.value : '';
  const reads = request.method === 'GET' || request.method === 'HEAD';

  // What a visitor sends under these names is never believed: functions learn the host and who asks from here.
  request.headers['x-forwarded-host'] = { value: asked };
  request.headers['x-visitor-address'] = { value: event.viewer.ip };

  if (reads && uri.startsWith('/_app/')) return toAssets(request, uri);
  if (uri.startsWith('/api/')) return toFunction(request, uri);
  if (uri.length > 1 && uri.endsWith('/')) {
    const path = uri.replace(/^\/+/, '/').replace(/\/+$/, '');
    return { statusCode: 301, headers: { location: { value: path === '' ? '/' : path } } };
  }

  const host = await hostOf(asked.toLowerCase().replace(/:\d+$/, ''));
  if (host === undefined) return toFunction(request, '/notices/unknown-host');
  if (host.s === 'bureau') return toFunction(request, `/bureau${uri === '/' ? '' : uri}`);
  if (host.s === 'national') {
    if (!reads || onDemand.test(uri)) return toFunction(request, `/national${uri}`);
    return toPages(request, `/sites/${host.c}/${host.r}${fileOf(uri)}`);
  }
  if (host.s !== 'live') return toFunction(request, `/notices/${host.s}`);
  if (!reads || onDemand.test(uri)) return toFunction(request, `/portal${uri === '/' ? '' : uri}`);
  return toPages(request, `/sites/${host.c}/${host.r}${fileOf(uri)}`);
}
