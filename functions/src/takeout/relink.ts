/** The file that a page becomes: `/fr` is `fr/index.html`, so that any server, or none, can show it. */
export const fileOf = (address: string): string => {
  const name = address.replace(/^\//, '');
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (name === '') return 'index.html';
  return last.includes('.') ? name : `${name}/index.html`;
};

/** How one file of a folder is reached from another. */
const relative = (from: string, to: string): string => {
  const up = from.split('/').length - 1;
  return `${'../'.repeat(up)}${to}`;
};

/**
 * A page whose links lead to the other files of the same folder, so that it opens from a disk without a server.
 *
 * What the folder does not hold (a form, a search) goes on leading to the portal that was.
 */
export const relink = (html: string, address: string, held: ReadonlySet<string>, origin: string): string =>
  html.replace(/\b(href|src)="(\/[^"]*)"/g, (_, attribute: string, target: string) => {
    const [path = '', fragment] = target.split('#');
    const bare = path.split('?')[0] ?? '';
    const to = held.has(bare) ? relative(fileOf(address), fileOf(bare)) : `${origin}${path}`;
    return `${attribute}="${to}${fragment === undefined ? '' : `#${fragment}`}"`;
  });

/** A page that shows the files of the same folder in place of those of the host of files. */
export const withOwnFiles = (html: string, address: string, files: string, keys: readonly string[]): string =>
  keys.reduce((page, key) => page.replaceAll(files + key, relative(fileOf(address), `files/${key}`)), html);
