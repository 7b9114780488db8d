import type { Plugin } from 'vite';

/** A mark as it stands in a string of the compiler's or of Svelte's own, with or without a placeholder in it. */
const mark = /<!--(?:\$\{\w+\}|[\w[\]!-]*)-->/g;

/** What is left of a statement that wrote nothing but a mark. */
const nothing = /\$\$renderer\d*\.push\((["'`])\1\);/g;

/** Code that writes pages, without the marks. */
export const withoutMarks = (code: string): string => code.replace(mark, '').replace(nothing, ';');

/**
 * Leaves out the comments by which Svelte finds its place in a page that it brings to life: ours are never
 * brought to life, and readers pay for every byte.
 *
 * Taken out of the code that writes pages, once, rather than out of every page.
 */
export const withoutHydrationMarks = (): Plugin => ({
  name: 'mahalli-without-hydration-marks',
  enforce: 'post',
  apply: 'build',
  transform: {
    filter: { id: /\.svelte$|\/svelte\/src\/internal\/server\// },
    handler: (code) => ({ code: withoutMarks(code), map: null }),
  },
});
