// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import { type InformationRequest, type RequestId, requestStates } from '@mahalli/core';
import { CustomAttributeType, Entity } from 'electrodb';
import { modelOf, type Store } from './store.ts';

/**
 * Requests for information, in the table `civic` beside the vault that keeps their words: nothing in these rows says who
 * asks, nor what, and what anybody may send is never written where staff write.
 *
 * | pk               | sk                | what                                           | gsi1                              | gsi2                                                       |
 * |------------------|-------------------|------------------------------------------------|-----------------------------------|---------------------------------|
 * | `<code>#REQUEST` | `ID#<id>`         | a request                                      | `AWAITED#<code>`, last day and id | `CLOCK` and the day it wakes, or `RETENTION` and the day it was over |
 * | `<code>#REQUEST` | `COUNT#<year>`    | how many were registered in a year             |                                   |                                 |
 * | `<code>#REQUEST` | `CLAIM#<claim>`   | the request that claimed what only one can     |                                   |                                 |
 * | `directorate#REQUEST` | `RECOUNTED`  | by which calendar the country's clocks were counted |              |                                 |
 */
export const requestEntities = ({ client, tables }: Store) => {
  const here = { client, table: tables.civic };
  const pk = {
    field: 'pk',
    composite: ['collectivity'],
    template: '${collectivity}#REQUEST',
    casing: 'none',
  } as const;
  return {
    requests: new Entity(
      {
        model: modelOf('request'),
        attributes: {
          collectivity: { type: 'string', required: true },
          id: { type: 'string', required: true },
          /** What follows is repeated out of `request`, for indexes and conditions. */
          state: { type: requestStates, required: true },
          version: { type: 'number', required: true },
          due: { type: 'string', required: true },
          awaited: { type: 'boolean', required: true },
          wakesOn: { type: 'string', required: true },
          /** What looks at it next: the clock while a period runs, then the rule of conservation; nothing in the end. */
          watch: { type: ['CLOCK', 'RETENTION', ''] as const, required: true },
          /** The day by which `watch` finds it: when it wakes, or when it was over. */
          watchedFrom: { type: 'string', required: true },
          request: { type: CustomAttributeType<InformationRequest>('any'), required: true },
        },
        indexes: {
          one: { pk, sk: { field: 'sk', composite: ['id'], template: 'ID#${id}', casing: 'none' } },
          awaited: {
            index: 'gsi1',
            condition: (row) => row['awaited'] === true,
            pk: {
              field: 'gsi1pk',
              composite: ['collectivity'],
              template: 'AWAITED#${collectivity}',
              casing: 'none',
            },
            sk: { field: 'gsi1sk', composite: ['due', 'id'], template: '${due}#${id}', casing: 'none' },
          },
          watched: {
            index: 'gsi2',
            condition: (row) => row['watch'] !== '',
            pk: { field: 'gsi2pk', composite: ['watch'], template: '${watch}', casing: 'none' },
            sk: {
              field: 'gsi2sk',
              composite: ['watchedFrom', 'collectivity', 'id'],
              template: '${watchedFrom}#${collectivity}#${id}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    counts: new Entity(
      {
        model: modelOf('request-count'),
        attributes: {
          collectivity: { type: 'string', required: true },
          year: { type: 'string', required: true },
          last: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk,
            sk: { field: 'sk', composite: ['year'], template: 'COUNT#${year}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    recounts: new Entity(
      {
        model: modelOf('request-recount'),
        attributes: {
          scope: { type: ['directorate'] as const, required: true },
          version: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['scope'], template: '${scope}#REQUEST', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'RECOUNTED', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    claims: new Entity(
      {
        model: modelOf('request-claim'),
        attributes: {
          collectivity: { type: 'string', required: true },
          claim: { type: 'string', required: true },
          id: { type: CustomAttributeType<RequestId>('string'), required: true },
        },
        indexes: {
          one: {
            pk,
            sk: { field: 'sk', composite: ['claim'], template: 'CLAIM#${claim}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
  };
};
