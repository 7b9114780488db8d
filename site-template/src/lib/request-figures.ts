import type { RequestFigures } from '@mahalli/core';

/** What a portal tells of the requests that were received. */
export interface PortalFigures {
  /** Of all the months together. */
  readonly total: RequestFigures;
  /** Each month, as `2026-03`, in order. */
  readonly months: readonly { readonly month: string; readonly figures: RequestFigures }[];
}
