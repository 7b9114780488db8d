import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { renderBundle } from './adapter/render-bundle.ts';
import { withoutHydrationMarks } from './adapter/without-hydration-marks.ts';

export default defineConfig({
  // Everything is bundled: the render bundle must run alone, in a function without node_modules.
  ssr: { noExternal: true },
  plugins: [
    withoutHydrationMarks(),
    sveltekit({
      adapter: renderBundle({ out: 'build' }),
      paths: { relative: false },
      prerender: { crawl: false, handleUnseenRoutes: 'ignore' },
    }),
  ],
});
