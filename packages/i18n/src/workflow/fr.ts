import type { WorkflowMessages } from './messages.ts';

/** The words of working together on a publication, in French. */
export const workflowFr: WorkflowMessages = {
  subjects: 'Sujets',
  expiryReason: (date) => `La période de publication fixée par la collectivité s’est terminée le ${date}.`,
};
