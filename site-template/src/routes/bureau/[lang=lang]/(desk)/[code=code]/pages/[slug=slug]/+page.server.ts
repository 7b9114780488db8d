import { addedPageAddress } from '@mahalli/contracts';
import {
  type ConfirmedPageText,
  locales,
  longestOfPage,
  may,
  type OwnPage,
  type PageContent,
  pageGaps,
  pageTexts,
  textOf,
} from '@mahalli/core';
import { fail, redirect } from '@sveltejs/kit';
import { requireDesk, rescuedForm } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import type { FormFields } from '#lib/form-fields.ts';
import { orRefuse, type Refused, refusalOf, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const dones = ['saved', 'shown', 'restored', 'reverted', 'added', 'hidden', 'removed'] as const;

const typed = (form: FormFields, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
};

const contentIn = (form: FormFields): PageContent => {
  const pair = (text: string) => ({ ar: typed(form, `${text}.ar`), fr: typed(form, `${text}.fr`) });
  return { title: pair('title'), body: pair('body') };
};

/** The texts whose box "still says the same" was ticked. */
const confirmedIn = (form: FormFields): readonly ConfirmedPageText[] =>
  pageTexts.flatMap((text) =>
    locales
      .filter((locale) => form.getAll('confirmed').includes(`${text}.${locale}`))
      .map((locale) => ({ text, locale })),
  );

const contentOf = ({ draft }: OwnPage): PageContent => ({
  title: textOf(draft.title),
  body: textOf(draft.body),
});

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const desk = requireDesk(locals);
  const { code, slug } = params;
  const [page, versions, { origin }] = await orRefuse(
    Promise.all([
      desk.bureau.page(code, slug),
      desk.bureau.pageVersions(code, slug),
      desk.bureau.portalSite(code),
    ]),
  );
  const rescued = await rescuedForm(event, desk);
  return {
    code,
    page,
    versions: versions.map(({ version, changedAt, changedBy }) => ({ version, changedAt, changedBy })),
    content: rescued === undefined ? contentOf(page) : contentIn(rescued),
    rescued: rescued !== undefined,
    version: rescued === undefined ? page.version : sentWith(rescued).version,
    once: crypto.randomUUID(),
    gaps: pageGaps(page),
    address: `${origin}${page.added ? addedPageAddress(locals.locale, slug) : `/${locals.locale}/${slug}`}`,
    done: dones.find((one) => one === url.searchParams.get('done')) ?? null,
    writes: may(desk.memberships, 'page.write', code),
    shows: may(desk.memberships, 'page.show', code),
  };
};

/** What the page shows when a form could not be obeyed. */
interface Unsaved {
  readonly content?: PageContent;
  readonly version?: number;
  readonly tooLong?: boolean;
  readonly refused?: Refused;
  readonly theirs?: PageContent;
}

const save = async ({ locals, params, request }: RequestEvent) => {
  const { bureau } = requireDesk(locals);
  const form = await request.formData();
  const content = contentIn(form);
  const sent = sentWith(form);
  const long = pageTexts.some((text) =>
    Object.values(content[text]).some((written) => written.length > longestOfPage[text]),
  );
  if (long) {
    const unsaved: Unsaved = { content, version: sent.version, tooLong: true };
    return { failed: fail(422, unsaved) };
  }
  try {
    return {
      saved: await bureau.savePage(params.code, params.slug, sent, content, confirmedIn(form)),
      once: sent.once,
      content,
    };
  } catch (thrown) {
    if (refusalOf(thrown)?.code !== 'page.changed') {
      const unsaved: Unsaved = { content, version: sent.version };
      return { failed: refuse(thrown, unsaved) };
    }
    const stored = await bureau.page(params.code, params.slug);
    const unsaved: Unsaved = { content, version: stored.version, theirs: contentOf(stored) };
    return { failed: refuse(thrown, unsaved) };
  }
};

const back = ({ locals, params }: RequestEvent, done: (typeof dones)[number]): never =>
  redirect(303, `/${locals.locale}/${params.code}/pages/${params.slug}?done=${done}`);

export const actions: Actions = {
  save: async (event) => {
    const outcome = await save(event);
    return 'failed' in outcome ? outcome.failed : back(event, 'saved');
  },
  show: async (event) => {
    const outcome = await save(event);
    if ('failed' in outcome) return outcome.failed;
    const { saved, once, content } = outcome;
    try {
      const sent = { version: saved.version, once: `${once}+show` };
      await requireDesk(event.locals).bureau.showPage(event.params.code, event.params.slug, sent);
    } catch (thrown) {
      const unshown: Unsaved = { content, version: saved.version };
      return refuse(thrown, unshown);
    }
    return back(event, 'shown');
  },
  restore: async (event) => {
    const sent = sentWith(await event.request.formData());
    try {
      await requireDesk(event.locals).bureau.restoreStarterPage(event.params.code, event.params.slug, sent);
    } catch (thrown) {
      const unrestored: Unsaved = {};
      return refuse(thrown, unrestored);
    }
    const { added } = await requireDesk(event.locals).bureau.page(event.params.code, event.params.slug);
    return back(event, added ? 'hidden' : 'restored');
  },
  remove: async (event) => {
    const sent = sentWith(await event.request.formData());
    try {
      await requireDesk(event.locals).bureau.removePage(event.params.code, event.params.slug, sent);
    } catch (thrown) {
      const unremoved: Unsaved = {};
      return refuse(thrown, unremoved);
    }
    return back(event, 'removed');
  },
  revert: async (event) => {
    const form = await event.request.formData();
    const to = Number(form.get('to')) || 0;
    try {
      await requireDesk(event.locals).bureau.revertPage(
        event.params.code,
        event.params.slug,
        sentWith(form),
        to,
      );
    } catch (thrown) {
      const unreverted: Unsaved = {};
      return refuse(thrown, unreverted);
    }
    return back(event, 'reverted');
  },
};
