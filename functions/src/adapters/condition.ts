import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/** Does one conditional write, and answers whether its condition was met. */
export const wasMet = async (write: () => Promise<unknown>): Promise<boolean> => {
  try {
    await write();
    return true;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
