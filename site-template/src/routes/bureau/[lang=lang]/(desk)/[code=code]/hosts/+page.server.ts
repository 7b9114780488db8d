import { may, proofRecord, proofText } from '@mahalli/core';
import { redirect } from '@sveltejs/kit';
import type { Bureau } from '#lib/bureau.ts';
import { requireDesk } from '#lib/desk.ts';
import { sentWith } from '#lib/editor-form.ts';
import { orRefuse, type Refused, refuse } from '#lib/refusal.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const dones = ['asked', 'shown', 'approved', 'active', 'removed', 'chosen'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { bureau, memberships } = requireDesk(locals);
  const { code } = params;
  const [site, { nationalOrigin }] = await orRefuse(
    Promise.all([bureau.site(code), bureau.portalSite(code)]),
  );
  return {
    code,
    version: site.version,
    once: crypto.randomUUID(),
    hosts: site.hosts,
    ownHosts: site.ownHosts.map((one) => ({
      ...one,
      record: { name: proofRecord(one.host), value: proofText(one) },
    })),
    target: `${site.slug}.${new URL(nationalOrigin).hostname}`,
    asks: may(memberships, 'host.ask', code),
    approves: may(memberships, 'host.approve', code),
    done: dones.find((one) => one === url.searchParams.get('done')) ?? null,
  };
};

/** A host name as somebody types it or copies it from a browser, in the letters that DNS knows. */
const hostIn = (form: FormData): string => {
  const typed = String(form.get('host') ?? '')
    .trim()
    .replace(/\.$/, '');
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `http://${typed}`);
  return url === null ? typed : url.hostname;
};

type Method = 'askHost' | 'proveHost' | 'approveHost' | 'activateHost' | 'removeHost' | 'chooseHost';

/** Does one thing with a host name, then comes back to the page, which says so. */
const step =
  (method: Method & keyof Bureau, done: (typeof dones)[number]) =>
  async ({ locals, params, request }: RequestEvent) => {
    const form = await request.formData();
    try {
      await requireDesk(locals).bureau[method](params.code, sentWith(form), hostIn(form));
    } catch (thrown) {
      const kept: { readonly host: string; readonly refused?: Refused } = {
        host: method === 'askHost' ? String(form.get('host') ?? '') : '',
      };
      return refuse(thrown, kept);
    }
    redirect(303, `/${locals.locale}/${params.code}/hosts?done=${done}`);
  };

export const actions: Actions = {
  ask: step('askHost', 'asked'),
  prove: step('proveHost', 'shown'),
  approve: step('approveHost', 'approved'),
  activate: step('activateHost', 'active'),
  remove: step('removeHost', 'removed'),
  choose: step('chooseHost', 'chosen'),
};
