import type { Questions, Trace } from './recorder.ts';
import { recorder } from './recorder.ts';
import { indexOf, pagesOf, type TracedPage, type TraceIndex } from './trace-index.ts';

/** A page as it is written: its bytes and what the reader's browser must know of them. */
export interface RenderedPage {
  readonly body: Uint8Array;
  readonly contentType: string;
}

/** Where the pages of one site are written. */
export interface PublishedPages {
  /** What the last publication left, or nothing before the first one. */
  index(): Promise<{ readonly index: TraceIndex; readonly tag: string } | undefined>;
  /** Writes the index if it is still the one with `tag` (or still absent): answers its new tag, or `lost`. */
  saveIndex(index: TraceIndex, tag: string | undefined): Promise<string | 'lost'>;
  put(path: string, page: RenderedPage): Promise<void>;
  remove(path: string): Promise<void>;
}

/** A site as it is at one moment: what its pages may ask, and every path it has. */
export interface SiteNow<C extends object> {
  readonly content: C & Questions<C>;
  readonly paths: readonly string[];
}

/** What publishing a site needs. */
export interface PublishSiteDeps<C extends object> {
  /** Reads the site as it is now; asked again when another publisher was faster. */
  readonly load: () => Promise<SiteNow<C>>;
  /** The questions whose answers never change (see the recorder). */
  readonly settled: ReadonlySet<keyof C & string>;
  readonly template: string;
  readonly render: (path: string, content: C) => Promise<RenderedPage>;
  readonly fingerprint: (content: string | Uint8Array) => string;
  readonly pages: PublishedPages;
}

/** What a publication did, by path. */
export interface Outcome {
  readonly rendered: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly kept: number;
}

const together = 16;

/** Each lost race means that another publisher went ahead: more than a few in a row, and the store is at fault. */
const attempts = 20;

const inParallel = async <T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> => {
  const queue = items.values();
  const failures: unknown[] = [];
  const worker = async () => {
    for (const item of queue) {
      // Once one fails, nothing new is begun and nothing is left running: the next attempt is alone.
      if (failures.length > 0) return;
      await act(item).catch((failure: unknown) => failures.push(failure));
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  if (failures.length > 0) throw failures[0];
};

interface Change {
  readonly path: string;
  readonly page: RenderedPage;
}

/**
 * Renders the pages whose questions got other answers than last time, and writes those whose bytes changed.
 *
 * Before the first write the index says which pages are about to change; it is written again at the end. A
 * publication killed in between leaves those pages marked, and the next one writes them again, whatever the
 * content became: a site always converges to what rendering it from nothing gives. Answers `lost` when another
 * publisher wrote the index in the meantime; the pages this one may have written are in `unsettled`.
 */
const publishOnce = async <C extends object>(
  deps: PublishSiteDeps<C>,
  doubtful: ReadonlySet<string>,
): Promise<{ readonly outcome: Outcome } | { readonly lost: readonly string[] }> => {
  const { settled, template, render, fingerprint, pages } = deps;
  const previous = await pages.index();
  // Read after the index: whoever changed the content since publishes it, and one of us finds the index changed.
  const { content, paths } = await deps.load();
  const same = previous?.index.template === template;
  const before = previous === undefined ? new Map<string, TracedPage>() : pagesOf(previous.index);
  const marked = new Set([...doubtful, ...(previous?.index.unsettled ?? [])]);
  const { trace, unchanged } = recorder(content, settled, fingerprint);

  const after = new Map<string, TracedPage>();
  const changes: Change[] = [];
  let rendered = 0;
  await inParallel(paths, async (path) => {
    const known = before.get(path);
    if (known !== undefined && same && !marked.has(path) && (await unchanged(known.trace))) {
      after.set(path, known);
      return;
    }
    const { content: traced, asked }: { content: C; asked: Trace } = trace();
    const page = await render(path, traced);
    rendered += 1;
    const bytes = fingerprint(page.body);
    after.set(path, { bytes, trace: asked });
    if (known?.bytes !== bytes || marked.has(path)) changes.push({ path, page });
  });
  const listed = new Set(paths);
  const removed = [...new Set([...before.keys(), ...marked])].filter((path) => !listed.has(path));
  const written = changes.map(({ path }) => path);
  const outcome = { rendered, written, removed, kept: paths.length - rendered };

  const unsettled = [...written, ...removed];
  let tag = previous?.tag;
  if (unsettled.length > 0) {
    // As it was, under the name of the template that its pages were traced with: what was unsettled still is.
    const announcement = {
      ...(previous?.index ?? indexOf(template, before, [])),
      unsettled: unsettled.toSorted(),
    };
    const announced = await pages.saveIndex(announcement, tag);
    if (announced === 'lost') return { lost: [...doubtful] };
    tag = announced;
    await inParallel(changes, ({ path, page }) => pages.put(path, page));
    await inParallel(removed, (path) => pages.remove(path));
  }
  if (unsettled.length > 0 || rendered > 0 || !same) {
    const saved = await pages.saveIndex(indexOf(template, after, []), tag);
    if (saved === 'lost') return { lost: [...doubtful, ...unsettled] };
  }
  return { outcome };
};

/**
 * Brings the pages of one site up to date with its content, and tells what that took.
 *
 * Two publishers may meet on one site: the one that finds the index changed starts again.
 */
export const publishSite = async <C extends object>(deps: PublishSiteDeps<C>): Promise<Outcome> => {
  let doubtful: ReadonlySet<string> = new Set();
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const result = await publishOnce(deps, doubtful);
    if ('outcome' in result) return result.outcome;
    doubtful = new Set(result.lost);
  }
  throw new Error(`the index of the site changed under ${attempts} attempts to publish it`);
};
