import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { islands } from './adapter/islands.ts';
import { renderBundle } from './adapter/render-bundle.ts';
import { withoutHydrationMarks } from './adapter/without-hydration-marks.ts';

const scripts = islands();

export default defineConfig({
  // Everything is bundled: the render bundle must run alone, in a function without node_modules.
  ssr: { noExternal: true },
  plugins: [
    withoutHydrationMarks(),
    scripts.plugin,
    sveltekit({
      adapter: renderBundle({ out: 'build', writeIslands: scripts.write }),
      paths: { relative: false },
      prerender: { crawl: false, handleUnseenRoutes: 'ignore' },
    }),
  ],
});
