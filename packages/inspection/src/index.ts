export { type Conditions, inspect } from './inspect.ts';
export type { Inspected, Refused, Upload } from './inspect-here.ts';
export * from './inspected.ts';
export * from './limits.ts';
export type { RefusalReason } from './refusal.ts';
export { type NameChange, type SafeName, safeName } from './safe-name.ts';
