import { openArchive } from './archive.ts';
import { isEncryptedOffice, magicOf } from './magic.ts';
import { refuseMalware } from './malware.ts';
import { officeParts } from './office-kind.ts';
import { Refusal, type RefusalReason } from './refusal.ts';

const refuse = async (bytes: Uint8Array): Promise<void> => {
  refuseMalware(bytes);
  const kind = magicOf(bytes);
  if (kind === 'compound' && isEncryptedOffice(bytes)) throw new Refusal('encrypted', { what: 'document' });
  if (kind !== 'zip') return;
  const archive = await openArchive(bytes);
  if (officeParts(archive).kind !== 'xlsx') throw new Refusal('type', { what: 'unknown' });
};

/**
 * Why a file may not be read as a table, by the same rules as any file that is sent; null when it may.
 *
 * For files that are small already and whose rows alone are taken: it opens every part, within the limits of archives,
 * and reads no page of it. In the caller's thread: nothing here leads to the readers that bring a process down.
 */
export const sheetRefusal = async (bytes: Uint8Array): Promise<RefusalReason | null> => {
  try {
    await refuse(bytes);
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.reason : 'damaged';
  }
};
