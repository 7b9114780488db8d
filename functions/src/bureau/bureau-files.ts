import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Origins } from '@mahalli/contracts';
import {
  type Actor,
  type AttachmentDeps,
  attachUpload,
  describeAttachment,
  detach,
  Failure,
  type InspectedFile,
  moveUp,
  type PublicationTarget,
  publicationOf,
  type Upload,
  type UploadId,
} from '@mahalli/core';
import type { Bureau, UploadForm } from '@mahalli/site-template/bureau';

/** Where browsers send files to. */
export interface UploadForms {
  /** Signs a form for one purpose; `back` is where a browser without scripts is led afterwards. */
  sign(sent: Pick<Upload, 'collectivity' | 'purpose'>, id: string, back: string): Promise<UploadForm>;
}

/** Where a file that the public does not read may be opened for a moment. */
export interface FileAddresses {
  sign(
    collectivity: PublicationTarget['collectivity'],
    file: Pick<InspectedFile, 'file' | 'name'>,
    place: 'held' | 'waiting',
  ): Promise<string>;
}

/** What the files of publications need. */
export interface BureauFilesDeps extends AttachmentDeps {
  readonly uploadForms: UploadForms;
  readonly fileAddresses: FileAddresses;
  readonly origins: Origins;
}

/** How long a page waits for an inspection to end, which takes a second or two, before it says that it goes on. */
const patience = { everyMs: 200, times: 40 };

/** What was sent for a purpose, once the inspection of those named has ended, or patience has. */
export const settledUploads = async (
  { uploads }: Pick<BureauFilesDeps, 'uploads'>,
  where: Upload['collectivity'],
  purpose: Upload['purpose'],
  awaited: readonly UploadId[],
): Promise<readonly Upload[]> => {
  for (let asked = 0; asked < patience.times; asked += 1) {
    const all = await uploads.list(where, purpose);
    const ended = new Set(all.filter(({ state }) => state !== 'inspecting').map((one) => one.id));
    if (awaited.every((one) => ended.has(one))) return all;
    await wait(patience.everyMs);
  }
  return uploads.list(where, purpose);
};

type Target = (
  where: PublicationTarget['collectivity'],
  id: PublicationTarget['id'],
  sent: Pick<PublicationTarget, 'version' | 'once'>,
) => PublicationTarget;

type FileMethods = Pick<
  Bureau,
  | 'uploads'
  | 'openFile'
  | 'uploadForm'
  | 'attachUpload'
  | 'forgetUpload'
  | 'describeAttachment'
  | 'detachFile'
  | 'moveFileUp'
>;

/** The methods of the bureau that send, attach and describe files. */
export const bureauFiles = (deps: BureauFilesDeps, actor: Actor, target: Target): FileMethods => {
  const { publications, uploads, uploadForms, fileAddresses, origins } = deps;

  return {
    uploads: async (where, id, awaited) => {
      const { draft } = await publicationOf({ publications }, where, id);
      const all = await settledUploads(deps, where, id, awaited);
      return all.filter(
        (one) => one.state !== 'ready' || !draft.attachments.some(({ file }) => file === one.file.file),
      );
    },
    openFile: async (where, id, file) => {
      const { draft } = await publicationOf({ publications }, where, id);
      const attached = draft.attachments.find((one) => one.file === file);
      if (attached !== undefined) return fileAddresses.sign(where, attached, 'held');
      const sent = await uploads.list(where, id);
      const ready = sent.find((one) => one.state === 'ready' && one.file.file === file);
      if (ready?.state !== 'ready') throw new Failure('upload.unknown', {});
      return fileAddresses.sign(where, ready.file, 'waiting');
    },
    uploadForm: async (where, id, locale, known) => {
      await publicationOf({ publications }, where, id);
      const upload = known ?? randomUUID();
      const back = `${origins.bureau}/${locale}/${where}/publications/${id}/files?sent=${upload}`;
      return uploadForms.sign({ collectivity: where, purpose: id }, upload, back);
    },
    attachUpload: (where, id, sent, upload) => attachUpload(deps, target(where, id, sent), upload, actor),
    forgetUpload: (where, id, upload) => uploads.forget(where, id, upload),
    describeAttachment: (where, id, sent, file, words) =>
      describeAttachment(deps, target(where, id, sent), file, words, actor),
    detachFile: (where, id, sent, file) => detach(deps, target(where, id, sent), file, actor),
    moveFileUp: (where, id, sent, file) => moveUp(deps, target(where, id, sent), file, actor),
  };
};
