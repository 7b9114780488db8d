import type { Actor } from './deed.ts';
import { Failure } from './failure.ts';
import { type Bilingual, locales } from './locale.ts';
import type { Photo } from './look.ts';
import type { Site } from './site.ts';
import { changeLook } from './site-look.ts';
import type { SiteDeps, SiteTarget } from './sites.ts';
import { confirm, revise, standing, type Translated, unwritten } from './translation.ts';
import type { KeptFiles, SitePicture, Upload, UploadId, Uploads } from './uploads.ts';

/** What changing the pictures of a site needs. */
export interface SitePictureDeps extends SiteDeps {
  readonly uploads: Uploads;
  readonly keptFiles: KeptFiles;
}

/**
 * What a text that is shown as soon as it is saved becomes; refuses (`look.incomplete`) while a language is missing
 * or behind the other. `same` says that the language that was left as it is still says the same.
 */
export const gated = (of: Translated, sent: Bilingual, same: boolean): Translated => {
  const revised = revise(of, sent);
  const next = same ? locales.reduce(confirm, revised) : revised;
  const open = locales.filter((locale) => standing(next)[locale] !== 'current');
  if (open.length > 0) throw new Failure('look.incomplete', { languages: open.length });
  return next;
};

const readyFor = async (
  { uploads }: SitePictureDeps,
  { code }: SiteTarget,
  purpose: SitePicture,
  id: UploadId,
): Promise<Extract<Upload, { state: 'ready' }>> => {
  const sent = await uploads.find(code, purpose, id);
  if (sent?.state !== 'ready') throw new Failure('upload.unknown', { id });
  return sent;
};

/** Gives a site the emblem that was made of what was sent. */
export const setEmblem = async (
  deps: SitePictureDeps,
  target: SiteTarget,
  id: UploadId,
  actor: Actor,
): Promise<Site> => {
  const site = await changeLook(deps, target, actor, async () => {
    const { emblem } = await readyFor(deps, target, 'emblem', id);
    if (emblem === null) throw new Failure('upload.unknown', { id });
    return { emblem };
  });
  await deps.uploads.forget(target.code, 'emblem', id);
  return site;
};

/** Gives a site again the emblem that is drawn from its code. */
export const removeEmblem = (deps: SiteDeps, target: SiteTarget, actor: Actor): Promise<Site> =>
  changeLook(deps, target, actor, () => ({ emblem: null }));

/** What a form says of a photograph: what it shows, and whether a language left as it is still says the same. */
export interface PhotoWords {
  readonly description: Bilingual;
  readonly same: boolean;
}

/**
 * Gives a site the photograph that was sent, described in both languages (`look.incomplete`).
 *
 * Refuses (`picture.invalid`) one that is narrower than the narrowest that pages show.
 */
export const setPhoto = async (
  deps: SitePictureDeps,
  target: SiteTarget,
  id: UploadId,
  { description, same }: PhotoWords,
  actor: Actor,
): Promise<Site> => {
  const site = await changeLook(deps, target, actor, async ({ home }) => {
    const { file } = await readyFor(deps, target, 'photo', id);
    const variants = [...(file.picture?.variants ?? [])];
    if (variants.length === 0) throw new Failure('picture.invalid', {});
    const photo: Photo = { file: file.file, variants, description: gated(unwritten, description, same) };
    await deps.keptFiles.hold(target.code, file);
    // It is there to be shown; at the end, below what a reader sees first, unless the collectivity put it elsewhere.
    const blocks = home.blocks.includes('photo') ? home.blocks : [...home.blocks, 'photo' as const];
    return { photo, home: { ...home, blocks } };
  });
  await deps.uploads.forget(target.code, 'photo', id);
  return site;
};

/** Says anew what the photograph of a site shows; refuses (`upload.unknown`) where there is none. */
export const describePhoto = (
  deps: SiteDeps,
  target: SiteTarget,
  { description, same }: PhotoWords,
  actor: Actor,
): Promise<Site> =>
  changeLook(deps, target, actor, ({ photo }) => {
    if (photo === null) throw new Failure('upload.unknown', {});
    return { photo: { ...photo, description: gated(photo.description, description, same) } };
  });

/** Takes the photograph of a site away. */
export const removePhoto = (deps: SiteDeps, target: SiteTarget, actor: Actor): Promise<Site> =>
  changeLook(deps, target, actor, () => ({ photo: null }));
