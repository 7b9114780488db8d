import { join } from 'node:path';
import { startProblem } from '../folder/start-problem.ts';
import { canRunDynamoDbLocal, startDynamoDbLocal } from './dynamodb-local.ts';
import { dynoxideProgram, startDynoxide } from './dynoxide.ts';
import type { Engine, OnEngineLost } from './engine.ts';

/** Starts the table engine that this machine can run: dynoxide, else DynamoDB Local where there is Java 17. */
export const startTables = async (folder: string, onLost: OnEngineLost): Promise<Engine> => {
  if (dynoxideProgram() !== undefined) return startDynoxide({ file: join(folder, 'tables.db'), onLost });
  if (canRunDynamoDbLocal()) return startDynamoDbLocal({ folder: join(folder, 'tables'), onLost });
  throw startProblem('tables.no-engine', {});
};
