import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { bundleIslands } from './adapter/islands.ts';
import { renderBundle } from './adapter/render-bundle.ts';
import { withoutHydrationMarks } from './adapter/without-hydration-marks.ts';

const islands = await bundleIslands(fileURLToPath(new URL('src/islands', import.meta.url)));

export default defineConfig({
  // Where pages find the islands.
  define: {
    ISLANDS: JSON.stringify(Object.fromEntries(islands.map(({ name, address }) => [name, address]))),
  },
  // Everything is bundled: the render bundle must run alone, in a function without node_modules.
  ssr: { noExternal: true },
  plugins: [
    withoutHydrationMarks(),
    sveltekit({
      adapter: renderBundle({ out: 'build', islands }),
      paths: { relative: false },
      prerender: { crawl: false, handleUnseenRoutes: 'ignore' },
    }),
  ],
});
