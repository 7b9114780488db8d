import type { Hidden, HiddenThing } from './inspected.ts';

/** One thing found at one place. */
interface Finding {
  readonly what: HiddenThing;
  readonly confidence?: Hidden['confidence'];
  /** How many at once; one unless said. */
  readonly count?: number;
  /** The page or sheet, from 1. */
  readonly place?: number | null;
  /** Already masked. */
  readonly sample?: string | null;
}

/** What was found so far in a file. */
export interface Found {
  add(finding: Finding): void;
  list(): readonly Hidden[];
}

/** Places named in a finding: more than a clerk will look up before searching the document itself. */
const maxPlaces = 20;

/** Gathers findings: one line for each thing and confidence, however often it occurs. */
export const gatherFindings = (): Found => {
  const lines = new Map<string, { hidden: Omit<Hidden, 'where'>; where: Set<number> }>();
  return {
    add({ what, confidence = 'certain', count = 1, place = null, sample = null }) {
      if (count === 0) return;
      const key = `${what} ${confidence}`;
      const { hidden, where } = lines.get(key) ?? {
        hidden: { what, confidence, count: 0, sample },
        where: new Set<number>(),
      };
      if (place !== null && where.size < maxPlaces) where.add(place);
      lines.set(key, {
        hidden: { ...hidden, count: hidden.count + count, sample: hidden.sample ?? sample },
        where,
      });
    },
    list: () =>
      [...lines.values()]
        .map(({ hidden, where }) => ({ ...hidden, where: [...where].toSorted((a, b) => a - b) }))
        .toSorted((a, b) => `${a.what} ${a.confidence}`.localeCompare(`${b.what} ${b.confidence}`, 'en')),
  };
};

/** A value of which only the beginning can be read; the number of dots tells nothing of its length. */
export const masked = (value: string, shown: number): string => `${value.slice(0, shown)}••••`;
