import { staffRoutes } from '@mahalli/contracts';
import { staffOperation } from '../runtime/staff-handler.ts';
import { pageAfter } from './page-after.ts';
import { sentWith } from './sent-with.ts';
import { staffPublicationOf } from './staff-publication.ts';

/** What staff do with the files of a draft. */
export const fileOperations = {
  'ask-upload': staffOperation(staffRoutes['ask-upload'], async (bureau, { params, headers }) => {
    const upload = headers['idempotency-key'];
    // A program is led nowhere afterwards: it asks what became of its upload, in whatever language it speaks.
    const { address, mostBytes, staying } = await bureau.uploadForm(params.code, params.id, 'ar', upload);
    return { upload, address, mostBytes, fields: { ...staying } };
  }),
  'list-uploads': staffOperation(staffRoutes['list-uploads'], async (bureau, { params, query }) => {
    const { items, next } = pageAfter(await bureau.uploads(params.code, params.id, []), query);
    return { items: [...items], next };
  }),
  'attach-upload': staffOperation(staffRoutes['attach-upload'], async (bureau, { params, headers }) =>
    staffPublicationOf(await bureau.attachUpload(params.code, params.id, sentWith(headers), params.upload)),
  ),
  'describe-file': staffOperation(staffRoutes['describe-file'], async (bureau, { params, headers, body }) =>
    staffPublicationOf(
      await bureau.describeAttachment(params.code, params.id, sentWith(headers), params.file, body),
    ),
  ),
  'move-file-up': staffOperation(staffRoutes['move-file-up'], async (bureau, { params, headers }) =>
    staffPublicationOf(await bureau.moveFileUp(params.code, params.id, sentWith(headers), params.file)),
  ),
  'remove-file': staffOperation(staffRoutes['remove-file'], async (bureau, { params, headers }) =>
    staffPublicationOf(await bureau.detachFile(params.code, params.id, sentWith(headers), params.file)),
  ),
};
