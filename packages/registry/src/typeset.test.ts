import { describe, expect, test } from 'vitest';
import { typeset } from './typeset.ts';

const arabic = (ar: string) => typeset({ ar, fr: '' }).ar.replaceAll('\u2068', '<').replaceAll('\u2069', '>');
const french = (fr: string) => typeset({ ar: '', fr }).fr.replaceAll('\u00a0', '~');

describe('setting Arabic', () => {
  test.each([
    ['القانون رقم 31.13 والمرسوم رقم 2.16.403.', 'القانون رقم <31.13> والمرسوم رقم <2.16.403>.'],
    ['مبلغ 1.250.000 درهم', 'مبلغ <1.250.000> درهم'],
    ['الصفقة رقم 03/2026', 'الصفقة رقم <03/2026>'],
    ['المستوى AA من WCAG 2.2، بالعربية', 'المستوى <AA> من <WCAG 2.2>، بالعربية'],
    [
      'برخصة [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).',
      'برخصة [<CC BY 4.0>](https://creativecommons.org/licenses/by/4.0/).',
    ],
    ['داخل 20 يوما، من الساعة 8:30', 'داخل 20 يوما، من الساعة 8:30'],
    ['نسبة 5 في المائة', 'نسبة 5 في المائة'],
  ])('%s', (text, set) => {
    expect(arabic(text)).toBe(set);
  });
});

describe('setting French', () => {
  test.each([
    ['Quand ? Demain : oui !', 'Quand~? Demain~: oui~!'],
    ['« Budgets »', '«~Budgets~»'],
    ['loi n° 31.13, art. 10', 'loi n°~31.13, art.~10'],
    ['12 345 678 MAD et 5 %', '12~345~678~MAD et 5~%'],
    ['de 8 h 30 à 16 h 30', 'de 8~h~30 à 16~h~30'],
    ['en 2024 2 agents', 'en 2024 2 agents'],
    ['[lire : ici](https://a.ma/b?c=d) ;', '[lire~: ici](https://a.ma/b?c=d)~;'],
    ['| --- | --- |', '| --- | --- |'],
  ])('%s', (text, set) => {
    expect(french(text)).toBe(set);
  });
});
