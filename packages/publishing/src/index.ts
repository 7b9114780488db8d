export * from './publish-site.ts';
export * from './recorder.ts';
export * from './trace-index.ts';
