import { addedPageAddress, searchAddress } from '@mahalli/contracts';
import { type Locale, type MenuEntry, menuEntries } from '@mahalli/core';
import { messages } from '@mahalli/i18n';
import type { PortalSite } from '#lib/content.ts';

const ownAddresses: Partial<Record<MenuEntry, (locale: Locale) => string>> = {
  home: (locale) => `/${locale}`,
  search: searchAddress,
};

/** What an entry that every portal has is called. */
export const entryLabel = (locale: Locale, entry: MenuEntry): string => {
  const { nav } = messages[locale].portal;
  const labels: Readonly<Record<MenuEntry, string>> = {
    home: nav.home,
    publications: nav.publications,
    search: messages[locale].finding.search.submit,
    transparency: nav.transparency,
    'ask-for-information': nav.ask,
    participate: nav.participate,
    about: nav.about,
    contacts: nav.contacts,
  };
  return labels[entry];
};

/** The entries of a menu with their addresses, in one language. */
export const menuLinks = (
  locale: Locale,
  menu: PortalSite['menu'],
): readonly { readonly address: string; readonly label: string }[] =>
  menu.flatMap(({ entry, title }) => {
    if (title !== null) return [{ address: addedPageAddress(locale, entry), label: title[locale] }];
    const known = menuEntries.find((one) => one === entry);
    if (known === undefined) return [];
    const address = ownAddresses[known]?.(locale) ?? `/${locale}/${known}`;
    return [{ address, label: entryLabel(locale, known) }];
  });
