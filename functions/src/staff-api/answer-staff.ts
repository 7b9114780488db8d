import { type StaffRouteName, staffRoutes } from '@mahalli/contracts';
import { type DraftContent, statusOf } from '@mahalli/core';
import { type StaffAsked, type StaffOperation, staffOperation } from '../runtime/staff-handler.ts';
import { fileOperations } from './file-operations.ts';
import { pageAfter } from './page-after.ts';
import { sentWith } from './sent-with.ts';
import { staffPublicationOf } from './staff-publication.ts';
import { tableOperations } from './table-operations.ts';

const contentIn = ({
  confirmed: _,
  ...content
}: StaffAsked<(typeof staffRoutes)['create-draft']>['body']): DraftContent => content;

/** The operations of staff: each is one act of the bureau, and asks for its permission. */
const operations: Readonly<Record<StaffRouteName, StaffOperation>> = {
  'list-drafts': staffOperation(staffRoutes['list-drafts'], async (bureau, { params, query }) => {
    const rows = (await bureau.publications(params.code)).filter(
      (row) => query.status === undefined || statusOf(row) === query.status,
    );
    const { items, next } = pageAfter(rows, query);
    return { items: items.map((row) => ({ ...row, status: statusOf(row) })), next };
  }),
  'create-draft': staffOperation(staffRoutes['create-draft'], async (bureau, { params, body, headers }) => {
    const id = headers['idempotency-key'];
    return staffPublicationOf(await bureau.createPublication(params.code, id, contentIn(body)));
  }),
  'get-draft': staffOperation(staffRoutes['get-draft'], async (bureau, { params }) =>
    staffPublicationOf(await bureau.publication(params.code, params.id)),
  ),
  'save-draft': staffOperation(staffRoutes['save-draft'], async (bureau, { params, body, headers }) =>
    staffPublicationOf(
      await bureau.saveDraft(params.code, params.id, sentWith(headers), contentIn(body), body.confirmed),
    ),
  ),
  'submit-draft': staffOperation(staffRoutes['submit-draft'], async (bureau, { params, body, headers }) =>
    staffPublicationOf(
      await bureau.submitPublication(params.code, params.id, sentWith(headers), body.reader),
    ),
  ),
  'return-draft': staffOperation(staffRoutes['return-draft'], async (bureau, { params, headers }) =>
    staffPublicationOf(await bureau.giveBackPublication(params.code, params.id, sentWith(headers))),
  ),
  'schedule-draft': staffOperation(staffRoutes['schedule-draft'], async (bureau, { params, body, headers }) =>
    staffPublicationOf(
      await bureau.schedulePublication(params.code, params.id, sentWith(headers), new Date(body.at)),
    ),
  ),
  'publish-draft': staffOperation(staffRoutes['publish-draft'], async (bureau, { params, headers }) =>
    staffPublicationOf(await bureau.publishPublication(params.code, params.id, sentWith(headers))),
  ),
  'withdraw-publication': staffOperation(
    staffRoutes['withdraw-publication'],
    async (bureau, { params, body, headers }) =>
      staffPublicationOf(
        await bureau.withdrawPublication(params.code, params.id, sentWith(headers), body.reason),
      ),
  ),
  ...fileOperations,
  ...tableOperations,
};

/** Every operation of staff, with what answers it. */
export const staffOperations: readonly StaffOperation[] = Object.values(operations);
