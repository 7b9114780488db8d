import { setTimeout as wait } from 'node:timers/promises';
import {
  type Actor,
  type AttachmentDeps,
  attachUpload,
  describeAttachment,
  type Publication,
  type UploadId,
  uploadId,
} from '@mahalli/core';
import * as v from 'valibot';
import type { DemonstrationFile } from './demonstration/files.ts';

/** What sending a file as a browser would needs. */
export interface SendingDeps extends AttachmentDeps {
  /** Puts a file where browsers put theirs: it is inspected like any other. */
  readonly send: (
    of: Pick<Publication, 'collectivity' | 'id'>,
    upload: UploadId,
    file: DemonstrationFile,
  ) => Promise<void>;
}

/** Half a minute: an inspection takes a second or two. */
const patience = { everyMs: 100, times: 300 };

/**
 * Sends a file for a draft, waits for its inspection, attaches and describes it; a draft that has a file already keeps
 * it. Whatever an earlier attempt did is done again to the same end.
 */
export const attachDemonstrationFile = async (
  deps: SendingDeps,
  draft: Publication,
  file: DemonstrationFile,
  actor: Actor,
): Promise<Publication> => {
  const { collectivity, id } = draft;
  const upload = v.parse(uploadId, id);
  const target = (of: Publication, step: string) => ({
    collectivity,
    id,
    version: of.version,
    once: `demonstration-${step}-${id}`,
  });
  let attached = draft;
  if (draft.draft.attachments.length === 0) {
    await deps.send(draft, upload, file);
    for (let asked = 0; asked < patience.times; asked += 1) {
      const sent = await deps.uploads.find(collectivity, id, upload);
      if (sent !== undefined && sent.state !== 'inspecting') break;
      await wait(patience.everyMs);
    }
    attached = await attachUpload(deps, target(draft, 'attach'), upload, actor);
  }
  const [one] = attached.draft.attachments;
  if (one === undefined) throw new Error(`${file.name} was not attached`);
  const { description, language, onlyBecause } = file;
  const words = { description, language, onlyBecause, counterpart: null, justification: { ar: '', fr: '' } };
  return describeAttachment(deps, target(attached, 'describe'), one.file, words, actor);
};
