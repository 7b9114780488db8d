import type { CategoryCode, SubjectCode } from '@mahalli/core';

/** The themes of the European vocabulary of data themes, by which catalogues of open data are harvested. */
export type DataTheme =
  | 'AGRI'
  | 'ECON'
  | 'EDUC'
  | 'ENVI'
  | 'GOVE'
  | 'HEAL'
  | 'JUST'
  | 'REGI'
  | 'SOCI'
  | 'TECH'
  | 'TRAN';

/** The theme that each category of law 31.13, art. 10, comes nearest to. */
export const categoryThemes: Readonly<Record<CategoryCode, DataTheme>> = {
  K01: 'GOVE',
  K02: 'JUST',
  K03: 'JUST',
  K04: 'ECON',
  K05: 'JUST',
  K06: 'ECON',
  K07: 'GOVE',
  K08: 'GOVE',
  K09: 'GOVE',
  K10: 'GOVE',
  K11: 'GOVE',
  K12: 'GOVE',
  K13: 'ECON',
  K14: 'GOVE',
  K15: 'GOVE',
  K16: 'GOVE',
  K17: 'SOCI',
  K18: 'ECON',
  K19: 'ECON',
};

/** The theme that each subject of the thesaurus comes nearest to. */
export const subjectThemes: Readonly<Record<SubjectCode, DataTheme>> = {
  council: 'GOVE',
  budget: 'ECON',
  taxes: 'ECON',
  procurement: 'ECON',
  planning: 'REGI',
  roads: 'TRAN',
  water: 'ENVI',
  waste: 'ENVI',
  environment: 'ENVI',
  transport: 'TRAN',
  education: 'EDUC',
  health: 'HEAL',
  social: 'SOCI',
  women: 'SOCI',
  // Education, culture and sport are one theme.
  'youth-sport': 'EDUC',
  culture: 'EDUC',
  economy: 'ECON',
  agriculture: 'AGRI',
  tourism: 'ECON',
  'civil-status': 'GOVE',
  services: 'GOVE',
  licences: 'GOVE',
  // Justice, legal system and public safety are one theme.
  safety: 'JUST',
  staff: 'GOVE',
  digital: 'TECH',
};
