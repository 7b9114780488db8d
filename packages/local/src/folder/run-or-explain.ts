import { isStartProblem } from './start-problem.ts';

/** Runs a program; a problem that explains itself is printed as it is, without a stack trace, and ends it with 1. */
export const runOrExplain = async (program: () => Promise<void>): Promise<void> => {
  try {
    await program();
  } catch (error) {
    if (!isStartProblem(error)) throw error;
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
};
