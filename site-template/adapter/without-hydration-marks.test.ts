// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of the code that is read
import { describe, expect, test } from 'vitest';
import { withoutMarks } from './without-hydration-marks.ts';

describe('code that writes pages', () => {
  test.each([
    ['$$renderer.push(`<!--[0--><p>${name}</p><!--]-->`);', '$$renderer.push(`<p>${name}</p>`);'],
    ['renderer.push(`<!--${hash}-->`);', 'renderer.push(``);'],
    ["renderer.push('<!---->');", "renderer.push('');"],
  ])('writes the same without the marks: %s', (written, expected) => {
    expect(withoutMarks(written)).toBe(expected);
  });

  test.each(['$$renderer.push(`<!--]-->`);', '$$renderer2.push("<!--[-1-->");'])(
    'no longer writes what was only a mark: %s',
    (written) => {
      expect(withoutMarks(`if (open) ${written} else close();`)).toBe('if (open) ; else close();');
    },
  );

  test('keeps every other comment', () => {
    const code = 'const comment = /<!--(?:-?>|[\\s\\S]*?-->)/; push("<!-- said -->");';

    expect(withoutMarks(code)).toBe(code);
  });
});
