import { buildTemplateIfNeeded } from './build-template.ts';

// The functions import the built template: it must be there before anything that imports them is loaded.
await buildTemplateIfNeeded();
await import('./start.ts');
