import type { Actor, Deed } from './deed.ts';
import type { Act, Scope } from './member.ts';

/** Where attempts that were refused are written down: in the journal of the scope that was approached. */
export interface RefusedAttempts {
  /** Writes one line; the same form of a deed writes none the second time. */
  note(act: Act, deed: Deed): Promise<void>;
}

/**
 * Writes down that somebody tried what they may not do, so that whoever looks after a scope can see it.
 *
 * One line for each person, act and hour: whoever insists fills no journal.
 */
export const noteRefusal = async (
  { refusedAttempts, now }: { readonly refusedAttempts: RefusedAttempts; readonly now: () => Date },
  act: Act,
  where: Scope,
  actor: Actor,
): Promise<void> => {
  const at = now();
  const hour = at.toISOString().slice(0, 13);
  await refusedAttempts.note(act, {
    where,
    act: 'access.refused',
    by: actor.subject,
    at,
    once: `${actor.subject} ${act} ${hour}`,
  });
};
