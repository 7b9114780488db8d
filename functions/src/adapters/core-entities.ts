// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import {
  type Contacts,
  collectivityKinds,
  type Draft,
  draftStages,
  type EditionSummary,
  type Ledger,
  type LookVersion,
  type OwnPage,
  publicationStates,
  type Role,
  type Scheme,
  type Site,
  siteStates,
  type Theme,
  type WorkingCalendar,
} from '@mahalli/core';
import { CustomAttributeType, Entity } from 'electrodb';
import { shownReuseAttributes } from './civic-entities.ts';
import { modelOf, oncePerStore } from './store.ts';

/** A text in both languages. */
const pair = CustomAttributeType<Site['name']>('any');

/** A value or null: ElectroDB has no type for it, so it is the core's schema that says what it is, when read. */
const nullable = 'any';

const ownPageAttributes = {
  collectivity: { type: 'string', required: true },
  slug: { type: 'string', required: true },
  draft: { type: CustomAttributeType<OwnPage['draft']>('any'), required: true },
  added: { type: 'boolean' },
  removed: { type: nullable },
  shown: { type: nullable },
  version: { type: 'number', required: true, padding: { length: 6, char: '0' } },
  changedAt: { type: nullable },
  changedBy: { type: 'string', required: true },
} as const;

/** Draft without its body and its table: what lists need. They are an item of their own, since a store reads whole items. */
export type DraftHead = Omit<Draft, 'body' | 'table'>;

/**
 * The rows of the table `core`, all of one collectivity under its code; but `HOST#<host>` / `CLAIM` says which
 * collectivity has shown a host name to be its own, since a name is one of the whole country; and
 * `directorate#CALENDAR` / `CALENDAR` holds its days off, apart from the members of the directorate, since a function
 * of the open API reads that partition.
 *
 * | sk                    | what                                    | gsi1                    | gsi2         |
 * |-----------------------|-----------------------------------------|-------------------------|--------------|
 * | `SITE`                | the site                                | `SITES#<state>`, code   | `SITES`, code |
 * | `PUBLICATION#<id>`    | a publication without the body          | `AGENDA`, moment and id |              |
 * | `BODY#<id>`           | the body of its draft                   |                         |              |
 * | `EDITION#<id>#<nnnn>` | one edition, written once               |                         |              |
 * | `VERSION#<id>#<n>`    | a version of a draft, written once      |                         |              |
 * | `COMMENT#<id>#<at>`   | what a clerk said about a publication   |                         |              |
 * | `MEMBER#<email>`      | a membership                            | `EMAIL#<email>`, scope  |              |
 * | `ROSTER`              | how many administrators the scope has   |                         |              |
 * | `LOOKVERSION#<n>`     | a look that the site had, written once  |                         |              |
 * | `PAGE#<slug>`         | a text page that the collectivity wrote |                         |              |
 * | `PAGEVERSION#<slug>#<n>` | a version of it, written once        |                         |              |
 * | `SCHEME`              | what is settled of its duties           |                         |              |
 * | `REUSE#<id>`          | a reuse that moderators showed          |                         |              |
 * | `LEDGER`              | the account of provisioning             |                         |              |
 * | `FILEWORDS#<sha256>`  | the telling words of a file, for search |                         |              |
 */
