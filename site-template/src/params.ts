import { textPages } from '@mahalli/contracts';
import {
  categoryCode,
  collectivityCode,
  dutyCode,
  fileHash,
  jobId,
  locale,
  pageSlug,
  period,
  publicationId,
  requestId,
} from '@mahalli/core';
import { defineParams } from '@sveltejs/kit/params';
import { noticeStatus } from '#lib/notices.ts';

const positive = (text: string): number | undefined =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;

const notices = Object.keys(noticeStatus) as (keyof typeof noticeStatus)[];

/** How each kind of segment of an address is read; what does not parse is no page. */
export const params = defineParams({
  lang: (text) => locale.options.find((one) => one === text),
  number: positive,
  year: (text) => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined),
  category: (text) => categoryCode.options.find((one) => one === text),
  page: (text) => textPages.find((one) => one === text),
  slug: pageSlug,
  code: collectivityCode,
  id: publicationId,
  job: jobId,
  request: requestId,
  file: fileHash,
  duty: dutyCode,
  period,
  notice: (text) => notices.find((one) => one === text),
});
