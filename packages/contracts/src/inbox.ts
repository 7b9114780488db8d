import { exportDays } from '@mahalli/core';

/** Where browsers put what they send, until it was inspected. */
export const sentPrefix = 'uploads/';

/** Where files that passed wait to be attached. */
export const waitingPrefix = 'waiting/';

/** Where what was ever attached is kept: an earlier version of a draft may be taken up again. */
export const heldPrefix = 'held/';

/** Where what a collectivity asked to take out waits to be fetched. */
export const takenOutPrefix = 'taken-out/';

/**
 * After how many days what lies under a prefix of the inbox is removed; nothing of what was attached ever is.
 *
 * An upload can be attached for one day: what waits is still there when that day ends, on whatever clock.
 */
export const inboxDays: Readonly<Record<string, number>> = {
  [sentPrefix]: 1,
  [waitingPrefix]: 3,
  [takenOutPrefix]: exportDays + 1,
};
