import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://ait-melloul.localhost:8080',
  outDir: './out',
  compressHTML: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
