export { type Facets, type Found, find, findAll, type Question, question, resultsPerPage } from './find.ts';
export {
  type Findable,
  type FurtherWords,
  findable,
  furtherWords,
  type SearchFile,
  searchFile,
  searchPart,
} from './findable.ts';
export { type Finder, type Hit, openFinder } from './finder.ts';
export { type Segment, segments } from './marked.ts';
export { filterWords, questionOf, savedFrom } from './topic.ts';
export { isForeignTo, tellingWords, type WordsToFind, wordsToFind } from './words.ts';
