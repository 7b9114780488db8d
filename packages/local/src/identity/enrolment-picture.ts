import { type Html, html } from './html.ts';
import { qrCode } from './qr-code.ts';

const quiet = 4;

/** A text as a picture for the camera of a telephone; nothing when it is too long for one. */
export const pictureOf = (text: string): Html | undefined => {
  const code = qrCode(text);
  if (!code) return undefined;
  const path = code.flatMap((line, row) =>
    line.flatMap((dark, column) => (dark ? [`M${column + quiet} ${row + quiet}h1v1h-1z`] : [])),
  );
  const side = code.length + 2 * quiet;
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="QR" shape-rendering="crispEdges"><path d="${path.join('')}"/></svg>`;
};
