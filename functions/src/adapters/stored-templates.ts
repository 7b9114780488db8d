import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GetObjectCommand, HeadObjectCommand, NoSuchKey, NotFound, type S3Client } from '@aws-sdk/client-s3';
import type { respond } from '@mahalli/site-template/template';
import * as v from 'valibot';
import type { Template } from '../portal/publish-pages.ts';
import { logger } from '../runtime/log.ts';

const rendering = v.object({ respond: v.custom<typeof respond>((one) => typeof one === 'function') });

const keyOf = (version: string): string => `templates/${version}.mjs`;

/** Tells whether the template of a version is still there, for whoever has it render and renders nothing. */
export const hasTemplate =
  (s3: S3Client, Bucket: string, built: string) =>
  async (version: string): Promise<boolean> => {
    if (version === built) return true;
    try {
      await s3.send(new HeadObjectCommand({ Bucket, Key: keyOf(version) }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  };

/**
 * The templates of an installation by the roots that they render: the one it was built with, and those before it,
 * which each deployment left beside the pages (`templates/<version>.mjs`).
 *
 * Only deployments may write there: what is read is run. A root whose template is not there is rendered by the built
 * one, in place: after a restoration there is nothing else to render it with.
 */
export const storedTemplates = (
  s3: S3Client,
  Bucket: string,
  built: Template,
): ((root: string) => Promise<Template>) => {
  const known = new Map<string, Promise<Template>>();

  const read = async (version: string): Promise<Template> => {
    try {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: keyOf(version) }));
      const code = await Body?.transformToByteArray();
      if (code === undefined) throw new Error(`the template ${version} has no body`);
      const folder = join(tmpdir(), `mahalli-templates-${process.pid}`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${version}.mjs`);
      await writeFile(file, code, { mode: 0o600 });
      return { version, ...v.parse(rendering, await import(pathToFileURL(file).href)) };
    } catch (error) {
      if (!(error instanceof NoSuchKey)) throw error;
      logger.warn('no such template: pages are rendered by the built one', { version });
      return built;
    }
  };

  return (root) => {
    if (root === built.version) return Promise.resolve(built);
    const found = known.get(root) ?? read(root);
    known.set(root, found);
    // What failed is tried again by whoever asks next.
    found.catch(() => known.delete(root));
    return found;
  };
};
