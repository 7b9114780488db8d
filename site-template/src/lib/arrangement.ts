import type { FormFields } from '#lib/form-fields.ts';

/** Something that a clerk puts in order: a menu's entry, a block of the home page. */
export interface Row {
  readonly key: string;
  readonly shown: boolean;
  /** Whether the law wants it shown: it can be moved, not hidden. */
  readonly lawful: boolean;
}

/** The rows of a list that is stored as what is shown, in order; what is hidden stands after it. */
export const rowsOf = (
  shown: readonly string[],
  all: readonly string[],
  lawful: readonly string[],
): readonly Row[] => {
  const known = shown.filter((key) => all.includes(key));
  return [...known, ...all.filter((key) => !known.includes(key))].map((key) => ({
    key,
    shown: known.includes(key) || lawful.includes(key),
    lawful: lawful.includes(key),
  }));
};

/** The list with one row moved one place towards its beginning or its end. */
const moved = (keys: readonly string[], key: string, by: -1 | 1): readonly string[] => {
  const from = keys.indexOf(key);
  const to = from + by;
  const other = keys[to];
  return from < 0 || other === undefined ? keys : keys.with(from, other).with(to, key);
};

const texts = (form: FormFields, name: string): readonly string[] =>
  form.getAll(name).filter((value) => typeof value === 'string');

/** The rows as a form has them, with the one moved whose button was pressed. */
export const rowsIn = (
  form: FormFields,
  all: readonly string[],
  lawful: readonly string[],
): readonly Row[] => {
  const sent = texts(form, 'entry[]').filter(
    (key, at, keys) => all.includes(key) && keys.indexOf(key) === at,
  );
  const keys = [...sent, ...all.filter((key) => !sent.includes(key))];
  const [up, down] = [form.get('up'), form.get('down')];
  const order =
    typeof up === 'string' ? moved(keys, up, -1) : typeof down === 'string' ? moved(keys, down, 1) : keys;
  const shown = new Set(texts(form, 'shown'));
  return order.map((key) => ({
    key,
    shown: shown.has(key) || lawful.includes(key),
    lawful: lawful.includes(key),
  }));
};

/** What is shown of a list, in order. */
export const shownOf = (rows: readonly Row[]): readonly string[] =>
  rows.filter(({ shown }) => shown).map(({ key }) => key);
