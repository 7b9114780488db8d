/** What separates the values of a table: Excel writes semicolons here, others commas, tabs or bars. */
const separators = [';', ',', '\t', '|'];

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * Tells Arabic from French in one byte a letter: Arabic words are runs of bytes above 127, French ones have one here
 * and there.
 */
const oneByteCharset = (bytes: Uint8Array): 'windows-1252' | 'windows-1256' => {
  let [high, inRuns] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0xc0) continue;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0) inRuns += 1;
  }
  return inRuns * 2 > high ? 'windows-1256' : 'windows-1252';
};

/**
 * The text of a file that says nothing of its letters: UTF-8, or what Excel writes in Morocco when it is not asked
 * (windows-1252 for French, windows-1256 for Arabic).
 */
export const decodeText = (
  bytes: Uint8Array,
): { readonly charset: 'utf-8' | 'windows-1252' | 'windows-1256'; readonly text: string } => {
  const charset = isUtf8(bytes) ? 'utf-8' : oneByteCharset(bytes);
  return { charset, text: new TextDecoder(charset).decode(bytes) };
};

/** The separator that the first line with any holds most often; undefined where there is none. */
export const separatorOf = (text: string): string | undefined => {
  const line = text
    .slice(0, 65_536)
    .split(/\r?\n|\r/)
    .find((one) => separators.some((mark) => one.includes(mark)));
  const counted = separators.map((mark) => ({ mark, count: (line ?? '').split(mark).length - 1 }));
  const most = counted.toSorted((a, b) => b.count - a.count)[0];
  return most && most.count > 0 ? most.mark : undefined;
};
