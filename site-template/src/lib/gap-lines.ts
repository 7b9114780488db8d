import { type Draft, type Gap, gaps, type Locale, type TableModel } from '@mahalli/core';
import { number } from '@mahalli/i18n';
import { messages } from '@mahalli/i18n/bureau';
import { legalModel } from '@mahalli/registry/legal-models';
import { rowsPerForm } from '#lib/table-form.ts';

/** One thing that the bilingual gate waits for, in words, and where it is written. */
export interface GapLine {
  readonly href: string;
  readonly words: string;
}

const lineOf = (locale: Locale, gap: Gap, model: TableModel | undefined, tableAddress: string): GapLine => {
  const { bureau, languages, standings, tables, texts } = messages[locale];
  if ('text' in gap) {
    return {
      href: `#${gap.text}-${gap.locale}`,
      words: bureau.editor.gap(texts[gap.text], languages[gap.locale], standings[gap.standing]),
    };
  }
  const column = model?.columns.find(({ code }) => code === gap.column)?.label[locale] ?? gap.column;
  const page = model === undefined ? 1 : Math.floor((gap.row - 1) / rowsPerForm(model)) + 1;
  return {
    href: `${tableAddress}?page=${page}#r${gap.row - 1}-${gap.column}-${gap.locale}`,
    words: tables.gap(number(locale, gap.row), column, languages[gap.locale]),
  };
};

/** What the bilingual gate waits for before a draft may be published, its texts first, then its table. */
export const gapLines = (locale: Locale, draft: Draft, tableAddress: string): readonly GapLine[] => {
  const model = legalModel(draft.table?.model ?? '');
  return gaps(draft).map((gap) => lineOf(locale, gap, model, tableAddress));
};
