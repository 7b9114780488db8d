import type { PublishedPages } from './publish-site.ts';
import { pagesOf, type TraceIndex } from './trace-index.ts';

/** What one site's place in the store holds. */
export interface Disk {
  readonly pages: Map<string, string>;
  index: { readonly index: TraceIndex; readonly tag: string } | undefined;
}

/** A place that holds nothing. */
export const emptyDisk = (): Disk => ({ pages: new Map(), index: undefined });

/** The same place, to go on from twice. */
export const copyOf = ({ pages, index }: Disk): Disk => ({ pages: new Map(pages), index });

/** What a reader sees, and what the next publication will know, whatever the tags. */
export const seen = ({ pages, index }: Disk): unknown => ({
  pages: [...pages].toSorted(),
  known:
    index &&
    [...pagesOf(index.index)].map(([path, { bytes, trace }]) => [path, bytes, [...trace].toSorted()]),
  template: index?.index.template,
  unsettled: index?.index.unsettled,
});

/** Does one operation of the store, or does not. */
export type Around = <T>(name: string, operation: () => T) => Promise<T>;

/** Nothing happens around an operation. */
export const calm: Around = async (_, operation) => operation();

let tags = 0;

/** Pages on a disk, each operation of which passes through `around`. */
export const pagesOn = (disk: Disk, around: Around = calm): PublishedPages => ({
  index: () => around('read index', () => disk.index),
  saveIndex: (index, tag) =>
    around('save index', () => {
      if (disk.index?.tag !== tag) return 'lost';
      tags += 1;
      disk.index = { index: structuredClone(index), tag: `tag-${tags}` };
      return disk.index.tag;
    }),
  put: (path, { body }) =>
    around(`put ${path}`, () => void disk.pages.set(path, new TextDecoder().decode(body))),
  remove: (path) => around(`remove ${path}`, () => void disk.pages.delete(path)),
});
