import type {
  Act,
  CollectivityCode,
  ErasureReason,
  InspectedCase,
  PersonalRecord,
  RequestId,
} from '@mahalli/core';
import type { Sent } from './bureau.ts';

/** What is held of whoever asked for information, and how it is forgotten; and the directorate's one way into a case. */
export interface PrivacyBureau {
  /** Everything personal that is held of a request, for whoever made it. */
  accessOf(where: CollectivityCode, id: RequestId): Promise<PersonalRecord>;
  /** Forgets who asked, because they want it. */
  eraseRequester(where: CollectivityCode, id: RequestId, sent: Sent, reason: ErasureReason): Promise<void>;
  /** Opens one case to the directorate, for a reason that its officers read. */
  openCase(
    where: CollectivityCode,
    id: RequestId,
    asked: { readonly reason: string; readonly once: string },
  ): Promise<InspectedCase>;
}

/** The act that each of these methods is. */
export const privacyActs = {
  accessOf: 'request.write',
  eraseRequester: 'request.write',
  openCase: 'request.inspect',
} as const satisfies Readonly<Record<keyof PrivacyBureau, Act>>;