export const coreEntities = oncePerStore(({ client, tables }) => {
  const here = { client, table: tables.core };
  return {
    sites: new Entity(
      {
        model: modelOf('site'),
        attributes: {
          code: { type: 'string', required: true },
          kind: { type: collectivityKinds, required: true },
          slug: { type: 'string', required: true },
          placeName: { type: pair, required: true },
          name: { type: pair, required: true },
          parentCode: { type: nullable },
          population: { type: 'number', required: true },
          state: { type: siteStates, required: true },
          hosts: { type: CustomAttributeType<Site['hosts']>('any'), required: true },
          ownHosts: { type: CustomAttributeType<Site['ownHosts']>('any') },
          theme: { type: CustomAttributeType<Theme>('any'), required: true },
          contacts: { type: CustomAttributeType<Contacts>('any'), required: true },
          emblem: { type: nullable },
          photo: { type: nullable },
          menu: { type: CustomAttributeType<Site['menu']>('any') },
          home: { type: CustomAttributeType<Site['home']>('any') },
          officer: { type: nullable },
          cndpNumber: { type: 'string', required: true },
          demonstration: { type: 'boolean', required: true },
          published: { type: 'number', required: true },
          root: { type: 'string' },
          rootBefore: { type: nullable },
          openedAt: { type: 'string', required: true },
          version: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['code'], template: '${code}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'SITE', casing: 'none' },
          },
          inState: {
            index: 'gsi1',
            pk: { field: 'gsi1pk', composite: ['state'], template: 'SITES#${state}', casing: 'none' },
            sk: { field: 'gsi1sk', composite: ['code'], template: '${code}', casing: 'none' },
          },
          all: {
            index: 'gsi2',
            pk: { field: 'gsi2pk', composite: [], template: 'SITES', casing: 'none' },
            sk: { field: 'gsi2sk', composite: ['code'], template: '${code}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    hostClaims: new Entity(
      {
        model: modelOf('host-claim'),
        attributes: {
          host: { type: 'string', required: true },
          collectivity: { type: CustomAttributeType<Site['code']>('string'), required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['host'], template: 'HOST#${host}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'CLAIM', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    lookVersions: new Entity(
      {
        model: modelOf('look-version'),
        attributes: {
          collectivity: { type: 'string', required: true },
          version: { type: 'number', required: true, padding: { length: 6, char: '0' } },
          look: { type: CustomAttributeType<LookVersion['look']>('any'), required: true },
          changed: { type: CustomAttributeType<LookVersion['changed']>('any'), required: true },
          revertedTo: { type: nullable },
          at: { type: 'string', required: true },
          by: { type: 'string', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: ['version'], template: 'LOOKVERSION#${version}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    publications: new Entity(
      {
        model: modelOf('publication'),
        attributes: {
          collectivity: { type: 'string', required: true },
          id: { type: 'string', required: true },
          state: { type: publicationStates, required: true },
          draft: { type: CustomAttributeType<DraftHead>('any'), required: true },
          /** How many texts the bilingual gate waits for: lists tell it without the body. */
          gaps: { type: 'number', required: true },
          number: { type: nullable },
          edition: { type: nullable },
          withdrawal: { type: nullable },
          ahead: { type: 'boolean', required: true },
          stage: { type: draftStages, required: true },
          assignee: { type: nullable },
          scheduledFor: { type: nullable },
          reviewAsked: { type: nullable },
          /** The moment from which the publication waits for something; empty when it waits for nothing. */
          waitsFrom: { type: 'string', required: true },
          version: { type: 'number', required: true },
          changedAt: { type: 'string', required: true },
          changedBy: { type: 'string', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: ['id'], template: 'PUBLICATION#${id}', casing: 'none' },
          },
          waiting: {
            index: 'gsi1',
            condition: (row) => row['waitsFrom'] !== '',
            pk: { field: 'gsi1pk', composite: [], template: 'AGENDA', casing: 'none' },
            sk: {
              field: 'gsi1sk',
              composite: ['waitsFrom', 'collectivity', 'id'],
              template: '${waitsFrom}#${collectivity}#${id}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    bodies: new Entity(
      {
        model: modelOf('body'),
        attributes: {
          collectivity: { type: 'string', required: true },
          id: { type: 'string', required: true },
          text: { type: CustomAttributeType<Draft['body']>('any'), required: true },
          table: { type: CustomAttributeType<Draft['table']>('any') },
          /** The version of the publication that this body belongs to. */
          version: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: ['id'], template: 'BODY#${id}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    editions: new Entity(
      {
        model: modelOf('edition'),
        attributes: {
          collectivity: { type: 'string', required: true },
          id: { type: 'string', required: true },
          edition: { type: 'number', required: true, padding: { length: 4, char: '0' } },
          summary: { type: CustomAttributeType<EditionSummary>('any'), required: true },
          body: { type: pair, required: true },
          table: { type: CustomAttributeType<Draft['table']>('any') },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: {
              field: 'sk',
              composite: ['id', 'edition'],
              template: 'EDITION#${id}#${edition}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    versions: new Entity(
      {
        model: modelOf('version'),
        attributes: {
          collectivity: { type: 'string', required: true },
          id: { type: 'string', required: true },
          version: { type: 'number', required: true, padding: { length: 6, char: '0' } },
          draft: { type: CustomAttributeType<Draft>('any'), required: true },
          state: { type: publicationStates, required: true },
          at: { type: 'string', required: true },
          by: { type: 'string', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: {
              field: 'sk',
              composite: ['id', 'version'],
              template: 'VERSION#${id}#${version}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    comments: new Entity(
      {
        model: modelOf('comment'),
        attributes: {
          collectivity: { type: 'string', required: true },
          publication: { type: 'string', required: true },
          id: { type: 'string', required: true },
          text: { type: 'string', required: true },
          at: { type: 'string', required: true },
          by: { type: 'string', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: {
              field: 'sk',
              composite: ['publication', 'at', 'id'],
              template: 'COMMENT#${publication}#${at}#${id}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    shownReuses: new Entity(
      {
        model: modelOf('shown-reuse'),
        attributes: { collectivity: { type: 'string', required: true }, ...shownReuseAttributes },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: ['id'], template: 'REUSE#${id}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    ownPages: new Entity(
      {
        model: modelOf('own-page'),
        attributes: ownPageAttributes,
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: ['slug'], template: 'PAGE#${slug}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    ownPageVersions: new Entity(
      {
        model: modelOf('own-page-version'),
        attributes: ownPageAttributes,
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: {
              field: 'sk',
              composite: ['slug', 'version'],
              template: 'PAGEVERSION#${slug}#${version}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    schemes: new Entity(
      {
        model: modelOf('scheme'),
        attributes: {
          collectivity: { type: 'string', required: true },
          owners: { type: CustomAttributeType<Scheme['owners']>('any'), required: true },
          exemptions: { type: CustomAttributeType<Scheme['exemptions']>('any'), required: true },
          occasions: { type: CustomAttributeType<Scheme['occasions']>('any'), required: true },
          reviewedOn: { type: nullable },
          reminded: { type: CustomAttributeType<Scheme['reminded']>('any'), required: true },
          version: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'SCHEME', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    members: new Entity(
      {
        model: modelOf('member'),
        attributes: {
          scope: { type: 'string', required: true },
          email: { type: 'string', required: true },
          /** What the journal calls this membership: it says nothing once the membership is gone. */
          membership: { type: 'string', required: true },
          name: { type: 'string', required: true },
          roles: { type: CustomAttributeType<readonly Role[]>('any'), required: true },
          invitedAt: { type: 'string', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['scope'], template: '${scope}', casing: 'none' },
            sk: { field: 'sk', composite: ['email'], template: 'MEMBER#${email}', casing: 'none' },
          },
          ofPerson: {
            index: 'gsi1',
            pk: { field: 'gsi1pk', composite: ['email'], template: 'EMAIL#${email}', casing: 'none' },
            sk: { field: 'gsi1sk', composite: ['scope'], template: '${scope}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    rosters: new Entity(
      {
        model: modelOf('roster'),
        attributes: {
          scope: { type: 'string', required: true },
          administrators: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['scope'], template: '${scope}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'ROSTER', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    calendars: new Entity(
      {
        model: modelOf('calendar'),
        attributes: {
          scope: { type: ['directorate'], required: true },
          fixed: { type: CustomAttributeType<WorkingCalendar['fixed']>('any'), required: true },
          movable: { type: CustomAttributeType<WorkingCalendar['movable']>('any'), required: true },
          version: { type: 'number', required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['scope'], template: '${scope}#CALENDAR', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'CALENDAR', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    fileWords: new Entity(
      {
        model: modelOf('file-words'),
        attributes: {
          collectivity: { type: 'string', required: true },
          file: { type: 'string', required: true },
          words: { type: CustomAttributeType<readonly string[]>('any'), required: true },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: ['file'], template: 'FILEWORDS#${file}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    ledgers: new Entity(
      {
        model: modelOf('ledger'),
        attributes: {
          collectivity: { type: 'string', required: true },
          done: { type: CustomAttributeType<Ledger['done']>('any'), required: true },
          failure: { type: nullable },
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['collectivity'], template: '${collectivity}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'LEDGER', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
  };
});
