import { respond } from '@mahalli/site-template/template';
import template from '@mahalli/site-template/template.json' with { type: 'json' };

/** The whole template, as it was built with this installation: what is published, and what is answered on demand. */
export const wholeTemplate = { respond, version: template.version };
