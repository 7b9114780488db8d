import { type Act, Failure, type Member, may, type Scope } from '@mahalli/core';
import { type Bureau, bureauActs } from '@mahalli/site-template/bureau';

/**
 * The bureau as it opens to someone with these memberships: every method first asks whether they may, and what is
 * refused (`access.denied`) is noted.
 *
 * The only way to the bureau's methods, so that none can be reached without being asked.
 */
export const guarded = (
  bureau: Bureau,
  memberships: readonly Member[],
  noteRefusal: (act: Act, where: Scope) => Promise<void>,
): Bureau => {
  const guard =
    <W extends Scope, A extends readonly unknown[], R>(
      name: keyof Bureau,
      method: (where: W, ...rest: A) => Promise<R>,
    ) =>
    async (where: W, ...rest: A): Promise<R> => {
      const act = bureauActs[name];
      if (!may(memberships, act, where)) {
        await noteRefusal(act, where);
        throw new Failure('access.denied', { act });
      }
      return method(where, ...rest);
    };
  return {
    site: guard('site', bureau.site),
    portalSite: guard('portalSite', bureau.portalSite),
    publications: guard('publications', bureau.publications),
    publication: guard('publication', bureau.publication),
    createPublication: guard('createPublication', bureau.createPublication),
    saveDraft: guard('saveDraft', bureau.saveDraft),
    readSheet: guard('readSheet', bureau.readSheet),
    saveTable: guard('saveTable', bureau.saveTable),
    publishPublication: guard('publishPublication', bureau.publishPublication),
    withdrawPublication: guard('withdrawPublication', bureau.withdrawPublication),
    scheme: guard('scheme', bureau.scheme),
    assignDuty: guard('assignDuty', bureau.assignDuty),
    exemptObligation: guard('exemptObligation', bureau.exemptObligation),
    recordOccasion: guard('recordOccasion', bureau.recordOccasion),
    forgetOccasion: guard('forgetOccasion', bureau.forgetOccasion),
    workOn: guard('workOn', bureau.workOn),
    submitPublication: guard('submitPublication', bureau.submitPublication),
    giveBackPublication: guard('giveBackPublication', bureau.giveBackPublication),
    schedulePublication: guard('schedulePublication', bureau.schedulePublication),
    assignPublication: guard('assignPublication', bureau.assignPublication),
    commentPublication: guard('commentPublication', bureau.commentPublication),
    savedVersion: guard('savedVersion', bureau.savedVersion),
    revertPublication: guard('revertPublication', bureau.revertPublication),
    sharePreview: guard('sharePreview', bureau.sharePreview),
    pages: guard('pages', bureau.pages),
    page: guard('page', bureau.page),
    pageVersions: guard('pageVersions', bureau.pageVersions),
    savePage: guard('savePage', bureau.savePage),
    showPage: guard('showPage', bureau.showPage),
    restoreStarterPage: guard('restoreStarterPage', bureau.restoreStarterPage),
    revertPage: guard('revertPage', bureau.revertPage),
    uploads: guard('uploads', bureau.uploads),
    openFile: guard('openFile', bureau.openFile),
    uploadForm: guard('uploadForm', bureau.uploadForm),
    attachUpload: guard('attachUpload', bureau.attachUpload),
    forgetUpload: guard('forgetUpload', bureau.forgetUpload),
    describeAttachment: guard('describeAttachment', bureau.describeAttachment),
    detachFile: guard('detachFile', bureau.detachFile),
    moveFileUp: guard('moveFileUp', bureau.moveFileUp),
    changeMenu: guard('changeMenu', bureau.changeMenu),
    changeHome: guard('changeHome', bureau.changeHome),
    addPage: guard('addPage', bureau.addPage),
    removePage: guard('removePage', bureau.removePage),
    askHost: guard('askHost', bureau.askHost),
    proveHost: guard('proveHost', bureau.proveHost),
    chooseHost: guard('chooseHost', bureau.chooseHost),
    removeHost: guard('removeHost', bureau.removeHost),
    approveHost: guard('approveHost', bureau.approveHost),
    activateHost: guard('activateHost', bureau.activateHost),
    siteUploads: guard('siteUploads', bureau.siteUploads),
    siteUploadForm: guard('siteUploadForm', bureau.siteUploadForm),
    forgetSiteUpload: guard('forgetSiteUpload', bureau.forgetSiteUpload),
    setEmblem: guard('setEmblem', bureau.setEmblem),
    setPhoto: guard('setPhoto', bureau.setPhoto),
    removePhoto: guard('removePhoto', bureau.removePhoto),
    reuses: guard('reuses', bureau.reuses),
    decideReuse: guard('decideReuse', bureau.decideReuse),
    members: guard('members', bureau.members),
    inviteMember: guard('inviteMember', bureau.inviteMember),
    inviteAgain: guard('inviteAgain', bureau.inviteAgain),
    changeRoles: guard('changeRoles', bureau.changeRoles),
    removeMember: guard('removeMember', bureau.removeMember),
    changeSite: guard('changeSite', bureau.changeSite),
    changeTheme: guard('changeTheme', bureau.changeTheme),
    goLive: guard('goLive', bureau.goLive),
    lookVersions: guard('lookVersions', bureau.lookVersions),
    revertLook: guard('revertLook', bureau.revertLook),
    changeSiteState: guard('changeSiteState', bureau.changeSiteState),
    nationalCoverage: guard('nationalCoverage', bureau.nationalCoverage),
    registry: guard('registry', bureau.registry),
    collectivity: guard('collectivity', bureau.collectivity),
    jobs: guard('jobs', bureau.jobs),
    job: guard('job', bureau.job),
    moveJob: guard('moveJob', bureau.moveJob),
    retryJob: guard('retryJob', bureau.retryJob),
    startExport: guard('startExport', bureau.startExport),
    openExport: guard('openExport', bureau.openExport),
    planOpenings: guard('planOpenings', bureau.planOpenings),
    startOpenings: guard('startOpenings', bureau.startOpenings),
    templates: guard('templates', bureau.templates),
    startRollout: guard('startRollout', bureau.startRollout),
    calendar: guard('calendar', bureau.calendar),
    addHoliday: guard('addHoliday', bureau.addHoliday),
    announceHoliday: guard('announceHoliday', bureau.announceHoliday),
    removeDay: guard('removeDay', bureau.removeDay),
    requestRegister: guard('requestRegister', bureau.requestRegister),
    requestRegisterFile: guard('requestRegisterFile', bureau.requestRegisterFile),
    openSite: guard('openSite', bureau.openSite),
  };
};
