import type { Archive } from './archive.ts';
import { type Found, masked } from './found.ts';
import { readXml } from './read-xml.ts';
import { Refusal } from './refusal.ts';

/** Another machine, and not the disk of whoever wrote the document. */
const isRemote = (target: string): boolean =>
  /^(?:(?:https?|ftp|mhtml|ms-[a-z]+):|\\\\|file:\/\/(?!\/|[A-Za-z]:))/i.test(target);

/** What is opened with the document, without a click. */
const opened = new Set(['attachedTemplate', 'oleObject', 'package', 'frame', 'subDocument']);

/** Links that are followed by whoever wants to, and those that are counted with the part that they belong to. */
const counted = new Set(['hyperlink', 'externalLinkPath', 'externalLink']);

/**
 * Reads what a document of Office takes from outside: a template or an object on another machine brings its macros
 * with it and is refused; a template on somebody's disk names its owner.
 */
export const readLinks = (archive: Archive, found: Found): void => {
  for (const name of archive.names) {
    const part = name.endsWith('.rels') ? archive.read(name) : undefined;
    if (!part) continue;
    readXml(part, {
      open(element, attributes) {
        if (element !== 'Relationship' || attributes('TargetMode') !== 'External') return;
        const type = attributes('Type')?.split('/').at(-1) ?? '';
        const target = attributes('Target') ?? '';
        if (opened.has(type) && isRemote(target)) throw new Refusal('scripted', { what: 'remote' });
        if (type === 'attachedTemplate') {
          found.add({ what: 'template', sample: masked(target.replace(/^file:\/+/i, ''), 2) });
        } else if (!counted.has(type)) found.add({ what: 'external-links' });
      },
    });
  }
};
