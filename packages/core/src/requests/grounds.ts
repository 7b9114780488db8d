import * as v from 'valibot';

/** Why information may be refused, wholly or in part (law 31.13, art. 18). The registry has their words. */
export const refusalGroundCodes = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'] as const;

export const refusalGround = v.picklist(refusalGroundCodes);

export type RefusalGround = v.InferOutput<typeof refusalGround>;

/** The exceptions of the law (art. 7), which a refusal under R2 must name. */
export const exceptionCodes = [
  'E7-01',
  'E7-02',
  'E7-03',
  'E7-04',
  'E7-05',
  'E7-06',
  'E7-07',
  'E7-08',
  'E7-09',
  'E7-10',
  'E7-11',
  'E7-12',
  'E7-13',
  'E7-14',
  'E7-15',
] as const;

export const exceptionCode = v.picklist(exceptionCodes);

export type ExceptionCode = v.InferOutput<typeof exceptionCode>;
