/** The parts of the help for clerks, in the order in which they are read. */
export const helpParts = [
  'publish',
  'languages',
  'tables',
  'files',
  'together',
  'scheme',
  'correct',
  'withdraw',
  'requests',
  'reuses',
  'alerts',
  'pages',
  'look',
  'hosts',
  'team',
  'opening',
  'leaving',
  'operations',
  'deadlines',
  'personal',
  'trouble',
] as const;

export type HelpPart = (typeof helpParts)[number];

/** The help for those who work in the bureau. */
export interface HelpMessages {
  readonly nav: string;
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly parts: Readonly<
    Record<
      HelpPart,
      {
        readonly title: string;
        /** In the kit's Markdown: short paragraphs and steps, in the words that stand on the buttons. */
        readonly body: string;
      }
    >
  >;
}
