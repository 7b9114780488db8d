import { createHash } from 'node:crypto';
import { sentPrefix } from '@mahalli/contracts';
import {
  type CollectivityCode,
  collectivityCode,
  type Emblem,
  type FileHash,
  fileHash,
  type InspectedFile,
  inspectedFile,
  isSitePicture,
  type Upload,
  type UploadPurpose,
  type Uploads,
  uploadId,
  uploadPurpose,
} from '@mahalli/core';
import { tellingWords } from '@mahalli/finding';
import type { Inspected, inspect, Refused } from '@mahalli/inspection';
import * as v from 'valibot';
import { type FileWords, mostFileWords } from './file-words.ts';
import { languageOf } from './language-of.ts';

/** Bytes with the type under which they are kept. */
export interface KeptBytes {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Where browsers put what they send; nothing in it is ever published. */
export interface Inbox {
  /** What was sent under a key; nothing when it was dealt with already, or has expired. */
  read(key: string): Promise<Uint8Array | undefined>;
  remove(key: string): Promise<void>;
}

/** Files that passed, kept out of reach for as long as they may be attached. */
export interface WaitingFiles {
  keep(collectivity: CollectivityCode, file: FileHash, name: string, kept: KeptBytes): Promise<void>;
}

/** Says whether something sent is known to do harm; `unknown` when nothing that could tell is there. */
export interface MalwareGate {
  verdict(sent: {
    readonly key: string;
    readonly bytes: Uint8Array;
  }): Promise<'clean' | 'infected' | 'unknown'>;
}

/** What finishing an upload needs. */
export interface FinishUploadDeps {
  readonly inbox: Inbox;
  readonly waiting: WaitingFiles;
  readonly fileWords: Pick<FileWords, 'put'>;
  readonly uploads: Uploads;
  readonly malware: MalwareGate;
  readonly inspect: typeof inspect;
  readonly now: () => Date;
}

/** The key of an upload in the inbox: `uploads/<collectivity>/<publication, emblem or photo>/<upload>/<name>`. */
export const uploadKey = (
  { collectivity, purpose, id }: Pick<Upload, 'collectivity' | 'purpose' | 'id'>,
  name: string,
): string => `${sentPrefix}${collectivity}/${purpose}/${id}/${name}`;

const place = v.object({ collectivity: collectivityCode, purpose: uploadPurpose, id: uploadId });

const placeOf = (key: string): (v.InferOutput<typeof place> & { readonly name: string }) | undefined => {
  const [root, collectivity, purpose, id, ...name] = key.split('/');
  const read = v.safeParse(place, { collectivity, purpose, id });
  return root === 'uploads' && read.success ? { ...read.output, name: name.join('/') } : undefined;
};

const hashOf = (bytes: Uint8Array): FileHash =>
  v.parse(fileHash, createHash('sha256').update(bytes).digest('hex'));

/** What is published of a file that passed: a picture made anew with its sizes, anything else as it came. */
const releasable = (
  { kind, mediaType, name: { name }, picture, ...found }: Inspected,
  bytes: Uint8Array,
): { readonly file: InspectedFile; readonly kept: ReadonlyMap<string, KeptBytes> } => {
  const published = picture?.cleaned ?? bytes;
  const extension = { 'image/webp': 'webp', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;
  const variants = (picture?.variants ?? []).map((variant) => ({
    ...variant,
    name: `w${variant.width}.${extension[variant.mediaType]}`,
  }));
  const kept = new Map<string, KeptBytes>([
    ...variants.map((one) => [one.name, { bytes: one.bytes, mediaType: one.mediaType }] as const),
    [name, { bytes: published, mediaType }],
  ]);
  const file = v.parse(inspectedFile, {
    file: hashOf(published),
    name,
    kind,
    mediaType,
    size: published.length,
    pages: found.pages,
    tagged: found.tagged,
    hasText: found.hasText,
    picture: picture && {
      width: picture.width,
      height: picture.height,
      variants: variants.map(({ bytes: own, ...variant }) => ({ ...variant, size: own.length })),
    },
    language: languageOf(found.language, found.text),
    findings: found.findings,
  });
  return { file, kept };
};

/** Only a picture can be a picture of a site. */
const fitting = (purpose: UploadPurpose, found: Inspected | Refused): Inspected | Refused =>
  found.outcome === 'inspected' && isSitePicture(purpose) && found.picture === null
    ? { outcome: 'refused', refusal: 'type', details: { what: 'picture' } }
    : found;

/** The emblem that was made of what was sent, by the name of what it was made of. */
const emblemOf = ({ picture }: Inspected, bytes: Uint8Array): Emblem | null => {
  const made = picture?.emblem ?? null;
  if (made === null) return null;
  return {
    file: hashOf(bytes),
    webp: Buffer.from(made.bytes).toString('base64'),
    side: made.width,
    size: made.bytes.length,
  };
};

const refusalOf = ({ refusal, details }: Pick<Refused, 'refusal' | 'details'>) => ({
  state: 'refused' as const,
  reason: refusal,
  detail: String(details['what'] ?? ''),
});

/**
 * Decides what becomes of something sent: refused with its reason, or kept aside, ready to be attached.
 *
 * Each step may be done twice, and what was sent is removed last: whoever is stopped half way starts again, and
 * comes to the same end. What no form of ours sent is thrown away unread.
 */
export const finishUpload = async (
  { inbox, waiting, fileWords, uploads, malware, inspect, now }: FinishUploadDeps,
  key: string,
): Promise<void> => {
  const sent = placeOf(key);
  if (sent === undefined) return inbox.remove(key);
  const bytes = await inbox.read(key);
  if (bytes === undefined) return;
  const { name } = sent;
  const known = { ...sent, name: name.slice(0, 255), at: now().toISOString() };
  await uploads.put({ ...known, state: 'inspecting' });

  const infected = (await malware.verdict({ key, bytes })) === 'infected';
  const found = infected
    ? ({ outcome: 'refused', refusal: 'malware', details: {} } as const)
    : fitting(sent.purpose, await inspect({ bytes, name, asEmblem: sent.purpose === 'emblem' }));
  if (found.outcome === 'refused') {
    await uploads.put({ ...known, ...refusalOf(found) });
    return inbox.remove(key);
  }
  const { file, kept } = releasable(found, bytes);
  for (const [as, what] of kept) await waiting.keep(sent.collectivity, file.file, as, what);
  const words = tellingWords([found.text]).slice(0, mostFileWords);
  if (words.length > 0) await fileWords.put(sent.collectivity, file.file, words);
  await uploads.put({ ...known, state: 'ready', file, emblem: emblemOf(found, bytes) });
  await inbox.remove(key);
};
