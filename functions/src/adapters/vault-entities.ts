// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import { CustomAttributeType, Entity } from 'electrodb';
import type { SealedFields } from '../vault/sealed-fields.ts';
import { modelOf, oncePerStore } from './store.ts';

/**
 * The vault of each collectivity, in the table `civic`.
 *
 * | pk             | sk            | what                                            |
 * |----------------|---------------|-------------------------------------------------|
 * | `<code>#VAULT` | `ITEM#<item>` | the sealed fields of an item, and of which key  |
 * | `<code>#VAULT` | `KEY#<name>`  | a wrapped key: numbered ones seal, `print` hashes |
 */
export const vaultEntities = oncePerStore(({ client, tables }) => {
  const here = { client, table: tables.civic };
  const pk = {
    field: 'pk',
    composite: ['collectivity'],
    template: '${collectivity}#VAULT',
    casing: 'none',
  } as const;
  return {
    items: new Entity(
      {
        model: modelOf('vault-item'),
        attributes: {
          collectivity: { type: 'string', required: true },
          item: { type: 'string', required: true },
          key: { type: 'string', required: true },
          fields: { type: CustomAttributeType<SealedFields>('any'), required: true },
        },
        indexes: {
          one: { pk, sk: { field: 'sk', composite: ['item'], template: 'ITEM#${item}', casing: 'none' } },
        },
      } as const,
      here,
    ),
    keys: new Entity(
      {
        model: modelOf('vault-key'),
        attributes: {
          collectivity: { type: 'string', required: true },
          name: { type: 'string', required: true },
          /** In base64. */
          wrapped: { type: 'string', required: true },
          drawnAt: { type: 'string', required: true },
        },
        indexes: {
          one: { pk, sk: { field: 'sk', composite: ['name'], template: 'KEY#${name}', casing: 'none' } },
        },
      } as const,
      here,
    ),
  };
});
