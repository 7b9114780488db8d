/** A signed-in member of staff. */
export interface Session {
  /** The opaque subject of the account at the identity provider. */
  readonly subject: string;
  readonly email: string;
  readonly name: string;
  /** When it ends whatever happens: eight hours after signing in. */
  readonly endsAt: Date;
}

/** A sign-in under way: what the answer of the identity provider must fit. */
export interface PendingSignIn {
  readonly verifier: string;
  readonly nonce: string;
  readonly returnTo: string;
}

/** Where sessions live on the server; the browser only holds an unguessable token, of which we keep the hash. */
export interface Sessions {
  /** Remembers a sign-in under way for ten minutes, under the `state` sent to the identity provider. */
  begin(state: string, pending: PendingSignIn): Promise<void>;
  /** Takes back a sign-in under way; each can be taken once. */
  take(state: string): Promise<PendingSignIn | undefined>;
  /** Keeps a session and answers the token that the browser will hold. */
  open(session: Session): Promise<string>;
  /** The session of a token, while it lasts. */
  find(token: string, now: Date): Promise<Session | undefined>;
  end(token: string): Promise<void>;
  /** Keeps what a clerk was writing when the session had ended, for one day, and answers its reference. */
  rescue(subject: string, form: string): Promise<string>;
  /** Gives back what was rescued, to the same person only. */
  rescued(reference: string, subject: string): Promise<string | undefined>;
  /** Whose session a token was, even if it ended less than a day ago. */
  owner(token: string): Promise<string | undefined>;
}
