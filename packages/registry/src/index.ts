export { attribution } from './attribution.ts';
export { type Category, categories, type LawArticle } from './categories.ts';
export { ancestors, childrenOf, collectivities, findBySlug, findCollectivity } from './collectivities.ts';
export { foldText, withoutArticles } from './fold-text.ts';
export { afterDe, fullName } from './full-name.ts';
export { petitionSignatures } from './petition-signatures.ts';
export { publicationLaw } from './publication-law.ts';
export {
  clockRulesOn,
  everyClockRules,
  extensionGrounds,
  registeredCalendar,
  requestLaw,
} from './request-law/index.ts';
export { type SearchOptions, searchCollectivities } from './search-collectivities.ts';
export { reservedLabels } from './slug.ts';
export { typeset } from './typeset.ts';
