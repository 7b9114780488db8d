import type { staffRoutes } from '@mahalli/contracts';
import type { StaffAsked } from '../runtime/staff-handler.ts';

/** What a change was made from, and the key under which it is done once. */
export const sentWith = (headers: StaffAsked<(typeof staffRoutes)['save-draft']>['headers']) => ({
  version: headers['if-match'],
  once: headers['idempotency-key'],
});
