// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of ElectroDB
import {
  type Bucket,
  type Job,
  jobStates,
  type OutgoingMail,
  type PendingSignIn,
  type Upload,
} from '@mahalli/core';
import { CustomAttributeType, Entity } from 'electrodb';
import { modelOf, oncePerStore } from './store.ts';

/**
 * The rows of the table `transient`, each with the moment after which it may be deleted.
 *
 * | pk               | sk             | what                                                   | gsi1                      |
 * |------------------|----------------|--------------------------------------------------------|---------------------------|
 * | `<scope>#FORM`   | `<act>#<once>` | a form that was obeyed, and what it acted on            |                           |
 * | `<scope>#MAIL`   | id             | a mail, waiting or sent                                 | `MAIL#waiting`, at and id |
 * | `SESSION#<hash>` | `SESSION`      | a session, by the hash of its token                     |                           |
 * | `SIGN-IN#<hash>` | `SIGN-IN`      | a sign-in under way, by the hash of its `state`         |                           |
 * | `RESCUED#<hash>` | `RESCUED`      | what a clerk was writing when the session ended         |                           |
 * | `PREVIEW#<hash>` | `PREVIEW`      | what a link to a preview shows, by the hash of its token |                           |
 * | `<code>#EDITING` | id and e-mail  | who has a publication open                              |                           |
 * | `<code>#BUCKET`  | kind, of what  | how often a public form was sent                        |                           |
 * | `<code>#UPLOAD`  | publication, id | how far a file that was sent has come                  |                           |
 * | `<scope>#JOB`    | id             | work too long for one request, and how far it came      | `JOB#<state>`, id         |
 */
export const transientEntities = oncePerStore(({ client, tables }) => {
  const here = { client, table: tables.transient };
  const expiresAt = { type: 'number', required: true } as const;
  return {
    forms: new Entity(
      {
        model: modelOf('form'),
        attributes: {
          scope: { type: 'string', required: true },
          act: { type: 'string', required: true },
          once: { type: 'string', required: true },
          subject: { type: 'string', required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['scope'], template: '${scope}#FORM', casing: 'none' },
            sk: { field: 'sk', composite: ['act', 'once'], template: '${act}#${once}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    mails: new Entity(
      {
        model: modelOf('mail'),
        attributes: {
          scope: { type: 'string', required: true },
          id: { type: 'string', required: true },
          at: { type: 'string', required: true },
          state: { type: ['waiting', 'sent'] as const, required: true },
          /** Absent once sent: nothing of the addressee stays. */
          mail: { type: CustomAttributeType<OutgoingMail>('any') },
          expiresAt,
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['scope'], template: '${scope}#MAIL', casing: 'none' },
            sk: { field: 'sk', composite: ['id'], template: '${id}', casing: 'none' },
          },
          waiting: {
            index: 'gsi1',
            pk: { field: 'gsi1pk', composite: ['state'], template: 'MAIL#${state}', casing: 'none' },
            sk: { field: 'gsi1sk', composite: ['at', 'id'], template: '${at}#${id}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    sessions: new Entity(
      {
        model: modelOf('session'),
        attributes: {
          hash: { type: 'string', required: true },
          subject: { type: 'string', required: true },
          email: { type: 'string', required: true },
          name: { type: 'string', required: true },
          endsAt: { type: 'string', required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['hash'], template: 'SESSION#${hash}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'SESSION', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    signIns: new Entity(
      {
        model: modelOf('sign-in'),
        attributes: {
          hash: { type: 'string', required: true },
          pending: { type: CustomAttributeType<PendingSignIn>('any'), required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['hash'], template: 'SIGN-IN#${hash}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'SIGN-IN', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    previews: new Entity(
      {
        model: modelOf('preview'),
        attributes: {
          hash: { type: 'string', required: true },
          collectivity: { type: 'string', required: true },
          id: { type: 'string', required: true },
          until: { type: 'string', required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['hash'], template: 'PREVIEW#${hash}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'PREVIEW', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    presences: new Entity(
      {
        model: modelOf('presence'),
        attributes: {
          collectivity: { type: 'string', required: true },
          publication: { type: 'string', required: true },
          email: { type: 'string', required: true },
          seenAt: { type: 'string', required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: {
              field: 'pk',
              composite: ['collectivity'],
              template: '${collectivity}#EDITING',
              casing: 'none',
            },
            sk: {
              field: 'sk',
              composite: ['publication', 'email'],
              template: '${publication}#${email}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    uploads: new Entity(
      {
        model: modelOf('upload'),
        attributes: {
          collectivity: { type: 'string', required: true },
          purpose: { type: 'string', required: true },
          id: { type: 'string', required: true },
          upload: { type: CustomAttributeType<Upload>('any'), required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: {
              field: 'pk',
              composite: ['collectivity'],
              template: '${collectivity}#UPLOAD',
              casing: 'none',
            },
            sk: {
              field: 'sk',
              composite: ['purpose', 'id'],
              template: '${purpose}#${id}',
              casing: 'none',
            },
          },
        },
      } as const,
      here,
    ),
    buckets: new Entity(
      {
        model: modelOf('bucket'),
        attributes: {
          collectivity: { type: 'string', required: true },
          kind: { type: 'string', required: true },
          of: { type: 'string', required: true },
          bucket: { type: CustomAttributeType<Bucket>('any'), required: true },
          /** Grows by one each time: whoever takes says after which. */
          turn: { type: 'number', required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: {
              field: 'pk',
              composite: ['collectivity'],
              template: '${collectivity}#BUCKET',
              casing: 'none',
            },
            sk: { field: 'sk', composite: ['kind', 'of'], template: '${kind}#${of}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    jobs: new Entity(
      {
        model: modelOf('job'),
        attributes: {
          scope: { type: 'string', required: true },
          id: { type: 'string', required: true },
          state: { type: jobStates, required: true },
          /** Until when somebody works on it, empty while nobody does: told by the stream without reading the job. */
          heldUntil: { type: 'string', required: true },
          version: { type: 'number', required: true },
          job: { type: CustomAttributeType<Job>('any'), required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['scope'], template: '${scope}#JOB', casing: 'none' },
            sk: { field: 'sk', composite: ['id'], template: '${id}', casing: 'none' },
          },
          inState: {
            index: 'gsi1',
            pk: { field: 'gsi1pk', composite: ['state'], template: 'JOB#${state}', casing: 'none' },
            sk: { field: 'gsi1sk', composite: ['id'], template: '${id}', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
    rescues: new Entity(
      {
        model: modelOf('rescue'),
        attributes: {
          hash: { type: 'string', required: true },
          subject: { type: 'string', required: true },
          form: { type: 'string', required: true },
          expiresAt,
        },
        indexes: {
          one: {
            pk: { field: 'pk', composite: ['hash'], template: 'RESCUED#${hash}', casing: 'none' },
            sk: { field: 'sk', composite: [], template: 'RESCUED', casing: 'none' },
          },
        },
      } as const,
      here,
    ),
  };
});
