import { error } from '@sveltejs/kit';
import { noticeStatus } from '#lib/notices.ts';
import { building } from '$app/env';
import type { EntryGenerator, PageServerLoad } from './$types';

// Prerendered for addresses where no function runs; on demand, it comes with its own status.
export const prerender = 'auto';

export const entries: EntryGenerator = () => [
  { notice: 'not-found' },
  { notice: 'error' },
  { notice: 'too-large' },
];

export const load: PageServerLoad = ({ params }) => {
  if (!building) error(noticeStatus[params.notice], { message: params.notice, notice: params.notice });
  return { notice: params.notice };
};
