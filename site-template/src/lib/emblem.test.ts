import { defaultTheme } from '@mahalli/core';
import { collectivities } from '@mahalli/registry';
import { describe, expect, test } from 'vitest';
import { emblem } from './emblem.ts';

const drawings = collectivities().map(({ code }) => emblem(code, defaultTheme(code)));

/** Parts an SVG text into its elements, or says where it is not well formed. */
const elementsOf = (svg: string): readonly string[] => {
  const open: string[] = [];
  const seen: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [\w-]+="[^"<&]*")*)(\/?)>/gi,
    (_, end, name, _attributes, empty) => {
      if (end === '/') expect(open.pop()).toBe(name);
      else {
        seen.push(name);
        if (empty === '') open.push(name);
      }
      return '';
    },
  );
  expect([rest, open]).toEqual(['', []]);
  return seen;
};

describe('The emblem of a collectivity', () => {
  test('is the same each time it is drawn', () => {
    expect(collectivities().map(({ code }) => emblem(code, defaultTheme(code)))).toEqual(drawings);
  });

  test('is about a kilobyte', () => {
    for (const drawing of drawings) expect(Buffer.byteLength(drawing)).toBeLessThanOrEqual(1536);
    const total = drawings.reduce((sum, drawing) => sum + Buffer.byteLength(drawing), 0);
    expect(total / drawings.length).toBeLessThanOrEqual(1100);
  });

  test('is drawn of shapes alone: no text, no script, nothing from elsewhere', () => {
    for (const drawing of drawings) {
      expect(new Set(elementsOf(drawing))).toEqual(new Set(['svg', 'circle', 'path']));
      expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 96 96"/);
      expect(drawing).not.toMatch(/NaN|undefined|Infinity|href|on\w+=/);
    }
  });

  test('differs from nearly every other one, and from that of its neighbours', () => {
    const different = new Set(drawings).size;
    const alike = drawings.filter((drawing, at) => drawing === drawings[at + 1]).length;

    expect(different).toBeGreaterThan(drawings.length * 0.6);
    expect(alike).toBeLessThan(drawings.length * 0.005);
  });
});
