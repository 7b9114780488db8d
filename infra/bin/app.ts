import { fileURLToPath } from 'node:url';
import { bundleFunctions } from '../lib/bundle-functions.ts';
import { assemble } from '../lib/installation.ts';

const bundles = fileURLToPath(new URL('../cdk.out/bundles', import.meta.url));
await bundleFunctions(bundles);
assemble({ bundles }).synth();
