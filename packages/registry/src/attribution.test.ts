import { expect, test } from 'vitest';
import { attribution } from './attribution.ts';

test('credits both sources and says what was changed, in both languages', () => {
  expect(attribution.ar).toMatch(/المندوبية السامية للتخطيط.*GeoNames.*التغييرات/s);
  expect(attribution.fr).toMatch(/Haut-Commissariat au Plan.*GeoNames.*Modifications/s);
});
