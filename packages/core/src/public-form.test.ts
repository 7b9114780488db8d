import { describe, expect, test } from 'vitest';
import { formAllowances } from './bucket.ts';
import { admitForm, markShown, type PublicForm } from './public-form.ts';
import { aCode, aMoment, inMemoryBuckets, inMemoryVault } from './testing/index.ts';

const page = () => {
  let time = new Date(aMoment).getTime();
  const now = () => new Date(time);
  const deps = { vault: inMemoryVault(), buckets: inMemoryBuckets(now), now };
  return {
    deps,
    wait: (seconds: number) => {
      time += seconds * 1000;
    },
    send: (shown: string, over = {}, form: PublicForm = 'request') =>
      admitForm(deps, aCode(), form, { shown, trap: '', network: '196.200.0.1', ...over }),
  };
};

describe('A form that anybody may send', () => {
  test('is obeyed when a person may have sent it', async () => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode());
    wait(5);

    expect(await send(shown)).toBe(true);
  });

  test('is refused when it comes too soon, until it does not', async () => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode());
    wait(1);

    await expect(send(shown)).rejects.toMatchObject({ code: 'form.too-soon' });
    wait(1);
    expect(await send(shown)).toBe(true);
  });

  test('is refused when its page was open for more than a day', async () => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode());
    wait(24 * 3600 + 1);

    await expect(send(shown)).rejects.toMatchObject({ code: 'form.too-late' });
  });

  test('is refused with a mark that was not made here, or for another collectivity', async () => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode(2));
    wait(5);

    for (const forged of [shown, shown.replace(/^\w/, 'a'), `${shown.split('.')[0]}.`, '', '.', 'zzzz.x'])
      await expect(send(forged)).rejects.toMatchObject({ code: 'form.too-late' });
  });

  test('is answered and forgotten when it fell into the trap, and counts for nothing', async () => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode());
    wait(5);
    const { atOnce } = formAllowances.network;
    for (let turn = 0; turn <= atOnce; turn += 1)
      expect(await send(shown, { trap: 'https://spam.example' })).toBe(false);

    expect(await send(shown)).toBe(true);
  });

  test.each([
    ['one address', '196.200.0.1', '196.200.0.1', '196.200.0.2'],
    ['one half of IPv6', '2001:db8:1:2::1', '2001:db8:1:2:ffff::7', '2001:db8:1:3::1'],
  ])('is refused when too many come from %s, and from no other', async (_name, one, same, other) => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode());
    wait(5);
    const { atOnce } = formAllowances.network;
    for (let turn = 0; turn < atOnce; turn += 1) await send(shown, { network: one });

    await expect(send(shown, { network: same })).rejects.toMatchObject({
      code: 'form.too-often',
      details: { seconds: expect.any(Number) },
    });
    expect(await send(shown, { network: other })).toBe(true);
  });

  test('leaves the other forms open to a network that sent too many of one', async () => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode());
    wait(5);
    for (let turn = 0; turn < formAllowances.network.atOnce; turn += 1) await send(shown, {}, 'reuse');

    await expect(send(shown, {}, 'reuse')).rejects.toMatchObject({ code: 'form.too-often' });
    expect(await send(shown, {}, 'request')).toBe(true);
  });

  test('is refused when too many come to a collectivity, wherever from', async () => {
    const { deps, wait, send } = page();
    const shown = await markShown(deps, aCode());
    wait(5);
    const { atOnce } = formAllowances.collectivity;
    for (let turn = 0; turn < atOnce; turn += 1)
      await send(shown, { network: `10.0.${turn >> 8}.${turn & 255}` });

    await expect(send(shown, { network: '10.1.0.0' })).rejects.toMatchObject({ code: 'form.too-often' });
  });
});
