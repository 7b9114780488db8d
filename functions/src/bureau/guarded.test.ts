import { type Act, type Member, permissions, type Role, roles, rolesOf, type Scope } from '@mahalli/core';
import { aCode, aMember } from '@mahalli/core/testing';
import { type Bureau, bureauActs } from '@mahalli/site-template/bureau';
import { describe, expect, test } from 'vitest';
import { guarded } from './guarded.ts';

const methods = Object.keys(bureauActs) as (keyof Bureau)[];

/** What each method is, spelled out once more: `bureauActs` is compared with it, not used. */
const acts: Readonly<Record<keyof Bureau, Act>> = {
  site: 'site.read',
  portalSite: 'site.read',
  publications: 'publication.read',
  publication: 'publication.read',
  createPublication: 'publication.write',
  saveDraft: 'publication.write',
  readSheet: 'publication.write',
  saveTable: 'publication.write',
  publishPublication: 'publication.publish',
  withdrawPublication: 'publication.withdraw',
  scheme: 'scheme.read',
  assignDuty: 'scheme.write',
  exemptObligation: 'scheme.write',
  recordOccasion: 'scheme.write',
  forgetOccasion: 'scheme.write',
  workOn: 'publication.read',
  submitPublication: 'publication.write',
  giveBackPublication: 'publication.write',
  schedulePublication: 'publication.publish',
  assignPublication: 'publication.write',
  commentPublication: 'publication.read',
  savedVersion: 'publication.read',
  revertPublication: 'publication.write',
  sharePreview: 'publication.write',
  pages: 'site.read',
  page: 'site.read',
  pageVersions: 'site.read',
  savePage: 'page.write',
  showPage: 'page.show',
  restoreStarterPage: 'page.show',
  revertPage: 'page.write',
  uploads: 'publication.read',
  openFile: 'publication.read',
  uploadForm: 'publication.write',
  attachUpload: 'publication.write',
  forgetUpload: 'publication.write',
  describeAttachment: 'publication.write',
  detachFile: 'publication.write',
  moveFileUp: 'publication.write',
  changeMenu: 'site.write',
  changeHome: 'site.write',
  addPage: 'page.write',
  removePage: 'page.show',
  askHost: 'host.ask',
  proveHost: 'host.ask',
  chooseHost: 'host.ask',
  removeHost: 'host.ask',
  approveHost: 'host.approve',
  activateHost: 'host.approve',
  siteUploads: 'site.read',
  siteUploadForm: 'site.write',
  forgetSiteUpload: 'site.write',
  setEmblem: 'site.write',
  setPhoto: 'site.write',
  removePhoto: 'site.write',
  reuses: 'reuse.moderate',
  decideReuse: 'reuse.moderate',
  members: 'member.read',
  inviteMember: 'member.write',
  inviteAgain: 'member.write',
  changeRoles: 'member.write',
  removeMember: 'member.write',
  changeSite: 'site.write',
  changeTheme: 'site.write',
  goLive: 'site.read',
  lookVersions: 'site.read',
  revertLook: 'site.write',
  changeSiteState: 'site.move',
  nationalCoverage: 'registry.read',
  registry: 'registry.read',
  collectivity: 'registry.read',
  jobs: 'job.read',
  job: 'job.read',
  moveJob: 'job.move',
  retryJob: 'site.open',
  startExport: 'site.export',
  openExport: 'site.export',
  planOpenings: 'site.open',
  startOpenings: 'site.open',
  templates: 'job.read',
  startRollout: 'site.open',
  calendar: 'calendar.read',
  addHoliday: 'calendar.write',
  announceHoliday: 'calendar.write',
  removeDay: 'calendar.write',
  requestRegister: 'requests.analyse',
  requestRegisterFile: 'requests.analyse',
  openSite: 'site.open',
  requests: 'request.read',
  request: 'request.read',
  enterRequest: 'request.write',
  assignRequest: 'request.write',
  noteOnRequest: 'request.write',
  askClarification: 'request.write',
  extendRequest: 'request.write',
  answerRequest: 'request.write',
  deliverRequest: 'request.write',
  linkRequest: 'request.write',
  enterComplaint: 'request.write',
  answerComplaint: 'complaint.answer',
  recordOutside: 'request.write',
  reissueCode: 'request.write',
  writePdf: 'request.read',
  readRegisterSheet: 'request.write',
  accessOf: 'request.write',
  eraseRequester: 'request.write',
  openCase: 'request.inspect',
};

