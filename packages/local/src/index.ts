export { accountsFile, type Cloud, type CloudOptions, keyValueFile, startCloud } from './cloud.ts';
export { demonstrationRequestId } from './demonstrate-requests.ts';
export { smallPdf } from './demonstration/small-pdf.ts';
export type { Secrets } from './folder/keep-secrets.ts';
export { type Folder, openFolder, type Run, readRun } from './folder/open-folder.ts';
export { runOrExplain } from './folder/run-or-explain.ts';
export { isStartProblem } from './folder/start-problem.ts';
export { type EdgeFunction, loadEdgeFunction } from './gateway/edge-function.ts';
export { type GatewayOptions, startGateway } from './gateway/gateway.ts';
export { type KeyValueStore, openKeyValueStore } from './gateway/key-value-store.ts';
export { proxyTo } from './gateway/proxy.ts';
export type { HttpHandler, Route } from './gateway/route-table.ts';
export { type Account, type Accounts, type NewAccount, openAccounts } from './identity/accounts.ts';
export type { IdentityClient } from './identity/provider.ts';
export {
  type Identity,
  type IdentityOptions,
  invitationAddress,
  startIdentity,
} from './identity/start-identity.ts';
export { codeAt, fromBase32, matchTotp, newTotpSecret, stepAt } from './identity/totp.ts';
export { startKeys } from './keys/start-keys.ts';
export type { Listening } from './listen.ts';
export { type MailOptions, startMail } from './mail/start-mail.ts';
export { type RelayOptions, startRelay } from './mail/start-relay.ts';
export { startObjectStorage } from './object-storage/object-storage.ts';
export { type ObjectStore, openObjectStore } from './object-storage/object-store.ts';
export { type RunningSchedules, runSchedules, type Schedule } from './runners/run-schedules.ts';
export {
  type RunningStream,
  runStream,
  type StreamHandler,
  type StreamOptions,
} from './runners/run-stream.ts';
export { createTables, tableNames } from './tables/create-tables.ts';
export { canRunDynamoDbLocal, startDynamoDbLocal } from './tables/dynamodb-local.ts';
export { dynoxideProgram, startDynoxide } from './tables/dynoxide.ts';
export type { Engine } from './tables/engine.ts';
export { startTables } from './tables/start-tables.ts';
