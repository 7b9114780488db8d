import * as v from 'valibot';
import {
  type Attachment,
  type AttachmentWords,
  attachFile,
  describeFile,
  type InspectedFile,
  inspectedFile,
  mostAttachments,
} from './attachment.ts';
import { instant } from './civil-date.ts';
import { type CollectivityCode, collectivityCode } from './collectivity.ts';
import type { Actor, Deed } from './deed.ts';
import { Failure } from './failure.ts';
import { refusalReasons } from './file-words.ts';
import { emblem } from './look.ts';
import { type Publication, publicationId } from './publication.ts';
import { type PublicationDeps, type PublicationTarget, publicationOf } from './publications.ts';

/** The identifier of an upload, made by the form that sends the file. */
export const uploadId = v.pipe(v.string(), v.uuid(), v.brand('UploadId'));

export type UploadId = v.InferOutput<typeof uploadId>;

/** How long an upload that nobody attaches is remembered, in days. */
export const uploadDays = 1;

/** The pictures of a site itself that go through the same gate as the files of publications. */
export const sitePictures = ['emblem', 'photo'] as const;

export type SitePicture = (typeof sitePictures)[number];

/** What something is sent for: a publication, or a picture of the site. */
export const uploadPurpose = v.union([publicationId, v.picklist(sitePictures)]);

export type UploadPurpose = v.InferOutput<typeof uploadPurpose>;

/** Whether something is sent for the site itself. */
export const isSitePicture = (purpose: UploadPurpose): purpose is SitePicture =>
  sitePictures.some((one) => one === purpose);

const uploadFacts = {
  id: uploadId,
  collectivity: collectivityCode,
  purpose: uploadPurpose,
  /** What the sender called it: shown to whoever sent it, and nowhere else. */
  name: v.string(),
  at: instant,
};

/** A file on its way to its purpose: being inspected, refused with its reason, or ready to be attached. */
export const upload = v.variant('state', [
  v.strictObject({ ...uploadFacts, state: v.literal('inspecting') }),
  v.strictObject({
    ...uploadFacts,
    state: v.literal('refused'),
    reason: v.picklist(refusalReasons),
    /** Which of the cases of that reason it is. */
    detail: v.string(),
  }),
  v.strictObject({
    ...uploadFacts,
    state: v.literal('ready'),
    file: inspectedFile,
    /** The small picture made of what was sent for an emblem. */
    emblem: v.optional(v.nullable(emblem), null),
  }),
]);

export type Upload = v.InferOutput<typeof upload>;

/** Uploads under way. They end by themselves: what is worth keeping is attached to a publication. */
export interface Uploads {
  find(collectivity: CollectivityCode, purpose: UploadPurpose, id: UploadId): Promise<Upload | undefined>;
  /** What was sent for one purpose and is not attached, the first first. */
  list(collectivity: CollectivityCode, purpose: UploadPurpose): Promise<readonly Upload[]>;
  /** Writes how far an upload has come, over what was known of it. */
  put(upload: Upload): Promise<void>;
  /** Forgets an upload that was attached, refused or thrown away. */
  forget(collectivity: CollectivityCode, purpose: UploadPurpose, id: UploadId): Promise<void>;
}

/** The bytes of files that passed their inspection. */
export interface KeptFiles {
  /** Keeps for good, under each of its names, a file that waits to be attached; doing it again changes nothing. */
  hold(collectivity: CollectivityCode, file: InspectedFile): Promise<void>;
}

/** What attaching files needs. */
export interface AttachmentDeps extends PublicationDeps {
  readonly uploads: Uploads;
  readonly keptFiles: KeptFiles;
}

const deedOf = (target: PublicationTarget, actor: Actor, at: Date): Deed => ({
  where: target.collectivity,
  act: 'publication.saved',
  by: actor.subject,
  at,
  once: target.once,
});

/** A change of the files of a draft: a version of the publication like any other. */
const changeFiles = async (
  deps: PublicationDeps,
  target: PublicationTarget,
  actor: Actor,
  change: (files: readonly Attachment[]) => readonly Attachment[],
): Promise<Publication> => {
  const at = deps.now();
  const deed = deedOf(target, actor, at);
  const found = await publicationOf(deps, target.collectivity, target.id);
  if (found.state === 'withdrawn') throw new Failure('publication.already-withdrawn', { id: found.id });
  if (await deps.publications.obeyed(deed)) return found;
  const saved: Publication = {
    ...found,
    draft: { ...found.draft, attachments: [...change(found.draft.attachments)] },
    ahead: true,
    // What was approved for a day is no longer what would be published on it.
    stage: found.stage === 'scheduled' ? 'writing' : found.stage,
    scheduledFor: null,
    version: target.version + 1,
    changedAt: at.toISOString(),
    changedBy: actor.email,
  };
  await deps.publications.save(saved, deed);
  return saved;
};

/** Attaches a file that was inspected to the draft it was sent for; the same file twice is attached once. */
export const attachUpload = async (
  deps: AttachmentDeps,
  target: PublicationTarget,
  id: UploadId,
  actor: Actor,
): Promise<Publication> => {
  const sent = await deps.uploads.find(target.collectivity, target.id, id);
  const found = await publicationOf(deps, target.collectivity, target.id);
  // The form sent again after it was obeyed: the upload is gone because it is attached.
  if (sent === undefined && (await deps.publications.obeyed(deedOf(target, actor, deps.now())))) return found;
  if (sent?.state !== 'ready') throw new Failure('upload.unknown', { id });
  const { file } = sent;
  // Before the draft names it: what a draft names is never what waits and is forgotten.
  await deps.keptFiles.hold(target.collectivity, file);
  const saved = await changeFiles(deps, target, actor, (files) => {
    if (files.some((one) => one.file === file.file)) return files;
    if (files.length >= mostAttachments) {
      throw new Failure('attachment.too-many', { most: mostAttachments });
    }
    return [...files, attachFile(file)];
  });
  await deps.uploads.forget(target.collectivity, target.id, id);
  return saved;
};

const attached = (files: readonly Attachment[], file: string): { at: number; one: Attachment } => {
  const at = files.findIndex((known) => known.file === file);
  const one = files[at];
  if (one === undefined) throw new Failure('upload.unknown', {});
  return { at, one };
};

/** Saves what a clerk says of an attached file. */
export const describeAttachment = (
  deps: PublicationDeps,
  target: PublicationTarget,
  file: string,
  words: AttachmentWords,
  actor: Actor,
): Promise<Publication> =>
  changeFiles(deps, target, actor, (files) => {
    const { at, one } = attached(files, file);
    return files.with(at, describeFile(one, words));
  });

/** Takes a file off a draft. What was published with it keeps it until it is published again. */
export const detach = (
  deps: PublicationDeps,
  target: PublicationTarget,
  file: string,
  actor: Actor,
): Promise<Publication> =>
  changeFiles(deps, target, actor, (files) => files.filter((one) => one.file !== file));

/** Moves an attached file one place towards the first. */
export const moveUp = (
  deps: PublicationDeps,
  target: PublicationTarget,
  file: string,
  actor: Actor,
): Promise<Publication> =>
  changeFiles(deps, target, actor, (files) => {
    const { at, one } = attached(files, file);
    const before = files[at - 1];
    return at === 0 || before === undefined ? files : files.with(at - 1, one).with(at, before);
  });