const [own, other] = [aCode(1), aCode(2)];

/** A bureau whose methods only note that they were reached, and with what. */
const openToAll = () => {
  const reached: unknown[] = [];
  const noting = (name: keyof Bureau) => [
    name,
    async (...args: readonly unknown[]) => {
      reached.push([name, ...args]);
      return `${name} done`;
    },
  ];
  return { reached, bureau: Object.fromEntries(methods.map(noting)) as unknown as Bureau };
};

/** Remembers what is noted as refused. */
const notes = () => {
  const noted: (readonly [Act, Scope])[] = [];
  return { noted, note: async (act: Act, where: Scope) => void noted.push([act, where]) };
};

const ask = (bureau: Bureau, method: keyof Bureau, where: Scope): Promise<unknown> =>
  Reflect.apply(bureau[method], undefined, [where, 'one', 'two']);

/** Somebody with one role, in their own collectivity or in the directorate. */
const holding = (role: Role): readonly Member[] => [
  aMember({ scope: rolesOf('directorate').includes(role) ? 'directorate' : own, roles: [role] }),
];

const mayIn = (role: Role, method: keyof Bureau, where: Scope): boolean => {
  const allowed: readonly Role[] = permissions[acts[method]];
  return allowed.includes(role) && (rolesOf('directorate').includes(role) || where === own);
};

const places = [
  ['their own collectivity', own],
  ['another collectivity', other],
  ['the directorate', 'directorate'],
] as const;

describe('The bureau', () => {
  test('has a door for each of its methods, and each is the act it should be', () => {
    const { bureau } = openToAll();

    expect(Object.keys(guarded(bureau, [], notes().note)).toSorted()).toEqual(methods.toSorted());
    expect(bureauActs).toEqual(acts);
  });

  describe.each(methods)('%s', (method) => {
    test.each(roles.flatMap((role) => places.map(([place, where]) => [role, place, where] as const)))(
      'opens to %s in %s only if the list of permissions says so',
      async (role, _, where) => {
        const { reached, bureau } = openToAll();

        const { noted, note } = notes();
        const asked = ask(guarded(bureau, holding(role), note), method, where);

        if (mayIn(role, method, where)) {
          expect(await asked).toBe(`${method} done`);
          expect(reached).toEqual([[method, where, 'one', 'two']]);
          expect(noted).toEqual([]);
        } else {
          const details = { act: acts[method] };
          await expect(asked).rejects.toMatchObject({ name: 'Failure', code: 'access.denied', details });
          expect(reached).toEqual([]);
          expect(noted).toEqual([[acts[method], where]]);
        }
      },
    );

    test.each(places)('opens to nobody without a membership in %s', async (_, where) => {
      const { reached, bureau } = openToAll();

      await expect(ask(guarded(bureau, [], notes().note), method, where)).rejects.toMatchObject({
        code: 'access.denied',
      });
      expect(reached).toEqual([]);
    });
  });

  test('adds up what somebody may do in one place, and mixes nothing up between two', async () => {
    const { bureau } = openToAll();
    const memberships = [
      aMember({ scope: own, roles: ['editor'] }),
      aMember({ scope: other, roles: ['publisher'] }),
    ];
    const mine = guarded(bureau, memberships, notes().note);

    await expect(ask(mine, 'publishPublication', own)).rejects.toMatchObject({ code: 'access.denied' });
    expect(await ask(mine, 'publishPublication', other)).toBe('publishPublication done');
    expect(await ask(mine, 'saveDraft', own)).toBe('saveDraft done');
  });
});
