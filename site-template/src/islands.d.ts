declare module 'virtual:islands' {
  /** Where the script of each island is read, at every host. */
  export const islands: Readonly<Record<'arrange' | 'follow' | 'progress' | 'search' | 'send-files', string>>;
}
