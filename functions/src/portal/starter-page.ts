import { textPages } from '@mahalli/contracts';
import { type CollectivityCode, Failure, type PageContent } from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import { starterPages } from '@mahalli/registry/starter-pages';

/** The text page that the portal of a collectivity starts with; refuses (`page.unknown`) a name that none has. */
export const starterPage = (code: CollectivityCode, slug: string): PageContent => {
  const name = textPages.find((one) => one === slug);
  const collectivity = findCollectivity(code);
  if (name === undefined || collectivity === undefined) throw new Failure('page.unknown', { slug });
  return starterPages(collectivity)[name];
};
