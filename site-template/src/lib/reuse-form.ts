import { email, type Locale, type ReportedReuse, reuseId, reuseReport } from '@mahalli/core';
import * as v from 'valibot';

/** What a form that reports a reuse holds, as it was typed. */
export interface ReuseFields {
  readonly title: string;
  readonly by: string;
  readonly link: string;
  readonly description: string;
  readonly email: string;
  readonly licence: boolean;
  /** The identifier of the report: sent twice, it is one. */
  readonly id: string;
}

/** What is wrong with one. */
export type WrongReuse = 'title' | 'by' | 'link' | 'description' | 'email' | 'licence';

/** An empty form. */
export const emptyReuse = (id: string): ReuseFields => ({
  title: '',
  by: '',
  link: '',
  description: '',
  email: '',
  licence: false,
  id,
});

/** Reads a form: what is reported, but for the publication; or what is wrong with it. */
export const readReuseForm = (
  form: FormData,
  locale: Locale,
): {
  readonly fields: ReuseFields;
  readonly wrong: readonly WrongReuse[];
  readonly reported: Omit<ReportedReuse, 'document'> | undefined;
} => {
  const text = (name: string, most: number): string => String(form.get(name) ?? '').slice(0, most);
  const fields: ReuseFields = {
    title: text('title', 1000),
    by: text('by', 1000),
    link: text('link', 1000),
    description: text('description', 5000),
    email: text('email', 254),
    licence: form.get('licence') !== null,
    id: text('id', 40),
  };
  const { title, by, link, description } = fields;
  const report = v.safeParse(reuseReport, { title, by, link, description });
  const to = v.safeParse(v.union([v.literal(''), email]), fields.email.trim());
  const named = v.safeParse(reuseId, fields.id);
  const badly = report.success ? [] : report.issues.map((issue) => v.getDotPath(issue));
  const wrong = (['title', 'by', 'link', 'description'] as const).filter((name) => badly.includes(name));
  const all: readonly WrongReuse[] = [
    ...wrong,
    ...(to.success ? [] : (['email'] as const)),
    ...(fields.licence ? [] : (['licence'] as const)),
  ];
  const reported =
    report.success && to.success && named.success && fields.licence
      ? { id: named.output, locale, report: report.output, email: to.output }
      : undefined;
  return { fields, wrong: all, reported };
};
