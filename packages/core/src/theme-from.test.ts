import { describe, expect, test } from 'vitest';
import { contrastOf, isReadable, leastContrast, palette, themeFrom } from './theme.ts';

/** Colours spread over the whole cube, the hard ones among them: white, black, yellow, mid grey. */
const colours = Array.from({ length: 216 }, (_, at) => {
  const part = (of: number) => ((of % 6) * 51).toString(16).padStart(2, '0');
  return `#${part(at)}${part(Math.floor(at / 6))}${part(Math.floor(at / 36))}`;
});

describe('A theme made from one colour', () => {
  test.each([...colours, '#808080', '#ffd700'])('can be read by day and by night: %s', (wished) => {
    const theme = themeFrom(wished);

    expect(isReadable(theme)).toBe(true);
    for (const colour of [theme.accent, theme.accentDark]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  test.each(palette)('keeps what could be read already: $accent', ({ accent }) => {
    expect(themeFrom(accent).accent).toBe(accent);
  });

  test('is darkened no more than reading asks for', () => {
    const { accent } = themeFrom('#ffd700');

    expect(contrastOf(accent, 'light')).toBeLessThan(leastContrast + 0.35);
  });

  test('is not readable when it was not made so', () => {
    expect(isReadable({ accent: '#ffd700', accentDark: '#8fc1f0' })).toBe(false);
    expect(isReadable({ accent: '#1c4f82', accentDark: '#1c4f82' })).toBe(false);
  });
});
