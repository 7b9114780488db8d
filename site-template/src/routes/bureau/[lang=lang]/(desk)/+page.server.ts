import {
  type Bilingual,
  type CollectivityCode,
  type Coverage,
  may,
  type ObligationStanding,
} from '@mahalli/core';
import type { Desk } from '#lib/bureau.ts';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import { pressingIn } from '#lib/request-inbox.ts';
import type { PageServerLoad } from './$types';

interface ToDo {
  readonly code: CollectivityCode;
  readonly name: Bilingual;
  readonly drafts: number;
  readonly ready: number;
  readonly ahead: number;
  /** How much the site still lacks before it may be opened. */
  readonly lacking: number;
  /** How many requests for information are late, or due within three days. */
  readonly asked: number;
  readonly writes: boolean;
  readonly coverage: Coverage;
  /** What is late, then what is due within the six months to come, the most pressing first. */
  readonly pressing: readonly ObligationStanding[];
}

const toDoAt = async ({ bureau, memberships }: Desk, code: CollectivityCode): Promise<ToDo> => {
  const [site, scheme] = await Promise.all([bureau.site(code), bureau.scheme(code)]);
  const rows = may(memberships, 'publication.read', code) ? await bureau.publications(code) : [];
  const steps = site.state === 'provisioned' ? await bureau.goLive(code) : [];
  const asked = may(memberships, 'request.read', code) ? pressingIn(await bureau.requests(code, null)) : 0;
  const drafts = rows.filter(({ state }) => state === 'draft');
  return {
    code,
    name: site.name,
    drafts: drafts.filter(({ gaps }) => gaps > 0).length,
    ready: drafts.filter(({ gaps }) => gaps === 0).length,
    ahead: rows.filter(({ state, ahead }) => state === 'published' && ahead).length,
    lacking: steps.filter(({ required, done }) => required && !done).length,
    asked,
    writes: may(memberships, 'publication.write', code),
    coverage: scheme.coverage,
    pressing: scheme.standings
      .filter(({ state }) => state === 'late' || state === 'due')
      .toSorted((one, other) => ((one.due ?? '') < (other.due ?? '') ? -1 : 1)),
  };
};

export const load: PageServerLoad = async ({ locals }) => {
  const desk = requireDesk(locals);
  return {
    directorate: may(desk.memberships, 'registry.read', 'directorate'),
    places: await orRefuse(Promise.all(desk.places.map(({ code }) => toDoAt(desk, code)))),
  };
};
