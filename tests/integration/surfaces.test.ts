import { originsOf } from '@mahalli/contracts';
import { Failure } from '@mahalli/core';
import { aSite } from '@mahalli/core/testing';
import { portalSiteOf } from '@mahalli/functions/portal/portal-content';
import { messages } from '@mahalli/i18n';
import { respond as respondInBureau } from '@mahalli/site-template/rendered/bureau';
import { respond as respondToVisits } from '@mahalli/site-template/rendered/visits';
import type { PortalVisit } from '@mahalli/site-template/visit';
import { describe, expect, test } from 'vitest';

const origins = originsOf('https://mahalli.example');
const host = 'https://ourika.mahalli.example';
const html = { accept: 'text/html' };

const refusing = (refusal: Failure): PortalVisit => {
  const refused = () => Promise.reject(refusal);
  return {
    site: async () => portalSiteOf(aSite(), origins, []),
    search: refused,
    countRequest: refused,
    fileRequest: refused,
    followRequest: refused,
    clarifyRequest: refused,
    withdrawRequest: refused,
    complain: refused,
    rateRequest: refused,
    writePdf: refused,
    requestFigures: refused,
    markShown: async () => 'mark',
    askSubscription: refused,
    confirmSubscription: refused,
    titleOf: refused,
    reportReuse: refused,
    stopSubscription: refused,
  };
};

const send = (refusal: Failure) =>
  respondToVisits(
    new Request(`${host}/portal/fr/alerts`, {
      method: 'POST',
      headers: { ...html, origin: host, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ email: 'salma@example.ma', frequency: 'daily', shown: 'mark' }).toString(),
    }),
    { visit: refusing(refusal) },
  );

describe.each([
  ['portals', respondToVisits],
  ['the bureau', respondInBureau],
])('What answers visits of %s', (_, respond) => {
  test.each([
    ['error', 500],
    ['too-large', 413],
    ['not-found', 404],
  ] as const)('says in both languages what stands in place of an answer: %s', async (notice, status) => {
    const answer = await respond(new Request(`${origins.national}/notices/${notice}`), {});

    const page = await answer.text();
    expect(answer.status).toBe(status);
    expect(page).toContain(messages.ar.notices[notice].title);
    expect(page).toContain(messages.fr.notices[notice].title);
  });

  test.each(['/portal/fr/publications/7', '/national/ar/figures', '/nowhere'])(
    'has no page at the address of one that is published: %s',
    async (path) => {
      const answer = await respond(new Request(`${host}${path}`, { headers: html }), {});

      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain(messages.fr.notices['not-found'].title);
    },
  );
});

test('The bureau has no page for those who answer residents, nor the reverse', async () => {
  const asked = [
    await respondToVisits(new Request(`${origins.bureau}/bureau/fr/sign-in`, { headers: html }), {}),
    await respondInBureau(new Request(`${host}/portal/fr/alerts`, { headers: html }), {
      visit: refusing(new Failure('form.too-soon')),
    }),
  ];

  expect(asked.map(({ status }) => status)).toEqual([404, 404]);
});

describe('Whoever sends forms', () => {
  test('too often is told when to come back', async () => {
    const answer = await send(new Failure('form.too-often', { seconds: 41 }));

    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('41');
  });

  test('for another reason than haste is told nothing of the kind', async () => {
    const answer = await send(new Failure('form.too-soon'));

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('retry-after')).toBeNull();
  });
});
