import type { Context } from 'aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { logger } from './log.ts';
import { topicHandler } from './topic-handler.ts';

const context = { awsRequestId: 'a-run', functionName: 'a-function' } as Context;

const eventOf = (...messages: readonly unknown[]) => ({
  Records: messages.map((message) => ({ Sns: { Message: JSON.stringify(message) } })),
});

describe('What a topic tells', () => {
  test('is acted on, message by message', async () => {
    const acted: unknown[] = [];

    await topicHandler(async (message) => void acted.push(message))(eventOf({ one: 1 }, { two: 2 }), context);

    expect(acted).toEqual([{ one: 1 }, { two: 2 }]);
  });

  test('that fails is thrown, to be told again, and logged without what it said', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => {});
    const failing = topicHandler(async () => {
      throw new Error('no table');
    });

    await expect(failing(eventOf({ to: 'salma@personal.example' }), context)).rejects.toThrow('no table');

    expect(logged).toHaveBeenCalledOnce();
    expect(JSON.stringify(logged.mock.calls)).not.toContain('salma');
    logged.mockRestore();
  });
});
