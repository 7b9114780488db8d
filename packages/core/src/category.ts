import * as v from 'valibot';

/** The nineteen categories that law 31.13, art. 10, obliges a body to publish, in the order of the law. */
export const categoryCodes = [
  'K01',
  'K02',
  'K03',
  'K04',
  'K05',
  'K06',
  'K07',
  'K08',
  'K09',
  'K10',
  'K11',
  'K12',
  'K13',
  'K14',
  'K15',
  'K16',
  'K17',
  'K18',
  'K19',
] as const;

export const categoryCode = v.picklist(categoryCodes);

export type CategoryCode = v.InferOutput<typeof categoryCode>;
