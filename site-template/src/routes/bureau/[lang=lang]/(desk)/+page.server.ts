import { type Bilingual, type CollectivityCode, lacking, may, type Requirement } from '@mahalli/core';
import type { Desk } from '#lib/bureau.ts';
import { requireDesk } from '#lib/desk.ts';
import { orRefuse } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

interface ToDo {
  readonly code: CollectivityCode;
  readonly name: Bilingual;
  readonly drafts: number;
  readonly ready: number;
  readonly ahead: number;
  readonly lacking: readonly Requirement[];
  readonly writes: boolean;
}

const toDoAt = async ({ bureau, memberships }: Desk, code: CollectivityCode): Promise<ToDo> => {
  const site = await bureau.site(code);
  const rows = may(memberships, 'publication.read', code) ? await bureau.publications(code) : [];
  const drafts = rows.filter(({ state }) => state === 'draft');
  return {
    code,
    name: site.name,
    drafts: drafts.filter(({ gaps }) => gaps > 0).length,
    ready: drafts.filter(({ gaps }) => gaps === 0).length,
    ahead: rows.filter(({ state, ahead }) => state === 'published' && ahead).length,
    lacking: site.state === 'provisioned' ? lacking(site) : [],
    writes: may(memberships, 'publication.write', code),
  };
};

export const load: PageServerLoad = async ({ locals }) => {
  const desk = requireDesk(locals);
  return {
    directorate: may(desk.memberships, 'registry.read', 'directorate'),
    places: await orRefuse(Promise.all(desk.places.map(({ code }) => toDoAt(desk, code)))),
  };
};
