import type { ApiRequestFigures } from '@mahalli/contracts';
import { figuresOf, type RequestFigures, type SubjectCode, sumOfTallies } from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import type { Register } from '../adapters/dynamo-register.ts';

/** A page of the collectivities that received requests in a year, with what became of them, and the sum of all. */
export const listRequestFigures = async (
  { register }: { readonly register: Pick<Register, 'year'> },
  {
    year,
    region = '',
    subject,
    limit,
    cursor = '',
  }: {
    readonly year: string;
    readonly region?: string | undefined;
    readonly subject?: SubjectCode | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
): Promise<{ items: ApiRequestFigures[]; next: string | null; total: RequestFigures }> => {
  const counted = await register.year(year, subject ?? 'all', region);
  const rest = counted.filter(({ collectivity }) => collectivity > cursor);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ collectivity, counts }) => {
      const name = findCollectivity(collectivity)?.name;
      return {
        code: collectivity,
        nameFr: name?.fr ?? collectivity,
        nameAr: name?.ar ?? collectivity,
        figures: figuresOf(counts),
      };
    }),
    next: rest.length > limit && last !== undefined ? last.collectivity : null,
    total: figuresOf(sumOfTallies(counted.map(({ counts }) => counts))),
  };
};
