import type { DraftContent } from '@mahalli/core';
import type { Visitor } from './visitor.ts';

/** The password of every demonstration account; it is printed when an installation starts. */
const password = 'mahalli-2026';

const one = (page: Buffer, pattern: RegExp): string => {
  const found = pattern.exec(page.toString())?.[1];
  if (found === undefined) throw new Error(`the page does not have ${pattern}`);
  return found.replaceAll('&amp;', '&');
};

const hidden = (page: Buffer, name: string): string =>
  one(page, new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`));

/** Signs somebody in at the bureau, through the pages of the identity provider. */
export const signIn = async (visitor: Visitor, bureau: string, email: string): Promise<void> => {
  const page = await visitor.follow(`${bureau}/fr/sign-in/begin`);
  const action = new URL(one(page.body, /<form method="post" action="([^"]+)"/), page.address);
  const desk = await visitor.follow(action.href, new URLSearchParams({ step: 'password', email, password }));
  if (new URL(desk.address).origin !== bureau) throw new Error(`${email} was not let in: ${desk.address}`);
};

const formOf = (content: DraftContent, more: Readonly<Record<string, string>>): URLSearchParams => {
  const form = new URLSearchParams(more);
  for (const text of ['title', 'summary', 'body', 'office'] as const) {
    for (const locale of ['ar', 'fr'] as const) form.set(`${text}.${locale}`, content[text][locale]);
  }
  form.set('category', content.category);
  form.set('documentDate', content.documentDate);
  return form;
};

/** A publication saved and open in the editor: everything but the click. */
export interface Ready {
  /** Sends the form with the button that publishes, and waits for its answer. */
  publish(): Promise<void>;
}

/** Writes a publication as a clerk does, up to the moment before it is published. */
export const writePublication = async (
  visitor: Visitor,
  desk: string,
  content: DraftContent,
): Promise<Ready> => {
  const empty = await visitor.follow(`${desk}/publications/new`);
  const id = hidden(empty.body, 'id');
  await visitor.follow(`${desk}/publications/new?/save`, formOf(content, { id }));
  const editor = await visitor.follow(`${desk}/publications/${id}`);
  const form = formOf(content, {
    version: hidden(editor.body, 'version'),
    once: hidden(editor.body, 'once'),
  });
  return {
    async publish() {
      const { status, location = '' } = await visitor.ask(`${desk}/publications/${id}?/publish`, form);
      if (status !== 303 || !location.includes('done=published')) {
        throw new Error(`publishing was answered ${status} ${location}`);
      }
    },
  };
};
