import type { OutgoingMail, RequesterNews, RequestNews, RequestNotice, RequestNoticeKind } from '../deed.ts';
import type { Member, Role } from '../member.ts';
import { isProgram } from '../member.ts';
import type { Site } from '../site.ts';
import { placeOf } from '../subscriptions.ts';
import { requestItem } from './filed-request.ts';
import { type InformationRequest, referenceOf } from './information-request.ts';

/** What is told to a requester beside what happened. */
export type NewsDetails = Partial<Pick<RequestNews, 'grounds' | 'said' | 'until'>>;

/** The mail that tells a requester what happened: none to those who have no address, or whose mails come back. */
export const newsOf = (
  site: Pick<Site, 'code' | 'name' | 'hosts'>,
  request: InformationRequest,
  news: RequesterNews,
  details: NewsDetails = {},
): readonly OutgoingMail[] =>
  request.reachable && !request.returned
    ? [
        {
          mail: 'request-news',
          to: { collectivity: site.code, item: requestItem(request.id) },
          ...placeOf(site),
          locale: request.locale,
          request: request.id,
          reference: referenceOf(request),
          news,
          due: request.due,
          grounds: [],
          said: null,
          until: null,
          ...details,
        },
      ]
    : [];

const told = ({ email, name }: Member) => ({ to: email, name });

/** The mails that tell staff in these roles what happened: the one to whom a request is assigned is always told. */
export const noticesTo = (
  staff: readonly Member[],
  roles: readonly Role[],
  site: Pick<Site, 'code' | 'name'>,
  request: InformationRequest,
  notice: RequestNoticeKind,
): readonly RequestNotice[] =>
  staff
    .filter(
      ({ email, roles: held }) =>
        !isProgram(email) && (email === request.assignee || held.some((one) => roles.includes(one))),
    )
    .map((member) => ({
      mail: 'request',
      notice,
      ...told(member),
      code: site.code,
      collectivity: site.name,
      request: request.id,
      reference: referenceOf(request),
      due: request.due,
    }));
