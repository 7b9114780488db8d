import { fileURLToPath } from 'node:url';
import { type RouteName, routes, type TableName } from '@mahalli/contracts';

/** The functions that follow the stream of a table, and which. */
export const streamSources = {
  'publish-portals': 'core',
  'project-collectivities': 'core',
  'project-requests': 'civic',
  // Not core: two functions follow that one already, and AWS advises no more.
  'show-hosts': 'national',
  'publish-national': 'national',
  'send-mails': 'transient',
  'do-jobs': 'transient',
} as const satisfies Readonly<Record<string, TableName>>;

/** A function that follows the stream of a table. */
export type StreamFunction = keyof typeof streamSources;

/** Every function that follows a stream. */
export const streamFunctions = Object.keys(streamSources) as readonly StreamFunction[];

/** Every function that runs at fixed times. */
export const scheduledFunctions = [
  'send-waiting-mails',
  'keep-agenda',
  'review-schemes',
  'recount-copies',
  'resume-jobs',
  'send-digests',
  'sweep-deadlines',
  'keep-retention',
] as const;

/** A function that runs at fixed times. */
export type ScheduledFunction = (typeof scheduledFunctions)[number];

/** Every route of the API; each is answered by the function of the same name. */
export const routeNames = Object.keys(routes) as readonly RouteName[];

/** The function that deals with each file that arrives. */
export const arrivalFunctions = ['finish-upload'] as const;

/** The function that deals with mails that come back. */
export const returnFunctions = ['end-returned'] as const;

/** A function of the installation, by the name of its file in `functions/src/lambdas`. */
export type FunctionName =
  | RouteName
  | 'answer-staff'
  | 'answer-bureau'
  | 'answer-portal'
  | StreamFunction
  | ScheduledFunction
  | (typeof arrivalFunctions)[number]
  | (typeof returnFunctions)[number];

/** Every function of the installation. */
export const functionNames: readonly FunctionName[] = [
  ...routeNames,
  'answer-staff',
  'answer-bureau',
  'answer-portal',
  ...streamFunctions,
  ...scheduledFunctions,
  ...arrivalFunctions,
  ...returnFunctions,
];

/** What stands at a path of the repository. */
export const inRepository = (path: string): string =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
