import type { Origins } from '@mahalli/contracts';
import {
  type CollectivityCode,
  Failure,
  type Locale,
  type Member,
  type Members,
  type OwnPages,
  type PreviewLinks,
  type Publications,
  type Scope,
  type Sessions,
  type Sites,
} from '@mahalli/core';
import type { Bureau, Reception } from '@mahalli/site-template/bureau';
import type { IdentityProvider } from '../adapters/identity-provider.ts';
import { readPortalSite } from '../portal/load-portal.ts';

/** What receiving staff needs. */
export interface ReceptionDeps {
  readonly identity: IdentityProvider;
  readonly sessions: Sessions;
  readonly members: Members;
  readonly sites: Sites;
  readonly ownPages: OwnPages;
  readonly publications: Publications;
  readonly previewLinks: PreviewLinks;
  readonly bureauFor: (
    session: { readonly subject: string; readonly email: string },
    memberships: readonly Member[],
  ) => Bureau;
  readonly origins: Origins;
  readonly now: () => Date;
}

const eightHours = 8 * 60 * 60 * 1000;

const isCollectivity = (where: Scope): where is CollectivityCode => where !== 'directorate';

/** How people come in and out of the bureau: OIDC with PKCE on the server, sessions in our own table. */
export const openReception = ({
  identity,
  sessions,
  members,
  sites,
  ownPages,
  publications,
  previewLinks,
  bureauFor,
  origins,
  now,
}: ReceptionDeps): Reception => {
  const callback = (locale: Locale): string => `${origins.bureau}/${locale}/sign-in/callback`;
  return {
    async desk(token) {
      const session = await sessions.find(token, now());
      if (session === undefined) return undefined;
      // Read at each request: someone who was removed a moment ago is out.
      const memberships = await members.of(session.email);
      const codes = [...new Set(memberships.map(({ scope }) => scope))].filter(isCollectivity);
      const places = await Promise.all(codes.map((code) => sites.find(code)));
      return {
        session,
        memberships,
        places: places.flatMap((site) => (site === undefined ? [] : [{ code: site.code, name: site.name }])),
        bureau: bureauFor(session, memberships),
      };
    },
    async begin(returnTo, locale) {
      const { url, state, verifier, nonce } = await identity.begin(callback(locale), locale);
      await sessions.begin(state, { verifier, nonce, returnTo });
      return { url, state };
    },
    async complete(answer, state) {
      const pending = await sessions.take(state);
      if (pending === undefined) throw new Failure('session.expired');
      const who = await identity.complete(new URL(answer.pathname + answer.search, origins.bureau), {
        state,
        ...pending,
      });
      const endsAt = new Date(now().getTime() + eightHours);
      return { token: await sessions.open({ ...who, endsAt }), returnTo: pending.returnTo, endsAt };
    },
    async preview(token) {
      const shared = await previewLinks.find(token, now());
      if (shared === undefined) return undefined;
      const [publication, site] = await Promise.all([
        publications.find(shared.collectivity, shared.id),
        sites.find(shared.collectivity),
      ]);
      if (publication === undefined || site === undefined) return undefined;
      return { publication, site: await readPortalSite({ ownPages, origins }, site) };
    },
    leave: (token) => sessions.end(token),
    signOutUrl: (locale) => identity.signOutUrl(`${origins.bureau}/${locale}`),
    async rescue(token, form) {
      const subject = await sessions.owner(token);
      return subject === undefined ? undefined : sessions.rescue(subject, form);
    },
    rescued: (reference, subject) => sessions.rescued(reference, subject),
  };
};
