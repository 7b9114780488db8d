import { encode } from 'uqr';

/** The margin that ISO/IEC 18004 asks for, in modules. */
const quiet = 4;

/** The longest text that level M holds in the largest square, in bytes. */
const longest = 2331;

/**
 * Draws a text as a QR code, for the camera of a telephone: an SVG with no size of its own, dark on whatever is behind
 * it. Nothing when the text is longer than a code holds.
 *
 * @example qrSvg('https://agadir.mahalli.ma/ar/requests/track')
 */
export const qrSvg = (content: string): string | undefined => {
  if (new TextEncoder().encode(content).length > longest) return undefined;
  const { data, size } = encode(content, { ecc: 'M', border: quiet });
  const path = data.flatMap((line, row) =>
    [
      ...line
        .map((isDark) => (isDark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ 0: run, index }) => `M${index} ${row}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path.join('')}"/></svg>`;
};
