import { originsOf } from '@mahalli/contracts';
import { Failure, type Member } from '@mahalli/core';
import {
  aCode,
  aMember,
  aMoment,
  aSite,
  inMemoryMembers,
  inMemoryOwnPages,
  inMemoryPreviewLinks,
  inMemoryPublications,
  inMemorySessions,
  inMemorySites,
} from '@mahalli/core/testing';
import type { Bureau } from '@mahalli/site-template/bureau';
import { beforeEach, describe, expect, test } from 'vitest';
import type { IdentityProvider } from '../adapters/identity-provider.ts';
import { openReception } from './reception.ts';

const hours = 60 * 60 * 1000;
const salma = { subject: 'account-1', email: 'salma@example.ma', name: 'Salma Idrissi' };

let clock: number;
let completed: { readonly answer: string; readonly expected: unknown }[];
const now = () => new Date(clock);

/** An identity provider that knows one person, and refuses an answer without a code. */
const identity: IdentityProvider = {
  begin: async (callback, locale) => ({
    url: `https://id.example/?to=${callback}&ui=${locale}`,
    state: 'state-1',
    verifier: 'verifier-1',
    nonce: 'nonce-1',
  }),
  complete: async (answer, expected) => {
    completed.push({ answer: answer.href, expected });
    if (!answer.searchParams.has('code')) throw new Failure('session.expired');
    return salma;
  },
  signOutUrl: (backTo) => `https://id.example/out?to=${backTo}`,
};

const open = (...memberships: readonly Member[]) => {
  const members = inMemoryMembers(...memberships);
  const opened: (readonly Member[])[] = [];
  const reception = openReception({
    identity,
    members,
    sessions: inMemorySessions(now),
    sites: inMemorySites(aSite()),
    ownPages: inMemoryOwnPages(),
    publications: inMemoryPublications(),
    previewLinks: inMemoryPreviewLinks(),
    bureauFor: (_, held) => {
      opened.push(held);
      return {} as Bureau;
    },
    origins: originsOf('https://mahalli.example'),
    now,
  });
  const signIn = async (): Promise<string> => {
    const { state } = await reception.begin('/ar/publications', 'ar');
    const answer = new URL('https://bureau.mahalli.example/ar/sign-in/callback?code=1');
    return (await reception.complete(answer, state)).token;
  };
  return { reception, members, opened, signIn };
};

beforeEach(() => {
  clock = Date.parse(aMoment);
  completed = [];
});

describe('Signing in', () => {
  test('leads to the identity provider and back to where one wanted to go', async () => {
    const { reception } = open(aMember());

    const { url, state } = await reception.begin('/fr/publications', 'fr');
    const answer = new URL('http://10.0.0.7/fr/sign-in/callback?code=1&state=state-1');
    const { returnTo, endsAt } = await reception.complete(answer, state);

    expect(url).toBe('https://id.example/?to=https://bureau.mahalli.example/fr/sign-in/callback&ui=fr');
    expect(returnTo).toBe('/fr/publications');
    expect(endsAt.getTime()).toBe(clock + 8 * hours);
    // Whatever address the request came in under, the bureau has one.
    expect(completed).toMatchObject([
      {
        answer: 'https://bureau.mahalli.example/fr/sign-in/callback?code=1&state=state-1',
        expected: { state: 'state-1', verifier: 'verifier-1', nonce: 'nonce-1' },
      },
    ]);
  });

  test('is refused when nobody began it here, when it is used twice, and after ten minutes', async () => {
    const { reception, signIn } = open(aMember());
    const answer = new URL('https://bureau.mahalli.example/ar/sign-in/callback?code=1');
    const ended = { code: 'session.expired' };

    await expect(reception.complete(answer, 'another-state')).rejects.toMatchObject(ended);
    await signIn();
    await expect(reception.complete(answer, 'state-1')).rejects.toMatchObject(ended);
    await reception.begin('/ar', 'ar');
    clock += 11 * 60 * 1000;
    await expect(reception.complete(answer, 'state-1')).rejects.toMatchObject(ended);
    expect(completed).toHaveLength(1);
  });
});

describe('A desk', () => {
  test('has the places and the memberships of whoever holds its token', async () => {
    const director = aMember({ scope: 'directorate', roles: ['analyst'] });
    const { reception, signIn, opened } = open(aMember(), director, aMember({ email: 'other@example.ma' }));

    const desk = await reception.desk(await signIn());

    expect(desk).toMatchObject({
      session: salma,
      memberships: [aMember(), director],
      places: [{ code: aCode(), name: aSite().name }],
    });
    expect(opened).toEqual([[aMember(), director]]);
  });

  test('ends after eight hours, when one leaves, and was never there for another token', async () => {
    const { reception, signIn } = open(aMember());
    const [token, left] = [await signIn(), await signIn()];

    await reception.leave(left);
    clock += 8 * hours - 1;
    expect(await reception.desk(token)).toBeDefined();
    expect(await reception.desk(left)).toBeUndefined();
    clock += 1;

    expect(await reception.desk(token)).toBeUndefined();
    expect(await reception.desk('token-99')).toBeUndefined();
  });

  test('opens nothing any more to someone who was removed a moment ago', async () => {
    const colleague = aMember({ email: 'nadia@example.ma', roles: ['administrator'] });
    const { reception, members, signIn, opened } = open(aMember(), colleague);
    const token = await signIn();

    await members.remove(aCode(), salma.email, { where: aCode(), act: 'member.removed', by: 'a', at: now() });

    expect(await reception.desk(token)).toMatchObject({ memberships: [], places: [] });
    expect(opened).toEqual([[]]);
  });
});

describe('What somebody was writing when their session ended', () => {
  test('comes back to the same person, and to nobody else', async () => {
    const { reception, signIn } = open(aMember());
    const token = await signIn();
    clock += 9 * hours;

    const reference = await reception.rescue(token, 'title.ar=قرار');

    expect(reference).toBeDefined();
    expect(await reception.rescued(reference ?? '', salma.subject)).toBe('title.ar=قرار');
    expect(await reception.rescued(reference ?? '', 'account-2')).toBeUndefined();
    expect(await reception.rescued('form-99', salma.subject)).toBeUndefined();
  });

  test('is not kept for a token that nobody held, that was given back, or that ended long ago', async () => {
    const { reception, signIn } = open(aMember());
    const [left, old] = [await signIn(), await signIn()];

    await reception.leave(left);
    clock += 33 * hours;

    for (const token of [left, old, 'token-99']) expect(await reception.rescue(token, 'a=b')).toBeUndefined();
  });
});
