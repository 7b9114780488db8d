import { aCode, aSubscription } from '@mahalli/core/testing';
import { describe, expect, test } from 'vitest';
import { endReturned } from './end-returned.ts';

const { id } = aSubscription();
const about = { tags: { collectivity: [aCode()], subscription: [id], 'ses:from-domain': ['mahalli.ma'] } };

const told = async (event: unknown) => {
  const ended: unknown[] = [];
  await endReturned({ subscriptions: { end: async (...which) => void ended.push(which) } }, event);
  return ended;
};

describe('A mail about a subscription', () => {
  test.each([
    ['that came back for good', { eventType: 'Bounce', bounce: { bounceType: 'Permanent' }, mail: about }],
    ['that was called unwanted', { eventType: 'Complaint', mail: about }],
  ])('%s ends it', async (_how, event) => {
    expect(await told(event)).toEqual([[aCode(), id]]);
  });

  test.each([
    ['a full mailbox', { eventType: 'Bounce', bounce: { bounceType: 'Transient' }, mail: about }],
    ['a mail to staff', { eventType: 'Bounce', bounce: { bounceType: 'Permanent' }, mail: { tags: {} } }],
    ['another event', { eventType: 'Delivery', mail: about }],
    ['something else', { a: 'b' }],
  ])('is not ended by %s', async (_what, event) => {
    expect(await told(event)).toEqual([]);
  });
});
