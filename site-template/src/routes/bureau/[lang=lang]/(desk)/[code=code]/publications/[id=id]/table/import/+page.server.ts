import { legalModel } from '@mahalli/registry/legal-models';
import { fail, redirect } from '@sveltejs/kit';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refusalOf, refuse } from '#lib/refusal.ts';
import { type NotRead, type Preview, previewOf, readImport, resumed } from '#lib/table-import.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { code, id } = params;
  const publication = await orRefuse(requireDesk(locals).bureau.publication(code, id));
  const model = legalModel(publication.draft.table?.model ?? '');
  // Columns are read as a model says: it is chosen first.
  if (model === undefined) redirect(303, `/${locals.locale}/${code}/publications/${id}/table`);
  return {
    code,
    publication,
    model: model.code,
    rows: publication.draft.table?.rows.length ?? 0,
    version: publication.version,
    once: crypto.randomUUID(),
  };
};

/** What the page shows after a form: what was read, or why nothing was. */
interface Answer {
  readonly mode: 'replace' | 'append';
  readonly version: number;
  readonly pasted?: string;
  readonly notRead?: NotRead;
  readonly preview?: Preview;
  readonly wrong?: number;
  readonly refused?: Refused;
}

const modeIn = (form: FormData): Answer['mode'] => (form.get('mode') === 'append' ? 'append' : 'replace');

const modelFor = async ({ locals, params }: RequestEvent) => {
  const stored = await orRefuse(requireDesk(locals).bureau.publication(params.code, params.id));
  const model = legalModel(stored.draft.table?.model ?? '');
  if (model === undefined) {
    redirect(303, `/${locals.locale}/${params.code}/publications/${params.id}/table`);
  }
  return { stored, model };
};

const save = async (event: RequestEvent, readyOnly: boolean) => {
  const { bureau } = requireDesk(event.locals);
  const { code, id } = event.params;
  const { stored, model } = await modelFor(event);
  const form = await event.request.formData();
  const sent = sentWith(form);
  const rows = resumed(model, form);
  const wrong = rows.filter(({ cells }) => cells === null).length;
  const answer: Answer = {
    mode: modeIn(form),
    version: sent.version,
    preview: previewOf(model, rows),
    wrong,
  };
  if (wrong > 0 && !readyOnly) return fail(422, answer);
  const before = answer.mode === 'append' ? (stored.draft.table?.rows ?? []) : [];
  try {
    await bureau.saveTable(code, id, sent, {
      model: model.code,
      rows: [...before, ...rows.flatMap(({ cells }) => (cells === null ? [] : [cells]))],
    });
  } catch (thrown) {
    const changed = refusalOf(thrown)?.code === 'publication.changed';
    return refuse(thrown, changed ? { ...answer, version: stored.version } : answer);
  }
  redirect(303, `/${event.locals.locale}/${code}/publications/${id}/table?done=imported`);
};

export const actions: Actions = {
  read: async (event) => {
    const { model } = await modelFor(event);
    const form = await event.request.formData();
    const answer: Answer = { mode: modeIn(form), version: sentWith(form).version };
    const { bureau } = requireDesk(event.locals);
    const read = await readImport(model, form, (sheet) =>
      orRefuse(bureau.readSheet(event.params.code, model.code, sheet)),
    );
    if ('problem' in read) {
      const pasted = form.get('pasted');
      return fail(422, { ...answer, notRead: read, pasted: typeof pasted === 'string' ? pasted : '' });
    }
    return { ...answer, preview: read };
  },
  save: (event) => save(event, false),
  ready: (event) => save(event, true),
};
