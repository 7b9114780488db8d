import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionNames } from '@mahalli/infra/functions';
import { assemble } from '@mahalli/infra/installation';
import { type Settings, type Stage, settings } from '@mahalli/infra/settings';
import { afterAll } from 'vitest';

/** A value of a template, where intrinsic functions may stand for anything. */
// biome-ignore lint/suspicious/noExplicitAny: a template is as deep as CloudFormation likes.
export type Loose = any;

/** A resource of an installation, and the stack that it is in. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: Loose;
  readonly deletionPolicy: string | undefined;
}

/** A folder that goes away with the tests of the file that asked for it. */
export const folderForTests = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'mahalli-infra-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Bundles that say nothing: templates do not depend on what functions do. */
const emptyBundles = (folder: string): string => {
  for (const name of functionNames) {
    mkdirSync(join(folder, 'bundles', name), { recursive: true });
    writeFileSync(join(folder, 'bundles', name, 'index.mjs'), `// ${name}\n`);
  }
  return join(folder, 'bundles');
};

/** The application of these stages, ready to be synthesised. */
export const applicationOf = (chosen: Readonly<Partial<Record<Stage, Settings>>> = settings) => {
  const folder = folderForTests();
  return assemble({ bundles: emptyBundles(folder), outdir: join(folder, 'cdk.out') }, chosen);
};

/** Every resource of the installation that one stage would be with these settings. */
export const resourcesOf = (stage: Stage, its: Settings = settings[stage]): readonly Resource[] => {
  const nested = applicationOf({ [stage]: its }).synth().nestedAssemblies;
  return nested.flatMap(({ nestedAssembly }) =>
    nestedAssembly.stacks.flatMap((stack) =>
      Object.entries(stack.template.Resources as Record<string, Loose>).map(([id, one]) => ({
        stack: stack.stackName.split('-').at(-1) ?? '',
        id,
        type: one.Type,
        properties: one.Properties ?? {},
        deletionPolicy: one.DeletionPolicy,
      })),
    ),
  );
};

/** The resources of one type, in the order in which they stand. */
export const ofType = (resources: readonly Resource[], type: string): readonly Resource[] => {
  const found = resources.filter((one) => one.type === `AWS::${type}`);
  if (found.length === 0) throw new Error(`no ${type} at all`);
  return found;
};

/** A text of a template, with what is known at deployment only between angle brackets. */
export const written = (value: Loose): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('Fn::Join' in value) return value['Fn::Join'][1].map(written).join('');
  if ('Fn::GetAtt' in value) return `<${value['Fn::GetAtt'].join('.')}>`;
  if ('Fn::ImportValue' in value) return `<${value['Fn::ImportValue']}>`;
  if ('Fn::Sub' in value) return value['Fn::Sub'];
  return `<${value.Ref}>`;
};

/** One thing or several, as templates write them. */
export const all = <T>(value: T | readonly T[]): readonly T[] => [value].flat() as readonly T[];

/** A file of the repository. */
export const readRepository = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
