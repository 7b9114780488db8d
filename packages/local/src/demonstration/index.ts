import { type CollectivityCode, collectivityCode } from '@mahalli/core';
import * as v from 'valibot';
import type { DemonstrationPublication } from './demonstration-publication.ts';
import { soussMassa } from './souss-massa.ts';
import { tinghir } from './tinghir.ts';

export const demonstration: readonly {
  readonly code: CollectivityCode;
  readonly publications: readonly DemonstrationPublication[];
}[] = [
  { code: v.parse(collectivityCode, '09'), publications: soussMassa },
  { code: v.parse(collectivityCode, '08.587'), publications: tinghir },
];
