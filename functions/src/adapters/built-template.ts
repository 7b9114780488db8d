import { respond } from '@mahalli/site-template/pages';
import template from '@mahalli/site-template/template.json' with { type: 'json' };

/** The template of what is published, as it was built with this installation, and the name of its version. */
export const builtTemplate = { respond, version: template.version };
