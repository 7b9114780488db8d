import type { PublicationStatus } from '@mahalli/core';
import type { Counted } from '../messages.ts';

/** The words of working together on a publication. */
export interface WorkflowMessages {
  readonly subjects: string;
  readonly expiryReason: (date: string) => string;
}

/** The words that staff read besides. */
export interface BureauWorkflowMessages extends WorkflowMessages {
  readonly statuses: Readonly<Record<PublicationStatus, string>>;
  readonly title: string;
  readonly submit: string;
  readonly submitLead: string;
  readonly reader: string;
  readonly anyReader: string;
  readonly giveBack: string;
  readonly assign: string;
  readonly assignee: string;
  readonly nobody: string;
  readonly schedule: string;
  readonly scheduleLead: string;
  readonly scheduledFor: (moment: string) => string;
  readonly moment: string;
  /** Said of what was typed in place of a day and an hour. */
  readonly noMoment: string;
  readonly badMoment: string;
  readonly submitted: string;
  readonly returned: string;
  readonly assigned: string;
  readonly scheduled: string;
  readonly reverted: string;
  readonly editing: (who: string) => string;
  readonly comments: string;
  readonly noComment: string;
  readonly commentLabel: string;
  readonly comment: string;
  readonly commented: string;
  readonly emptyComment: string;
  readonly share: string;
  readonly shareLead: (days: string) => string;
  readonly shared: (until: string) => string;
  readonly previewOver: string;
  readonly previewOverLead: string;
  readonly sharedPreview: string;
  readonly history: string;
  readonly historyLead: string;
  readonly version: (version: number) => string;
  readonly savedBy: (who: string, at: string) => string;
  readonly compare: string;
  readonly from: string;
  readonly to: string;
  readonly same: string;
  readonly added: string;
  readonly removed: string;
  /** Said of a file whose description or language is another one. */
  readonly altered: string;
  readonly revert: (version: number) => string;
  readonly revertLead: string;
  readonly current: string;
  readonly versions: Counted;
  readonly subjectsHint: (most: string) => string;
  readonly tooManySubjects: string;
  readonly expiresOn: string;
  readonly expiresHint: string;
  readonly reviewOn: string;
  readonly reviewHint: string;
  readonly duplicate: string;
  /** Says of a new document made like another what comes along, and what does not. */
  readonly withItsTable: string;
  readonly withoutItsFiles: string;
  readonly templates: string;
  readonly templatesLead: string;
}
