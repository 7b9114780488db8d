/** A file that a collectivity will leave with; its bytes are made or read when its turn comes. */
export interface ToTake {
  /** Its place in the folder. */
  readonly path: string;
  readonly body: () => Promise<Uint8Array>;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text as the bytes of a file. */
export const asText = (text: string) => async (): Promise<Uint8Array> => encode(text);

/** A value as the bytes of a file that any program reads. */
export const asJson = (read: () => Promise<unknown>) => async (): Promise<Uint8Array> =>
  encode(`${JSON.stringify(await read(), null, 2)}\n`);
