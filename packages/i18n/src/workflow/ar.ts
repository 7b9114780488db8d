import type { WorkflowMessages } from './messages.ts';

/** The words of working together on a publication, in Arabic. */
export const workflowAr: WorkflowMessages = {
  subjects: 'المواضيع',
  expiryReason: (date) => `انتهت مدة النشر التي حددتها الجماعة الترابية يوم ${date}.`,
};
