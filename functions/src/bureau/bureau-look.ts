import { randomUUID } from 'node:crypto';
import {
  type Actor,
  changeHome,
  changeMenu,
  changeTheme,
  describePhoto,
  type LookHistory,
  type OwnPages,
  removeEmblem,
  removePhoto,
  revertLook,
  type Sites,
  setEmblem,
  setPhoto,
  siteOf,
} from '@mahalli/core';
import type { Bureau } from '@mahalli/site-template/bureau';
import { type BureauFilesDeps, settledUploads } from './bureau-files.ts';

/** What the look of a site needs. */
export interface BureauLookDeps extends BureauFilesDeps {
  readonly sites: Sites;
  readonly looks: LookHistory;
  readonly ownPages: OwnPages;
}

type LookMethods = Pick<
  Bureau,
  | 'changeTheme'
  | 'changeMenu'
  | 'changeHome'
  | 'lookVersions'
  | 'revertLook'
  | 'siteUploads'
  | 'siteUploadForm'
  | 'forgetSiteUpload'
  | 'setEmblem'
  | 'setPhoto'
  | 'removePhoto'
>;

/** The methods of the bureau that settle the look of a portal. */
export const bureauLook = (deps: BureauLookDeps, actor: Actor): LookMethods => ({
  changeTheme: (where, sent, theme) => changeTheme(deps, { code: where, ...sent }, theme, actor),
  changeMenu: (where, sent, shown) => changeMenu(deps, { code: where, ...sent }, shown, actor),
  changeHome: (where, sent, words) => changeHome(deps, { code: where, ...sent }, words, actor),
  lookVersions: (where) => deps.looks.versions(where),
  revertLook: (where, sent, version) => revertLook(deps, { code: where, ...sent }, version, actor),
  siteUploads: (where, purpose, awaited) => settledUploads(deps, where, purpose, awaited),
  siteUploadForm: async (where, purpose, locale) => {
    await siteOf(deps, where);
    const upload = randomUUID();
    const back = `${deps.origins.bureau}/${locale}/${where}/pictures?${purpose}=${upload}`;
    return deps.uploadForms.sign({ collectivity: where, purpose }, upload, back);
  },
  forgetSiteUpload: (where, purpose, upload) => deps.uploads.forget(where, purpose, upload),
  setEmblem: (where, sent, upload) =>
    upload === null
      ? removeEmblem(deps, { code: where, ...sent }, actor)
      : setEmblem(deps, { code: where, ...sent }, upload, actor),
  setPhoto: (where, sent, upload, words) =>
    upload === null
      ? describePhoto(deps, { code: where, ...sent }, words, actor)
      : setPhoto(deps, { code: where, ...sent }, upload, words, actor),
  removePhoto: (where, sent) => removePhoto(deps, { code: where, ...sent }, actor),
});
