import { respond } from '@mahalli/site-template/rendered/portals';
import template from '@mahalli/site-template/template.json' with { type: 'json' };

/** The template of portals, as it was built with this installation, and the name of its version. */
export const builtTemplate = { respond, version: template.version };
