import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { originsOf, portalAddresses } from '@mahalli/contracts';
import { builtTemplate } from '@mahalli/functions/adapters/built-template';
import { holdingsOf, portalContent } from '@mahalli/functions/portal/portal-content';
import { type PublishedPages, publishSite } from '@mahalli/publishing';
import type { PortalContent } from '@mahalli/site-template/content';
import type { Corpus } from '../corpus.ts';

/** Pages as files of a folder: what the other generators write, and the index that publishing needs. */
const pagesInFolder = (folder: string): PublishedPages => ({
  index: async () => undefined,
  async saveIndex(index) {
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    return 'written';
  },
  async put(path, { body, contentType }) {
    const file = join(folder, contentType.startsWith('text/html') ? join(path, 'index.html') : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  },
  remove: async () => {},
});

/** What the other generators make too: pages and feeds, not the answers for software, the style of a site or its scheme. */
const isShared = (path: string): boolean =>
  !/\.(?:json|svg|css|txt|xml)$|\/(?:transparency|reuses)$/.test(path);

const [corpusFile = '', out = ''] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const corpus = JSON.parse(readFileSync(corpusFile, 'utf8')) as Corpus;
const origins = originsOf('http://localhost:8080');
await publishSite<PortalContent>({
  load: async () => ({
    content: portalContent(
      {
        ...corpus,
        shownReuses: [],
        body: async (id) => corpus.bodies[id],
        table: async () => undefined,
        fileWords: async () => new Map(),
      },
      origins,
    ),
    paths: portalAddresses(holdingsOf(corpus)).filter(isShared),
  }),
  settled: new Set(['body'] as const),
  template: builtTemplate.version,
  render: async (path, portal) => {
    const request = new Request(`${origins.national}/portal${path === '/' ? '' : path}`);
    const response = await builtTemplate.respond(request, { portal });
    if (response.status !== 200) throw new Error(`${path} rendered as ${response.status}`);
    return {
      body: await response.bytes(),
      contentType: response.headers.get('content-type') ?? 'text/html',
    };
  },
  fingerprint: (content) => hash('sha256', content, 'base64url').slice(0, 22),
  pages: pagesInFolder(out),
});
