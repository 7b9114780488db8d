import type { CollectivityCode } from '@mahalli/core';

/** A key of a collectivity, in the clear and as it may be kept. */
export interface DrawnKey {
  readonly plain: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** Whoever draws keys and opens them again, for the collectivity they were drawn for and no other. */
export interface KeyWrapper {
  draw(collectivity: CollectivityCode): Promise<DrawnKey>;
  unwrap(collectivity: CollectivityCode, wrapped: Uint8Array): Promise<Uint8Array>;
}
