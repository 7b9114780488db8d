import {
  type CategoryCode,
  categoryCode,
  civilDate,
  contentOf,
  type DraftContent,
  type Locale,
  locales,
  longest,
  type ObligationStanding,
  obligationKey,
  type Publication,
  type PublicationText,
  publicationTexts,
  subjects,
} from '@mahalli/core';
import * as v from 'valibot';
import { type FormFields, typed } from '#lib/form-fields.ts';

/** What the editor shows and sends: every field as it was typed, readable or not. */
export interface EditorFields {
  readonly texts: Readonly<Record<PublicationText, Readonly<Record<Locale, string>>>>;
  readonly category: string;
  readonly documentDate: string;
  /** The obligation that the document answers, or nothing. */
  readonly obligation: string;
  /** The subjects ticked. */
  readonly subjects: readonly string[];
  readonly expiresOn: string;
  readonly reviewOn: string;
}

/** What keeps a form from being saved, by field. */
export interface EditorMistakes {
  readonly category?: 'missing';
  readonly documentDate?: 'missing';
  readonly subjects?: 'too-many';
  readonly expiresOn?: 'wrong';
  readonly reviewOn?: 'wrong';
  readonly tooLong: readonly { readonly text: PublicationText; readonly locale: Locale }[];
}

/** A text, in one language, that the clerk confirms. */
export type Confirmed = { readonly text: PublicationText; readonly locale: Locale };

/** A day, or none. */
const optionalDay = v.union([
  civilDate,
  v.pipe(
    v.literal(''),
    v.transform(() => null),
  ),
]);

/** The fields as they were typed. */
export const fieldsOf = (form: FormFields): EditorFields => {
  const pair = (text: PublicationText) => ({ ar: typed(form, `${text}.ar`), fr: typed(form, `${text}.fr`) });
  return {
    texts: { title: pair('title'), summary: pair('summary'), body: pair('body'), office: pair('office') },
    category: typed(form, 'category'),
    documentDate: typed(form, 'documentDate'),
    obligation: typed(form, 'obligation'),
    subjects: form.getAll('subjects').flatMap((one) => (typeof one === 'string' ? [one] : [])),
    expiresOn: typed(form, 'expiresOn'),
    reviewOn: typed(form, 'reviewOn'),
  };
};

/** The fields of an editor that shows a publication as it is stored. */
export const fieldsOfPublication = ({ draft }: Publication): EditorFields => {
  const { category, documentDate, obligation, subjects, expiresOn, reviewOn, title, summary, body, office } =
    contentOf(draft);
  return {
    texts: { title, summary, body, office },
    category,
    documentDate,
    subjects,
    obligation: obligation ?? '',
    expiresOn: expiresOn ?? '',
    reviewOn: reviewOn ?? '',
  };
};

/** The fields of an editor that starts from nothing. */
export const noFields: EditorFields = fieldsOf(new URLSearchParams());

/** Reads the fields as a draft, or tells what must be mended first. */
export const draftOf = (
  fields: EditorFields,
): { readonly content: DraftContent } | { readonly mistakes: EditorMistakes } => {
  const category = v.safeParse(categoryCode, fields.category);
  const documentDate = v.safeParse(civilDate, fields.documentDate);
  // An obligation is chosen from a list: what is not one of them is none.
  const answered = v.safeParse(obligationKey, fields.obligation);
  const obligation = answered.success ? answered.output : null;
  const about = v.safeParse(subjects, fields.subjects);
  const expiresOn = v.safeParse(optionalDay, fields.expiresOn);
  const reviewOn = v.safeParse(optionalDay, fields.reviewOn);
  const tooLong = publicationTexts.flatMap((text) =>
    locales
      .filter((locale) => fields.texts[text][locale].length > longest[text])
      .map((locale) => ({ text, locale })),
  );
  if (
    category.success &&
    documentDate.success &&
    about.success &&
    expiresOn.success &&
    reviewOn.success &&
    tooLong.length === 0
  ) {
    return {
      content: {
        ...fields.texts,
        category: category.output,
        documentDate: documentDate.output,
        obligation,
        subjects: about.output,
        expiresOn: expiresOn.output,
        reviewOn: reviewOn.output,
      },
    };
  }
  return {
    mistakes: {
      ...(category.success ? {} : { category: 'missing' }),
      ...(documentDate.success ? {} : { documentDate: 'missing' }),
      ...(about.success ? {} : { subjects: 'too-many' }),
      ...(expiresOn.success ? {} : { expiresOn: 'wrong' }),
      ...(reviewOn.success ? {} : { reviewOn: 'wrong' }),
      tooLong,
    },
  };
};

/** The texts whose box "still says the same" was ticked, as `title.fr`. */
export const confirmedIn = (form: FormFields): readonly Confirmed[] =>
  publicationTexts.flatMap((text) =>
    locales
      .filter((locale) => form.getAll('confirmed').includes(`${text}.${locale}`))
      .map((locale) => ({ text, locale })),
  );

/** The version that a form was made from, and its key. */
export const sentWith = (form: FormFields): { readonly version: number; readonly once: string } => ({
  version: Number(typed(form, 'version')) || 0,
  once: typed(form, 'once'),
});

/** What is owed for a date, for the field that says which of it a document answers. */
export const datedOf = (standings: readonly ObligationStanding[]): readonly ObligationStanding[] =>
  standings.filter(({ due }) => due !== null);

/** The categories a clerk may choose, in the order of the law. */
export const categoryChoices: readonly CategoryCode[] = categoryCode.options;
