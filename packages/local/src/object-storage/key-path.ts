import { join } from 'node:path';

const longest = 180;
const plain = /[a-z0-9._-]/;

/**
 * A key segment as a file name that every file system keeps apart from every other.
 *
 * Capitals become `^a` (some file systems fold case) and all else becomes `%xx`, so no name can climb out
 * of its folder or hide.
 */
const encodeSegment = (segment: string): string => {
  let name = '';
  for (const byte of Buffer.from(segment, 'utf8')) {
    const character = String.fromCharCode(byte);
    if (plain.test(character)) name += character;
    else if (byte >= 0x41 && byte <= 0x5a) name += `^${character.toLowerCase()}`;
    else name += `%${byte.toString(16).padStart(2, '0')}`;
  }
  return name;
};

const decodeSegment = (name: string): string =>
  Buffer.from(
    name.replace(/\^([a-z])|%([0-9a-f]{2})/g, (_, capital?: string, hex?: string) =>
      capital ? capital.toUpperCase() : String.fromCharCode(Number.parseInt(hex ?? '0', 16)),
    ),
    'latin1',
  ).toString('utf8');

/** Splits a name too long for a file system into a chain of folders that begin with `&`. */
const chain = (name: string): string[] =>
  name.length <= longest ? [name] : [`&${name.slice(0, longest)}`, ...chain(name.slice(longest))];

/**
 * Where an object lies under its bucket's folder.
 *
 * Folders begin with `+` and objects with `=`, so the keys `a` and `a/b` can both exist and `..` is a name
 * like any other.
 */
export const pathOfKey = (key: string): string => {
  const segments = key.split('/').map(encodeSegment);
  const names = segments.flatMap((segment, index) => {
    const parts = chain(segment);
    const last = parts.pop() ?? '';
    return [...parts, `${index === segments.length - 1 ? '=' : '+'}${last}`];
  });
  return join(...names);
};

/** The folder that holds every key beginning with this prefix. */
export const folderOfPrefix = (prefix: string): string => {
  const whole = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  return whole === '' ? '' : join(...pathOfKey(whole).split('/').slice(0, -1));
};

/** The key of the object that lies at this path, or nothing for a folder. */
export const keyOfPath = (path: string): string | undefined => {
  const names = path.split('/');
  if (!names.at(-1)?.startsWith('=')) return undefined;
  const encoded = names
    .map((name) => {
      if (name.startsWith('&')) return name.slice(1);
      return name.startsWith('+') ? `${name.slice(1)}/` : name.slice(1);
    })
    .join('');
  return encoded.split('/').map(decodeSegment).join('/');
};
