import * as v from 'valibot';

/** What a document is about, beside its category of law: the thesaurus of what collectivities do. */
export const subjectCodes = [
  'council',
  'budget',
  'taxes',
  'procurement',
  'planning',
  'roads',
  'water',
  'waste',
  'environment',
  'transport',
  'education',
  'health',
  'social',
  'women',
  'youth-sport',
  'culture',
  'economy',
  'agriculture',
  'tourism',
  'civil-status',
  'services',
  'licences',
  'safety',
  'staff',
  'digital',
] as const;

export const subjectCode = v.picklist(subjectCodes);

export type SubjectCode = v.InferOutput<typeof subjectCode>;

/** A document is about a few things or about nothing in particular. */
export const mostSubjects = 4;

export const subjects = v.pipe(
  v.array(subjectCode),
  v.maxLength(mostSubjects),
  v.check((all) => new Set(all).size === all.length, 'a subject is named once'),
);
