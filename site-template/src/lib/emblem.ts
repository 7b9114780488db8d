import { type CollectivityCode, seedOf, type Theme } from '@mahalli/core';

const size = 96;
const centre = size / 2;

const point = (radius: number, turn: number): string => {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return `${(centre + radius * Math.cos(angle)).toFixed(1)} ${(centre + radius * Math.sin(angle)).toFixed(1)}`;
};

const star = (points: number, outer: number, inner: number, shift: number): string => {
  const vertices = Array.from({ length: points * 2 }, (_, at) =>
    point(at % 2 === 0 ? outer : inner, at / (points * 2) + shift),
  );
  return `M${vertices.join('L')}z`;
};

/**
 * The emblem of a collectivity until it uploads its own: a zellige rosette drawn from its code, as SVG text.
 *
 * The same code always gives the same drawing; the number of points, the interlace and the inlay differ from
 * one collectivity to the next. About a kilobyte.
 */
export const emblem = (code: CollectivityCode | 'national', { accent, accentDark }: Theme): string => {
  const seed = seedOf(code);
  const points = [8, 10, 12, 16][seed % 4] ?? 8;
  const inner = 27 + ((seed >>> 3) % 7);
  const inlay = 13 + ((seed >>> 7) % 8);
  const shift = (seed >>> 11) % 2 === 0 ? 0 : 1 / (points * 2);
  const heart = 6 + ((seed >>> 13) % 4);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">`,
    `<circle cx="${centre}" cy="${centre}" r="47" fill="${accent}"/>`,
    `<path d="${star(points, 44, inner, 0)}" fill="#faf8f4"/>`,
    `<path d="${star(points, inner + 1, inlay, shift)}" fill="${accentDark}" stroke="${accent}" stroke-width="1.5"/>`,
    `<path d="${star(points / 2, inlay, heart, 0)}" fill="${accent}"/>`,
    `<circle cx="${centre}" cy="${centre}" r="${heart / 2}" fill="#faf8f4"/>`,
    '</svg>',
  ].join('');
};
