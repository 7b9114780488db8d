import { type CollectivityCode, collectivityCode } from '@mahalli/core';
import { typeset } from '@mahalli/registry/typeset';
import * as v from 'valibot';
import { ainLeuh } from './ain-leuh.ts';
import { aitMelloul } from './ait-melloul.ts';
import { casablanca } from './casablanca.ts';
import type { DemonstrationPublication } from './demonstration-publication.ts';
import { ourika } from './ourika.ts';
import { soussMassa } from './souss-massa.ts';
import { tinghir } from './tinghir.ts';

export type { DemonstrationPublication } from './demonstration-publication.ts';

const site = (code: string, publications: readonly DemonstrationPublication[]) => ({
  code: v.parse(collectivityCode, code),
  publications: publications.map((publication) => ({
    ...publication,
    office: typeset(publication.office),
    title: typeset(publication.title),
    summary: typeset(publication.summary),
    body: typeset(publication.body),
    ...(publication.file !== undefined && {
      file: {
        ...publication.file,
        description: typeset(publication.file.description),
        onlyBecause: typeset(publication.file.onlyBecause),
      },
    }),
  })),
});

/** The collectivities whose sites are shown at work, a region, a province and four communes, and what each publishes. */
export const demonstration: readonly {
  readonly code: CollectivityCode;
  readonly publications: readonly DemonstrationPublication[];
}[] = [
  site('09', soussMassa),
  site('08.577', tinghir),
  site('06.141.01.0', casablanca),
  site('09.273.01.05', aitMelloul),
  site('03.271.03.01', ainLeuh),
  site('07.041.09.05', ourika),
];
