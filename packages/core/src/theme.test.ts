import { describe, expect, test } from 'vitest';
import { contrast, palette } from './theme.ts';

/** The backgrounds of the template, light and dark (`site-template/src/styles/tokens.css`). */
const paper = ['#ffffff', '#faf8f4', '#f1ede4'];
const night = ['#14181a', '#1d2326'];

describe('The palette of new sites', () => {
  test.each(palette)('can be read on paper and at night: $accent', ({ accent, accentDark }) => {
    for (const background of paper) expect(contrast(accent, background)).toBeGreaterThanOrEqual(4.5);
    for (const background of night) expect(contrast(accentDark, background)).toBeGreaterThanOrEqual(4.5);
  });

  test('knows the contrast of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
