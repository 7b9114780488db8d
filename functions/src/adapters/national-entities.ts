// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import { type Coverage, categoryCodes, collectivityKinds, type Site, siteStates } from '@mahalli/core';
import { CustomAttributeType, Entity } from 'electrodb';
import { modelOf, oncePerStore } from './store.ts';

const pair = CustomAttributeType<Site['name']>('any');

/** A value or null: ElectroDB has no type for it, so it is a schema that says what it is, when read. */
const nullable = 'any';

/**
 * The rows of the table `national`: copies that can be made again, without personal data.
 *
 * | pk   | sk                     | what                          | gsi1                                  | gsi2 |
 * |------|------------------------|-------------------------------|---------------------------------------|------|
 * | code | `COLLECTIVITY`         | a collectivity and its figures | `COLLECTIVITIES#<state>`, code        | `COLLECTIVITIES`, code |
 * | code | `PUBLICATION#<number>` | a publication, in the feed    | `PUBLICATIONS`, publishedAt and place | `CATEGORY#<category>`, publishedAt and place |
 */
export const nationalEntities = oncePerStore(({ client, tables }) => {
  const here = { client, table: tables.national };
  return {
    collectivities: new Entity(
      {
        model: modelOf('national-collectivity'),
        attributes: {
          code: { type: 'string', required: true },
          kind: { type: collectivityKinds, required: true },
          slug: { type: 'string', required: true },
          name: { type: pair, required: true },
          parentCode: { type: nullable },
          population: { type: 'number', required: true },
          state: { type: siteStates, required: true },
          hosts: { type: CustomAttributeType<readonly string[]>('any'), required: true },
          root: { type: 'string' },
          publications: { type: 'number', required: true },
          byCategory: { type: CustomAttributeType<Readonly<Record<string, number>>>('any'), required: true },
          coverage: { type: CustomAttributeType<Coverage>('any'), required: true },
          late: { type: 'number', required: true },
          lastPublishedAt: { type: nullable },
          sourceVersion: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['code'], template: '${code}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'COLLECTIVITY', casing: 'none' },
          },
          inState: {
            index: 'gsi1',
            pk: {
              field: 'gsi1pk',
              composite: ['state'],
              template: 'COLLECTIVITIES#${state}',
              casing: 'none',
            },
            sk: { field: 'gsi1sk', composite: ['code'], template: '${code}', casing: 'none' },
          },
          all: {
            index: 'gsi2',
            pk: { field: 'gsi2pk', composite: [], template: 'COLLECTIVITIES', casing: 'none' },
            sk: { field: 'gsi2sk', composite: ['code'], template: '${code}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    feed: new Entity(
      {
        model: modelOf('national-publication'),
        attributes: {
          collectivity: { type: 'string', required: true },
          number: { type: 'number', required: true, padding: { length: 6, char: '0' } },
          category: { type: categoryCodes, required: true },
          title: { type: pair, required: true },
          publishedAt: { type: 'string', required: true },
          /** False once withdrawn: the row stays, so that an older copy cannot bring the publication back. */
          shown: { type: 'boolean', required: true },
          sourceVersion: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: ['number'], template: 'PUBLICATION#${number}', casing: 'none' },
          },
          everywhere: {
            index: 'gsi1',
            condition: (row) => row['shown'] === true,
            pk: { field: 'gsi1pk', composite: [], template: 'PUBLICATIONS', casing: 'none' },
            sk: {
              field: 'gsi1sk',
              composite: ['publishedAt', 'collectivity', 'number'],
              template: '${publishedAt}#${collectivity}#${number}',
              casing: 'none',
            },
          },
          inCategory: {
            index: 'gsi2',
            condition: (row) => row['shown'] === true,
            pk: {
              field: 'gsi2pk',
              composite: ['category'],
              template: 'CATEGORY#${category}',
              casing: 'none',
            },
            sk: {
              field: 'gsi2sk',
              composite: ['publishedAt', 'collectivity', 'number'],
              template: '${publishedAt}#${collectivity}#${number}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
  };
});
