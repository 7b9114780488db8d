import { randomUUID } from 'node:crypto';
import { administers, Failure, type Member, type Members, member } from '@mahalli/core';
import { createWriteTransaction } from 'electrodb';
import * as v from 'valibot';
import { committer } from './commit.ts';
import { coreEntities } from './core-entities.ts';
import type { Store } from './store.ts';

/** Memberships in DynamoDB, with a roster per scope that knows how many administrators it has. */
export const dynamoMembers = (store: Store): Members => {
  const { members, rosters } = coreEntities(store);
  const { commit } = committer(store);

  const parsed = ({ membership: _, ...row }: { readonly membership: string }): Member => v.parse(member, row);
  // The journal keeps no address: it names the membership, whose identifier is forgotten with it.
  const subjectOf = (membership: string): string => `member:${membership}`;

  return {
    async of(email) {
      const { data } = await members.query.ofPerson({ email }).go({ pages: 'all' });
      return data.map(parsed);
    },
    async list(scope) {
      const { data } = await members.query.one({ scope }).go({ pages: 'all', consistent: true });
      return data.map(parsed);
    },
    async invite(invited, mail, deed) {
      const membership = randomUUID();
      await commit(deed, async () => ({
        subject: subjectOf(membership),
        // Hashed with the random identifier, so that nobody finds the address by trying addresses.
        written: { ...invited, membership },
        mails: [mail],
        writes: createWriteTransaction({ members, rosters }, (rows) => [
          rows.members.create({ ...invited, membership }).commit(),
          ...(administers(invited)
            ? [rows.rosters.update({ scope: invited.scope }).add({ administrators: 1 }).commit()]
            : []),
        ]).params().TransactItems,
        refused: () => new Failure('member.already-invited', { email: invited.email }),
      }));
    },
    async inviteAgain(invited, mail, deed) {
      const { scope, email } = invited;
      const { data: row } = await members.get({ scope, email }).go({ consistent: true });
      if (row === null) throw new Failure('member.unknown', { email });
      await commit(deed, async () => ({
        subject: subjectOf(row.membership),
        written: { invited: row.membership },
        mails: [mail],
        writes: createWriteTransaction({ members }, (rows) => [
          rows.members
            .patch({ scope, email })
            .set({ name: row.name })
            .where((stored, { eq }) => eq(stored.membership, row.membership))
            .commit(),
        ]).params().TransactItems,
        refused: () => new Failure('member.unknown', { email }),
      }));
    },
    async change(changed, deed) {
      const { scope, email, roles } = changed;
      await commit(deed, async () => {
        const { data: row } = await members.get({ scope, email }).go({ consistent: true });
        if (row === null) throw new Failure('member.unknown', { email });
        const difference = Number(administers(changed)) - Number(administers(parsed(row)));
        return {
          subject: subjectOf(row.membership),
          written: { membership: row.membership, roles },
          writes: createWriteTransaction({ members, rosters }, (rows) => [
            rows.members
              .patch({ scope, email })
              .set({ roles: [...roles] })
              // Whoever changed it at the same moment was first: the roster must count what is stored.
              .where(
                (stored, { eq }) =>
                  `${eq(stored.membership, row.membership)} AND ${eq(stored.roles, row.roles)}`,
              )
              .commit(),
            ...(difference > 0 ? [rows.rosters.update({ scope }).add({ administrators: 1 }).commit()] : []),
            ...(difference < 0
              ? [
                  rows.rosters
                    .patch({ scope })
                    .subtract({ administrators: 1 })
                    .where(({ administrators }, { gt }) => gt(administrators, 1))
                    .commit(),
                ]
              : []),
          ]).params().TransactItems,
          refused: (position: number) =>
            position === 0 ? ('again' as const) : new Failure('member.last-administrator', { email }),
        };
      });
    },
    async remove(scope, email, deed) {
      const { data: row } = await members.get({ scope, email }).go({ consistent: true });
      if (row === null) return;
      const { membership } = row;
      await commit(deed, async () => ({
        subject: subjectOf(membership),
        written: { removed: membership },
        writes: createWriteTransaction({ members, rosters }, (rows) => [
          rows.members
            .delete({ scope, email })
            .where((stored, { eq }) => eq(stored.membership, membership))
            .commit(),
          ...(administers(parsed(row))
            ? [
                rows.rosters
                  .patch({ scope })
                  .subtract({ administrators: 1 })
                  .where(({ administrators }, { gt }) => gt(administrators, 1))
                  .commit(),
              ]
            : []),
        ]).params().TransactItems,
        // Gone already, or the last one who administers: the rule of the core, held against two removals at once.
        refused: (position) =>
          position === 0 ? ('done' as const) : new Failure('member.last-administrator', { email }),
      }));
    },
  };
};
