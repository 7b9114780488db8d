// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import { frequencies, locales, reuseStates, type SubscriptionTopic } from '@mahalli/core';
import { CustomAttributeType, Entity } from 'electrodb';
import { modelOf, oncePerStore } from './store.ts';

/** What the public reads of a reuse, once it is shown. */
export const shownReuseAttributes = {
  id: { type: 'string', required: true },
  publication: { type: 'number', required: true },
  locale: { type: locales, required: true },
  title: { type: 'string', required: true },
  by: { type: 'string', required: true },
  link: { type: 'string', required: true },
  description: { type: 'string', required: true },
  reportedAt: { type: 'string', required: true },
} as const;

/** A value or null: ElectroDB has no type for it, so it is the core's schema that says what it is, when read. */
const nullable = 'any';

/**
 * What residents ask of a collectivity, in the table `civic`, beside its vault. No row says who they are.
 *
 * | pk                    | sk   | what                                      |
 * |-----------------------|------|-------------------------------------------|
 * | `<code>#SUBSCRIPTION` | id   | a wish to be told of what is published    |
 * | `<code>#REUSE`        | id   | a report of a reuse, and what was decided |
 */
export const civicEntities = oncePerStore(({ client, tables }) => ({
  reuses: new Entity(
    {
      model: modelOf('reuse'),
      attributes: {
        collectivity: { type: 'string', required: true },
        document: { type: 'string', required: true },
        state: { type: reuseStates, required: true },
        reason: { type: 'string', required: true },
        version: { type: 'number', required: true },
        ...shownReuseAttributes,
      },
      indexes: {
        one: {
          pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}#REUSE', casing: 'none' },
          sk: { field: 'sk', composite: ['id'], template: '${id}', casing: 'none' },
        },
      },
    } as const,
    { client, table: tables.civic },
  ),
  subscriptions: new Entity(
    {
      model: modelOf('subscription'),
      attributes: {
        collectivity: { type: 'string', required: true },
        id: { type: 'string', required: true },
        topic: { type: CustomAttributeType<SubscriptionTopic>('any'), required: true },
        frequency: { type: frequencies, required: true },
        locale: { type: locales, required: true },
        state: { type: ['waiting', 'confirmed'] as const, required: true },
        askedAt: { type: 'string', required: true },
        endsAt: { type: nullable },
        toldUpTo: { type: 'number', required: true },
      },
      indexes: {
        one: {
          pk: {
            field: 'pk',
            composite: ['collectivity'],
            template: '${collectivity}#SUBSCRIPTION',
            casing: 'none',
          },
          sk: { field: 'sk', composite: ['id'], template: '${id}', casing: 'none' },
        },
      },
    } as const,
    { client, table: tables.civic },
  ),
}));
