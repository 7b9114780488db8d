import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended, or this system keeps no /proc.
    return '';
  }
};

const threadsOf = (pid: number): readonly string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

/** A process and everything it started that still runs. */
const treeOf = (pid: number): readonly number[] => {
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(treeOf)];
};

/** The most memory that a process held so far, or nothing where the system does not tell. */
const peakOf = (pid: number): number | undefined => {
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
};

/** Watches a process and all it starts, until asked for their peaks added up. */
export const watchMemory = (pid: number): { stop(): number | undefined } => {
  const peaks = new Map<number, number>();
  const look = (): void => {
    for (const one of treeOf(pid)) {
      const peak = peakOf(one);
      if (peak !== undefined) peaks.set(one, peak);
    }
  };
  const clock = setInterval(look, 200);
  return {
    stop() {
      clearInterval(clock);
      if (peaks.size === 0) return undefined;
      return [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
    },
  };
};

/** Linux counts processor time in hundredths of a second for everybody outside of the kernel. */
const ticksPerSecond = 100;

/** The processor time that a running process has taken so far, or nothing where the system does not tell. */
export const cpuSecondsOf = (pid: number): number | undefined => {
  // The name of the program comes second, in brackets, and may hold spaces.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  const [user, system] = [fields[11], fields[12]];
  return user === undefined || system === undefined
    ? undefined
    : (Number(user) + Number(system)) / ticksPerSecond;
};
