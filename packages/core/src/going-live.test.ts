import { describe, expect, test } from 'vitest';
import { type GoLiveFacts, goLiveList, goLiveTasks } from './going-live.ts';
import { emptyScheme } from './scheme.ts';
import { aCode, aMember, anOwnPage, aSite } from './testing/builders.ts';

const nothing: GoLiveFacts = {
  site: aSite({
    contacts: { address: { ar: '', fr: '' }, hours: { ar: '', fr: '' }, phone: '', email: '' },
    officer: null,
    cndpNumber: '',
    published: 0,
  }),
  members: [aMember({ roles: ['publisher'] })],
  scheme: emptyScheme(aCode()),
  pages: [anOwnPage({ shown: null })],
};

const doneIn = (facts: GoLiveFacts) =>
  goLiveList(facts)
    .filter(({ done }) => done)
    .map(({ task }) => task);

describe('The list before a site is opened', () => {
  test('has nothing done on the first day, and says what it cannot be opened without', () => {
    expect(doneIn(nothing)).toEqual([]);
    expect(goLiveList(nothing).filter(({ required }) => required)).toMatchObject(
      ['administrator', 'contacts', 'officer', 'publication'].map((task) => ({ task })),
    );
  });

  test('has each task done by what it is about, and by nothing else', () => {
    const both = { ar: 'نص', fr: 'texte' };
    const { site } = nothing;
    const ways: Readonly<Record<(typeof goLiveTasks)[number], Partial<GoLiveFacts>>> = {
      administrator: { members: [aMember({ roles: ['administrator'] })] },
      contacts: { site: { ...site, contacts: { ...site.contacts, phone: '+212 5 00 00 00 00' } } },
      officer: { site: { ...site, officer: aSite().officer } },
      publication: { site: { ...site, published: 1 } },
      address: { site: { ...site, contacts: { ...site.contacts, address: both, hours: both } } },
      duties: { scheme: { owners: { 'category-k01': 'salma@example.ma' } } },
      pages: { pages: [anOwnPage()] },
      cndp: { site: { ...site, cndpNumber: 'A-123/2026' } },
    };
    for (const task of goLiveTasks) expect(doneIn({ ...nothing, ...ways[task] }), task).toEqual([task]);
  });
});
