// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import type { RegisterEntry, RequestId } from '@mahalli/core';
import { CustomAttributeType, Entity } from 'electrodb';
import { modelOf, oncePerStore } from './store.ts';

/**
 * The directorate's register of requests, in the table `national`: copies that can be made again, without personal data.
 *
 * | pk               | sk                      | what                                              | gsi1              | gsi2                                |
 * |------------------|-------------------------|---------------------------------------------------|-------------------|-------------------------------------|
 * | `<code>#REQUEST` | `ID#<id>`               | what is told of a request                         | `SILENT`, code, day and id, once silent | |
 * | `<code>#REQUEST` | `MONTH#<month>`         | how many were received in a month, of which sorts |                   |                                     |
 * | `<code>#REQUEST` | `YEAR#<year>#<subject>` | the same of a year, of all subjects or of one     |                   | `REQUESTS#<year>#<subject>`, code   |
 *
 * A tally is one text, `{"received":12,…}`: the whole country is read at once, and a hundred thousand typed numbers take
 * longer than the rest of the page.
 */
export const registerEntities = oncePerStore(({ client, tables }) => {
  const here = { client, table: tables.national };
  const pk = {
    field: 'pk',
    composite: ['collectivity'],
    template: '${collectivity}#REQUEST',
    casing: 'none',
  } as const;
  return {
    entries: new Entity(
      {
        model: modelOf('register-entry'),
        attributes: {
          collectivity: { type: 'string', required: true },
          id: { type: CustomAttributeType<RequestId>('string'), required: true },
          /** What follows is repeated out of `entry`, for the index and the condition. */
          due: { type: 'string', required: true },
          silent: { type: 'boolean', required: true },
          sourceVersion: { type: 'number', required: true },
          entry: { type: CustomAttributeType<RegisterEntry>('any'), required: true },
        },
        indexes: {
          one: { pk, sk: { field: 'sk', composite: ['id'], template: 'ID#${id}', casing: 'none' } },
          silent: {
            index: 'gsi1',
            condition: (row) => row['silent'] === true,
            pk: { field: 'gsi1pk', composite: [], template: 'SILENT', casing: 'none' },
            sk: {
              field: 'gsi1sk',
              composite: ['collectivity', 'due', 'id'],
              template: '${collectivity}#${due}#${id}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    months: new Entity(
      {
        model: modelOf('register-month'),
        attributes: {
          collectivity: { type: 'string', required: true },
          month: { type: 'string', required: true },
          counts: { type: 'string', required: true },
        },
        indexes: {
          one: { pk, sk: { field: 'sk', composite: ['month'], template: 'MONTH#${month}', casing: 'none' } },
        },
      } as const,
      here,
    ),
    years: new Entity(
      {
        model: modelOf('register-year'),
        attributes: {
          collectivity: { type: 'string', required: true },
          year: { type: 'string', required: true },
          /** A subject of the thesaurus, or `all`. */
          subject: { type: 'string', required: true },
          counts: { type: 'string', required: true },
        },
        indexes: {
          one: {
            pk,
            sk: {
              field: 'sk',
              composite: ['year', 'subject'],
              template: 'YEAR#${year}#${subject}',
              casing: 'none',
            },
          },
          country: {
            index: 'gsi2',
            pk: {
              field: 'gsi2pk',
              composite: ['year', 'subject'],
              template: 'REQUESTS#${year}#${subject}',
              casing: 'none',
            },
            sk: { field: 'gsi2sk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
  };
});
