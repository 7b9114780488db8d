import { respond } from '@mahalli/site-template/rendered/national';
import template from '@mahalli/site-template/template.json' with { type: 'json' };

/** The template of the national site, as it was built with this installation, and the name of its version. */
export const nationalTemplate = { respond, version: template.version };
