import { type Column, locales, type TableModel } from '@mahalli/core';
import { foldText } from '@mahalli/registry/fold-text';
import { fieldsOf } from './typed-row.ts';

/** What people add to a heading to say which language stands under it. */
const languageNames = {
  ar: ['ar', 'arabe', 'en arabe', 'العربية', 'بالعربية'],
  fr: ['fr', 'français', 'en français', 'الفرنسية', 'بالفرنسية'],
} as const;

/** A heading without its unit, which many leave out. */
const withoutUnit = (label: string): string => label.replace(/\s(?:en\sMAD|بالدرهم)$/u, '');

const namesOf = (column: Column): readonly (readonly [field: string, names: readonly string[]])[] => {
  const { code, label, type } = column;
  if (type !== 'text') {
    const labels = [label.ar, label.fr, `${label.fr} / ${label.ar}`];
    return [[code, [code, ...labels, ...labels.map(withoutUnit)]]];
  }
  return locales.map((locale) => [
    `${code}.${locale}`,
    [
      `${code}.${locale}`,
      label[locale],
      ...languageNames[locale].flatMap((name) => [`${label.ar} ${name}`, `${label.fr} ${name}`]),
    ],
  ]);
};

/** What each field of a model may be called at the head of a column, folded. */
export const fieldNames = (model: TableModel): ReadonlyMap<string, string> =>
  new Map(
    model.columns.flatMap((column) =>
      namesOf(column).flatMap(([field, names]) => names.map((name) => [foldText(name), field] as const)),
    ),
  );

/** Whether a model knows a heading. */
export const knownTo = (model: TableModel): ((heading: string) => boolean) => {
  const names = fieldNames(model);
  return (heading) => names.has(foldText(heading));
};

/** What each field of a model is called at the head of the columns we write. */
export const headingsOf = (model: TableModel): readonly string[] =>
  model.columns.flatMap((column) => {
    const { label } = column;
    return column.type === 'text' ? locales.map((locale) => label[locale]) : [`${label.fr} / ${label.ar}`];
  });

/** The fields of a model in the order of its columns. */
export const allFields = (model: TableModel): readonly string[] => model.columns.flatMap(fieldsOf);
