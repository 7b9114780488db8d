/** The middle of several measurements: what one run out of the ordinary does not move. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value below which a share of the measurements lies, between two neighbours when it falls there. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new RangeError('nothing was measured');
  return below + (above - below) * (at - Math.floor(at));
};

/** A number as the table shows it: thousands apart, decimals only where they say something. */
export const shown = (value: number): string => {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: decimals });
};
