import * as v from 'valibot';

const page = v.strictObject({
  /** The fingerprint of the bytes that were written. */
  bytes: v.string(),
  /** Which of the index's questions the page asked, by their position. */
  asked: v.array(v.pipe(v.number(), v.integer())),
});

/**
 * What one site's last publication wrote, and what each page had asked of the content.
 *
 * A question that many pages ask is kept once, with the fingerprint of its answer.
 */
export const traceIndex = v.strictObject({
  /** The template that rendered the pages: with another one, every page is rendered again. */
  template: v.string(),
  questions: v.array(v.tuple([v.string(), v.string()])),
  pages: v.record(v.string(), page),
  /** The pages that a publication was about to write: until it ends, nobody knows what bytes they have. */
  unsettled: v.array(v.string()),
});

export type TraceIndex = v.InferOutput<typeof traceIndex>;

/** A page as the index remembers it, with its questions spelled out. */
export interface TracedPage {
  readonly bytes: string;
  readonly trace: ReadonlyMap<string, string>;
}

/** The pages of an index by their path, without those left unsettled by a publication that was cut short. */
export const pagesOf = (index: TraceIndex): ReadonlyMap<string, TracedPage> => {
  const pages = new Map<string, TracedPage>();
  const unsettled = new Set(index.unsettled);
  for (const [path, { bytes, asked }] of Object.entries(index.pages)) {
    if (unsettled.has(path)) continue;
    pages.set(path, { bytes, trace: new Map(asked.flatMap((at) => index.questions.slice(at, at + 1))) });
  }
  return pages;
};

/** The index that remembers these pages; the same pages give the same index, whatever their order. */
export const indexOf = (
  template: string,
  pages: ReadonlyMap<string, TracedPage>,
  unsettled: readonly string[],
): TraceIndex => {
  const positions = new Map<string, number>();
  const questions: [string, string][] = [];
  const positionOf = (question: string, print: string): number => {
    const key = `${print} ${question}`;
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, questions.length);
    questions.push([question, print]);
    return questions.length - 1;
  };
  const entries = [...pages]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, { bytes, trace }]) => [
      path,
      { bytes, asked: [...trace].map(([question, print]) => positionOf(question, print)) },
    ]);
  return { template, questions, pages: Object.fromEntries(entries), unsettled: unsettled.toSorted() };
};
