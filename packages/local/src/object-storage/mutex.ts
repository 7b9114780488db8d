/** Runs tasks of the same name one after another, tasks of different names side by side. */
export type Mutex = <T>(name: string, task: () => Promise<T>) => Promise<T>;

/** A mutex with one queue per name, forgotten when empty. */
export const createMutex = (): Mutex => {
  const tails = new Map<string, Promise<unknown>>();

  return async (name, task) => {
    const before = tails.get(name);
    const mine = before === undefined ? task() : before.then(task, task);
    tails.set(name, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(name) === mine) tails.delete(name);
    }
  };
};
