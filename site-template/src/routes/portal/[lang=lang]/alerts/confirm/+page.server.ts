import { visitOf } from '#lib/portal.ts';
import { refuseVisitor } from '#lib/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const config = { onDemand: true };

export const load: PageServerLoad = ({ platform }) => {
  // Only looked at: programs open the links of mails before people do.
  visitOf(platform);
};

export const actions: Actions = {
  default: async ({ platform, setHeaders, url }) => {
    try {
      await visitOf(platform).confirmSubscription(url.searchParams.get('code') ?? '');
    } catch (thrown) {
      return refuseVisitor({ setHeaders }, thrown, {});
    }
    return { done: true as const };
  },
};
