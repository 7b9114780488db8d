import type { PublicationText, Role, SiteState } from '@mahalli/core';
import type { BureauFilesMessages } from '../files/messages.ts';
import type { GoingLiveMessages } from '../going-live/messages.ts';
import type { HelpMessages } from '../help/messages.ts';
import type { HostMessages } from '../hosts/messages.ts';
import type { JobMessages } from '../jobs/messages.ts';
import type { BureauLookMessages } from '../look/messages.ts';
import type { Counted } from '../messages.ts';
import type { PrivacyMessages } from '../privacy/messages.ts';
import type { RegisterMessages } from '../register/messages.ts';
import type { MessagesOnRequests } from '../requests/index.ts';
import type { BureauSchemeMessages } from '../scheme/messages.ts';
import type { BureauTableMessages } from '../tables/messages.ts';
import type { BureauWorkflowMessages } from '../workflow/messages.ts';
import type { RequestDeskMessages } from './requests-messages.ts';

/**
 * Every word that staff read, in one language: those of the public, and those of the bureau.
 *
 * Pages of the public never import these: what a function carries follows from what its pages say.
 */
export interface BureauMessages extends MessagesOnRequests {
  readonly tables: BureauTableMessages;
  readonly workflow: BureauWorkflowMessages;
  readonly files: BureauFilesMessages;
  readonly look: BureauLookMessages;
  readonly scheme: BureauSchemeMessages;

  readonly goingLive: GoingLiveMessages;
  readonly jobs: JobMessages;
  readonly register: RegisterMessages;
  readonly help: HelpMessages;
  readonly hosts: HostMessages;
  readonly requestDesk: RequestDeskMessages;
  readonly privacy: PrivacyMessages;

  /** The working place of staff and of the directorate. */
  readonly bureau: {
    readonly title: string;
    readonly nav: {
      readonly label: string;
      readonly home: string;
      readonly publications: string;
      readonly scheme: string;
      readonly coverage: string;
      readonly pages: string;
      readonly members: string;
      readonly site: string;
      readonly registry: string;
      readonly leave: string;
      readonly visit: string;
      readonly change: string;
    };
    readonly signIn: {
      readonly title: string;
      readonly lead: string;
      readonly submit: string;
      readonly ended: string;
      readonly left: string;
      readonly leaveProvider: string;
      readonly rescued: string;
    };
    readonly home: {
      readonly hello: (name: string) => string;
      readonly choose: string;
      readonly toDo: string;
      readonly nothing: string;
      readonly drafts: Counted;
      readonly stale: Counted;
      readonly ready: Counted;
      readonly lacking: Counted;
      readonly write: string;
      readonly noPlace: string;
    };
    readonly publications: {
      readonly title: string;
      readonly write: string;
      readonly empty: string;
      readonly state: string;
      readonly changed: string;
      readonly gaps: Counted;
      readonly ahead: string;
      readonly all: string;
      readonly filter: string;
      readonly document: string;
      readonly gate: string;
      readonly gateOpen: string;
    };
    readonly editor: {
      readonly newTitle: string;
      readonly editTitle: string;
      readonly hint: Readonly<Record<PublicationText, string>>;
      readonly category: string;
      readonly categoryHint: string;
      readonly choose: string;
      readonly documentDate: string;
      readonly documentDateHint: string;
      readonly save: string;
      readonly publish: string;
      readonly publishAgain: string;
      readonly preview: string;
      readonly withdraw: string;
      readonly confirm: string;
      readonly saved: string;
      readonly published: string;
      readonly withdrawn: string;
      readonly gateTitle: string;
      readonly gateLead: string;
      readonly gap: (text: string, language: string, standing: string) => string;
      readonly markdown: string;
      readonly markdownHelp: string;
      readonly seePublic: string;
      readonly conflictTitle: string;
      readonly conflictLead: (by: string, at: string) => string;
      readonly theirs: string;
      readonly mine: string;
      readonly conflictKeep: string;
      readonly previewTitle: string;
      readonly previewLead: string;
      readonly back: string;
      readonly longest: (count: number) => string;
      readonly missingCategory: string;
      readonly missingDate: string;
      readonly tooLong: (count: number) => string;
    };
    readonly withdrawal: {
      readonly title: string;
      readonly lead: string;
      readonly reason: string;
      readonly submit: string;
      readonly missing: string;
    };
    readonly members: {
      readonly title: string;
      readonly lead: string;
      readonly name: string;
      readonly email: string;
      readonly roles: string;
      readonly invite: string;
      readonly inviteLead: string;
      readonly remove: string;
      readonly again: string;
      readonly change: string;
      readonly saveRoles: string;
      readonly changed: (email: string) => string;
      readonly invited: (email: string) => string;
      readonly removed: string;
      readonly missingName: string;
      readonly badEmail: string;
      readonly missingRole: string;
      readonly roleHints: Readonly<Record<Role, string>>;
    };
    readonly site: {
      readonly title: string;
      readonly state: string;
      readonly address: string;
      readonly move: Readonly<Record<SiteState, string>>;
      readonly moved: string;
      readonly saved: string;
      readonly ready: string;
      readonly contactsTitle: string;
      readonly contactsLead: string;
      readonly officerTitle: string;
      readonly officerLead: string;
      readonly officerName: string;
      readonly officerFunction: string;
      readonly officerDecision: string;
      readonly postalAddress: string;
      readonly hours: string;
      readonly phone: string;
      readonly email: string;
      readonly cndp: string;
      readonly cndpHint: string;
      readonly save: string;
      readonly closeWarning: string;
      readonly theme: {
        readonly title: string;
        readonly lead: string;
        readonly wished: string;
        readonly preview: string;
        readonly save: string;
        readonly saved: string;
        readonly kept: string;
        readonly repaired: (wished: string) => string;
        readonly light: string;
        readonly dark: string;
        readonly contrast: string;
        readonly sample: string;
        readonly sampleText: string;
        readonly ready: string;
      };
      readonly incompleteOfficer: string;
    };
    readonly pages: {
      readonly title: string;
      readonly lead: string;
      readonly page: string;
      readonly reads: string;
      readonly own: string;
      readonly starter: string;
      readonly show: string;
      readonly saved: string;
      readonly shown: string;
      readonly restored: string;
      readonly reverted: string;
      readonly restore: string;
      readonly restoreLead: string;
    };
    readonly registry: {
      readonly title: string;
      readonly lead: string;
      readonly search: string;
      readonly submit: string;
      readonly any: string;
      readonly found: Counted;
      readonly open: string;
      readonly see: string;
      readonly openTitle: (name: string) => string;
      readonly openLead: string;
      readonly host: string;
      readonly administrator: string;
      readonly administratorLead: string;
      readonly opened: string;
      readonly previous: string;
      readonly next: string;
      readonly page: (page: number, of: number) => string;
      readonly collectivity: string;
    };
  };
}
