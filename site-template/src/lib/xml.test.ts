import { expect, test } from 'vitest';
import { xml } from './xml.ts';

test.each([
  ['a & b', 'a &amp; b'],
  ['<script>', '&lt;script&gt;'],
  [`"l'arrêté"`, '&quot;l&apos;arrêté&quot;'],
  ['&amp;', '&amp;amp;'],
  [']]>', ']]&gt;'],
  ['قرار\u200f 12 😀', 'قرار\u200f 12 😀'],
  ['un\tdeux\ntrois\r', 'un\tdeux\ntrois\r'],
  ['a\u0000b\u0008c\u000bd\u001fe\ufffef\uffff', 'abcdef'],
])('%j stands in XML as %j', (text, expected) => {
  expect(xml(text)).toBe(expected);
});
