import { describe, expect, test } from 'vitest';
import { Failure } from './failure.ts';
import { lacking, moveSite, type SiteState, siteStates } from './site.ts';
import { aSite } from './testing/index.ts';

const ready = { published: 1 };

/** The life of a site, spelled out: what `siteTransitions` says is compared with it, not used. */
const allowed: Readonly<Record<SiteState, Readonly<Record<SiteState, boolean>>>> = {
  provisioned: { provisioned: false, live: true, suspended: false, closed: true },
  live: { provisioned: false, live: false, suspended: true, closed: true },
  suspended: { provisioned: false, live: true, suspended: false, closed: true },
  closed: { provisioned: false, live: false, suspended: false, closed: false },
};

describe('the life of a site', () => {
  test.each(siteStates.flatMap((from) => siteStates.map((to) => [from, to, allowed[from][to]] as const)))(
    'from %s to %s: %s',
    (from, to, may) => {
      const move = () => moveSite(aSite({ ...ready, state: from, version: 5 }), to);

      if (may) expect(move()).toEqual(aSite({ ...ready, state: to, version: 6 }));
      else expect(move).toThrow(new Failure('site.transition-refused', { from, to }));
    },
  );

  test.each([
    ['an officer', { ...ready, officer: null }, ['officer']],
    ['a publication', { published: 0 }, ['publication']],
    [
      'a way to be reached',
      { ...ready, contacts: { ...aSite().contacts, email: '', phone: '' } },
      ['contacts'],
    ],
    ['anything', { officer: null, published: 0 }, ['officer', 'publication']],
  ] as const)('waits for %s before it goes live, from either side', (_, over, expected) => {
    for (const state of ['provisioned', 'suspended'] as const) {
      const site = aSite({ ...over, state });

      expect(lacking(site)).toEqual(expected);
      expect(() => moveSite(site, 'live')).toThrow(
        expect.objectContaining({ code: 'site.not-ready', details: { lacking: expected.length } }),
      );
    }
  });

  test('needs nothing to close', () => {
    expect(moveSite(aSite({ officer: null }), 'closed').state).toBe('closed');
  });

  test.each(['email', 'phone'] as const)('can go live with the %s alone', (only) => {
    const contacts = { ...aSite().contacts, email: '', phone: '', [only]: 'x' };

    expect(lacking(aSite({ ...ready, contacts }))).toEqual([]);
  });
});
