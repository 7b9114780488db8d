import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

const arabic = 'تقرر الجماعة تحديد نسب الرسوم المستحقة لفائدتها ابتداء من فاتح يناير';
const french = 'La commune fixe les taux des taxes dues à son profit à compter du 1er janvier';

test.each([
  ['its letters', null, arabic, 'ar'],
  ['its letters', null, french, 'fr'],
  ['its letters rather than what it declares', 'en-US', arabic, 'ar'],
  ['its letters, in spite of a few names of the other language', null, `${arabic} ${arabic} RGPH 2024`, 'ar'],
  ['nobody, where both are written', null, `${arabic} ${french}`, null],
  ['what it declares, where it has no text', 'ar-MA', '', 'ar'],
  ['nobody, where it declares a language that is not ours', 'en', 'Budget', null],
  ['nobody, where nothing tells', null, '12;34', null],
])('The language of a file is told by %s', (_, declared, text, expected) => {
  expect(languageOf(declared, text)).toBe(expected);
});
