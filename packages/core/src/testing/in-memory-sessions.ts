import type { PendingSignIn, Session, Sessions } from '../sessions.ts';

const minutes = 60_000;
const days = 24 * 60 * minutes;

interface Kept<T> {
  readonly value: T;
  readonly until: number;
}

/** Sessions in memory, by the clock that the test holds; tokens are counted, so never use them outside tests. */
export const inMemorySessions = (now: () => Date): Sessions => {
  const pending = new Map<string, Kept<PendingSignIn>>();
  const open = new Map<string, Session>();
  const forms = new Map<string, Kept<{ readonly subject: string; readonly form: string }>>();
  const lasting = <T>(kept: Kept<T> | undefined): T | undefined =>
    kept !== undefined && now().getTime() < kept.until ? kept.value : undefined;

  return {
    async begin(state, value) {
      pending.set(state, { value, until: now().getTime() + 10 * minutes });
    },
    async take(state) {
      const taken = lasting(pending.get(state));
      pending.delete(state);
      return taken;
    },
    async open(session) {
      const token = `token-${open.size + 1}`;
      open.set(token, session);
      return token;
    },
    async find(token, at) {
      const session = open.get(token);
      return session !== undefined && at < session.endsAt ? session : undefined;
    },
    async end(token) {
      open.delete(token);
    },
    async rescue(subject, form) {
      const reference = `form-${forms.size + 1}`;
      forms.set(reference, { value: { subject, form }, until: now().getTime() + days });
      return reference;
    },
    async rescued(reference, subject) {
      const kept = lasting(forms.get(reference));
      return kept?.subject === subject ? kept.form : undefined;
    },
    async owner(token) {
      const session = open.get(token);
      return session !== undefined && now().getTime() < session.endsAt.getTime() + days
        ? session.subject
        : undefined;
    },
  };
};
