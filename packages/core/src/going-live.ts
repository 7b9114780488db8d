import { administers, type Member } from './member.ts';
import type { OwnPage } from './own-page.ts';
import type { Scheme } from './scheme.ts';
import { lacking, type Requirement, readiness, type Site } from './site.ts';

/** What there is to do before a site is opened to the public, in the order in which it is best done. */
export const goLiveTasks = [
  'administrator',
  'contacts',
  'officer',
  'publication',
  'address',
  'duties',
  'pages',
  'cndp',
] as const;

export type GoLiveTask = (typeof goLiveTasks)[number];

/** Whether a site stays closed until a task is done; the others are advised. */
export const mustBeDone = (task: GoLiveTask): boolean =>
  task === 'administrator' || readiness.some((requirement) => requirement === task);

/** What is looked at to tell which tasks are done. */
export interface GoLiveFacts {
  readonly site: Site;
  readonly members: readonly Member[];
  readonly scheme: Pick<Scheme, 'owners'>;
  readonly pages: readonly Pick<OwnPage, 'shown'>[];
}

const has = (site: Site, requirement: Requirement): boolean => !lacking(site).includes(requirement);

const done: Readonly<Record<GoLiveTask, (facts: GoLiveFacts) => boolean>> = {
  administrator: ({ members }) => members.some(administers),
  contacts: ({ site }) => has(site, 'contacts'),
  officer: ({ site }) => has(site, 'officer'),
  publication: ({ site }) => has(site, 'publication'),
  address: ({ site: { contacts } }) => [contacts.address, contacts.hours].every(({ ar, fr }) => ar && fr),
  duties: ({ scheme }) => Object.keys(scheme.owners).length > 0,
  pages: ({ pages }) => pages.some(({ shown }) => shown !== null),
  cndp: ({ site }) => site.cndpNumber !== '',
};

/** A task before a site is opened, and how it stands. */
export interface GoLiveStep {
  readonly task: GoLiveTask;
  readonly required: boolean;
  readonly done: boolean;
}

/** Everything to do before a site is opened, those it cannot be opened without first. */
export const goLiveList = (facts: GoLiveFacts): readonly GoLiveStep[] =>
  goLiveTasks.map((task) => ({ task, required: mustBeDone(task), done: done[task](facts) }));
