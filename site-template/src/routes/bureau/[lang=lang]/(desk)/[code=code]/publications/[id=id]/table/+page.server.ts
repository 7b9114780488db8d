import { cellGaps, may, type Publication } from '@mahalli/core';
import { legalModel, legalModels, modelsFor } from '@mahalli/registry/legal-models';
import { fail, redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refusalOf, refuse } from '#lib/refusal.ts';
import { type FormRow, formRows, tablePart, wholeIn, withPart } from '#lib/table-form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const dones = ['saved', 'imported', 'removed'] as const;

const modelOf = ({ draft }: Publication) => legalModel(draft.table?.model ?? '');

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code, id } = params;
  const publication = await orRefuse(bureau.publication(code, id));
  const { table } = publication.draft;
  const model = modelOf(publication);
  const asked = Number(url.searchParams.get('page')) || 1;
  const [only, ...others] = legalModels.filter(({ category }) => category === publication.draft.category);
  const proposed = modelsFor(publication.draft.obligation).map((one) => one.code);
  return {
    code,
    publication,
    model: model?.code ?? null,
    part: model === undefined ? null : tablePart(model, table?.rows ?? [], asked),
    rows: table?.rows.length ?? 0,
    gaps: cellGaps(table),
    // What answers the document's obligation comes first.
    models: legalModels
      .map((one) => one.code)
      .toSorted((one, other) => Number(proposed.includes(other)) - Number(proposed.includes(one))),
    proposed,
    asked: url.searchParams.get('model') ?? proposed[0] ?? (others.length === 0 ? (only?.code ?? '') : ''),
    done: dones.find((one) => one === url.searchParams.get('done')) ?? null,
    version: publication.version,
    once: crypto.randomUUID(),
    writes: may(memberships, 'publication.write', code) && publication.state !== 'withdrawn',
  };
};

/** What the page shows when its form could not be obeyed. */
interface Unsaved {
  readonly rows?: readonly FormRow[];
  readonly from?: number;
  readonly count?: number;
  readonly version?: number;
  readonly wrong?: number;
  readonly refused?: Refused;
}

const here = ({ locals, params }: RequestEvent, query: string): string =>
  `/${locals.locale}/${params.code}/publications/${params.id}/table?${query}`;

const saveRows = async (event: RequestEvent, more: boolean) => {
  const { bureau } = requireDesk(event.locals);
  const { code, id } = event.params;
  const form = await event.request.formData();
  const sent = sentWith(form);
  const stored = await orRefuse(bureau.publication(code, id));
  const model = modelOf(stored);
  if (model === undefined) redirect(303, here(event, ''));
  const place = { from: wholeIn(form, 'from'), count: wholeIn(form, 'count') };
  const rows = formRows(model, form);
  const wrong = rows.filter(({ cells }) => cells === null).length;
  const unsaved: Unsaved = { rows, ...place, version: sent.version };
  if (wrong > 0) return fail(422, { ...unsaved, wrong });
  const kept = withPart(
    stored.draft.table?.rows ?? [],
    place,
    rows.flatMap(({ cells }) => (cells === null ? [] : [cells])),
  );
  try {
    await bureau.saveTable(code, id, sent, { model: model.code, rows: kept });
  } catch (thrown) {
    // The form now answers the stored version, so that saving again is a choice.
    const changed = refusalOf(thrown)?.code === 'publication.changed';
    return refuse(thrown, changed ? { ...unsaved, version: stored.version } : unsaved);
  }
  const { page, pages } = tablePart(model, kept, wholeIn(form, 'page'));
  redirect(303, here(event, `done=saved&page=${more ? pages : page}`));
};

export const actions: Actions = {
  choose: async (event) => {
    const form = await event.request.formData();
    const { code, id } = event.params;
    const model = String(form.get('model') ?? '');
    try {
      await requireDesk(event.locals).bureau.saveTable(code, id, sentWith(form), { model, rows: [] });
    } catch (thrown) {
      const unsaved: Unsaved = {};
      return refuse(thrown, unsaved);
    }
    redirect(303, here(event, ''));
  },
  save: (event) => saveRows(event, false),
  more: (event) => saveRows(event, true),
  remove: async (event) => {
    const form = await event.request.formData();
    const { code, id } = event.params;
    try {
      await requireDesk(event.locals).bureau.saveTable(code, id, sentWith(form), null);
    } catch (thrown) {
      const unsaved: Unsaved = {};
      return refuse(thrown, unsaved);
    }
    redirect(303, here(event, 'done=removed'));
  },
};
