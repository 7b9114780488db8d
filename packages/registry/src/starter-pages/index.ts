import type { Bilingual, RegisteredCollectivity } from '@mahalli/core';
import { typeset } from '../typeset.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { askForInformation } from './ask-for-information.ts';
import { contacts } from './contacts.ts';
import { informationOfficer } from './information-officer.ts';
import { legalNotice } from './legal-notice.ts';
import { participate } from './participate.ts';
import { personalData } from './personal-data.ts';
import { toolkit } from './toolkit.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The pages that every site has on its first day, in the order a menu shows them. */
export const starterPageSlugs = [
  'about',
  'contacts',
  'information-officer',
  'ask-for-information',
  'participate',
  'toolkit',
  'personal-data',
  'accessibility',
  'legal-notice',
] as const;

/** The last part of a starter page's address. */
export type StarterPageSlug = (typeof starterPageSlugs)[number];

/** A page before the collectivity has rewritten it; the body is in the kit's Markdown and holds no heading above the second level. */
export interface StarterPage {
  readonly title: Bilingual;
  readonly body: Bilingual;
}

const writers: Readonly<Record<StarterPageSlug, (wording: Wording) => StarterPage>> = {
  about,
  contacts,
  'information-officer': informationOfficer,
  'ask-for-information': askForInformation,
  participate,
  toolkit,
  'personal-data': personalData,
  accessibility,
  'legal-notice': legalNotice,
};

/**
 * The pages a collectivity's site opens with, in both languages and in the terms of its own organic law.
 *
 * What only the collectivity knows (telephone, officer's name) is announced, with the way to the counter meanwhile; nothing is invented.
 */
export const starterPages = (
  collectivity: RegisteredCollectivity,
): Readonly<Record<StarterPageSlug, StarterPage>> => {
  const wording = wordingOf(collectivity);
  const page = (slug: StarterPageSlug): StarterPage => {
    const { title, body } = writers[slug](wording);
    return { title: typeset(title), body: typeset(body) };
  };
  return {
    about: page('about'),
    contacts: page('contacts'),
    'information-officer': page('information-officer'),
    'ask-for-information': page('ask-for-information'),
    participate: page('participate'),
    toolkit: page('toolkit'),
    'personal-data': page('personal-data'),
    accessibility: page('accessibility'),
    'legal-notice': page('legal-notice'),
  };
};
