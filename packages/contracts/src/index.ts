export * from './addresses.ts';
export * from './api.ts';
export * from './failure-status.ts';
export * from './hosts.ts';
export * from './openapi.ts';
export * from './route.ts';
export * from './security-headers.ts';
export * from './tables.ts';
