import { publicationAddress, searchFileAddress, searchPartAddress } from '@mahalli/contracts';
import { type Locale, locale as localeSchema } from '@mahalli/core';
import { type Finder, type Hit, openFinder, searchFile, searchPart, segments } from '@mahalli/finding';
import * as v from 'valibot';

const mostShown = 7;

const nothing = { hits: [], close: false };

const fetchAs = async <S extends v.GenericSchema>(address: string, schema: S): Promise<v.InferOutput<S>> =>
  v.parse(schema, await (await fetch(address)).json());

const openSearch = async (locale: Locale): Promise<Finder> => {
  const { parts } = await fetchAs(searchFileAddress(locale), searchFile);
  const read = parts.map(({ part }) => fetchAs(searchPartAddress(locale, part), searchPart));
  return openFinder(locale, (await Promise.all(read)).flat());
};

/** What people wrote goes into the page as text, and never as markup. */
const marked = (text: string, forms: readonly string[]): readonly Node[] =>
  segments(text, forms).map((segment) => {
    if (!segment.marked) return document.createTextNode(segment.text);
    const mark = document.createElement('mark');
    mark.textContent = segment.text;
    return mark;
  });

const linkTo = (locale: Locale, { findable, forms }: Hit): HTMLElement => {
  const link = document.createElement('a');
  link.href = publicationAddress(locale, findable.number);
  link.append(...marked(findable.title, forms));
  const item = document.createElement('li');
  item.append(link);
  return item;
};

const show = (place: HTMLElement, items: readonly HTMLElement[]): void => {
  const heading = document.createElement('p');
  heading.textContent = place.dataset['heading'] ?? '';
  const list = document.createElement('ul');
  list.append(...items);
  place.replaceChildren(...(items.length > 0 ? [heading, list] : []));
  place.hidden = items.length === 0;
};

/**
 * Shows the titles that answer what is being typed, under the field. When anything fails the page stays as it was:
 * the form asks the function.
 */
export const suggest = async (field: HTMLInputElement, place: HTMLElement): Promise<void> => {
  const locale = v.parse(localeSchema, document.documentElement.lang);
  const finder = await openSearch(locale).catch(() => undefined);
  if (finder === undefined) return;
  const update = (): void => {
    const text = field.value.trim();
    // Other spellings are for the function: it knows more words, and would guess otherwise.
    const { hits, close } = text.length < 2 ? nothing : finder.look(text);
    show(
      place,
      (close ? [] : hits).slice(0, mostShown).map((hit) => linkTo(locale, hit)),
    );
  };
  field.addEventListener('input', update);
  update();
};
