import { qrSvg } from '@mahalli/paper/qr-svg';
import { type Html, html, trusted } from './html.ts';

/** A text as a picture for the camera of a telephone; nothing when it is too long for one. */
export const pictureOf = (text: string): Html | undefined => {
  const svg = qrSvg(text);
  return svg === undefined
    ? undefined
    : html`<div class="qr" role="img" aria-label="QR">${trusted(svg)}</div>`;
};
