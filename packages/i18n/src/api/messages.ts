/** The operations of the JSON API, by the names that its description gives them. */
export type ApiOperation =
  | 'list-collectivities'
  | 'get-collectivity'
  | 'list-publications'
  | 'list-coverage'
  | 'list-request-figures'
  | 'get-deadlines'
  | 'get-openapi'
  | 'list-drafts'
  | 'create-draft'
  | 'get-draft'
  | 'save-draft'
  | 'submit-draft'
  | 'return-draft'
  | 'schedule-draft'
  | 'publish-draft'
  | 'withdraw-publication'
  | 'list-table-models'
  | 'save-table'
  | 'remove-table'
  | 'ask-upload'
  | 'list-uploads'
  | 'attach-upload'
  | 'describe-file'
  | 'move-file-up'
  | 'remove-file';

/** The words of the page that explains the JSON API to who writes programs. */
export interface ApiMessages {
  readonly nav: string;
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly openTitle: string;
  readonly openLead: string;
  readonly staffTitle: string;
  readonly staffLead: string;
  readonly method: string;
  readonly address: string;
  readonly does: string;
  readonly operations: Readonly<Record<ApiOperation, string>>;
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly example: string;
}
