const arabicZero = '٠'.charCodeAt(0);
const persianZero = '۰'.charCodeAt(0);

/** Digits of either Arabic keyboard as Latin ones, Arabic marks as the ones that French uses, no invisible letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - persianZero))
    .replaceAll('٫', ',')
    .replace(/[٬’']/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/** What people write after a number: the currency, or the sign of a percentage. */
const unit = /\s*(?:mad|dhs?|د\.?\s?م\.?|درهما?|دراهم|%|٪)$/i;

/**
 * How numbers are written here: 1 234,50 in French, 1.234,50 in Arabic, 1,234.50 by programs, or without groups.
 *
 * A comma alone is always the decimal one; a point before exactly three digits parts thousands, as in Arabic.
 */
const spellings: readonly RegExp[] = [
  /^(?<whole>[1-9]\d{0,2}(?: \d{3})+)(?:[.,](?<rest>\d+))?$/,
  /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?<rest>\d+))?$/,
  /^(?<whole>[1-9]\d{0,2}(?:,\d{3})+)\.(?<rest>\d+)$/,
  /^(?<whole>[1-9]\d{0,2}(?:,\d{3}){2,})$/,
  /^(?<whole>\d+)(?:[.,](?<rest>\d+))?$/,
];

/**
 * A number as it is kept: a whole number of the smallest unit, with so many decimals taken in (2 for centimes).
 *
 * Undefined when it is no number, or one that two readers would read differently: nothing is rounded or guessed.
 */
export const readNumber = (typed: string, decimals: number): number | undefined => {
  const text = plain(typed).replace(unit, '');
  const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1).trim()] : ['', text];
  for (const spelling of spellings) {
    const groups = spelling.exec(digits)?.groups;
    if (groups === undefined) continue;
    const { whole = '', rest = '' } = groups;
    if (rest.length > decimals) return undefined;
    const value = Number(`${sign}${whole.replace(/\D/g, '')}${rest.padEnd(decimals, '0')}`);
    // Minus nothing is nothing.
    return Number.isSafeInteger(value) ? value + 0 : undefined;
  }
  return undefined;
};

/** A kept number as both languages of a form and a spreadsheet write it: `1234,50`, without groups. */
export const writeNumber = (value: number, decimals: number): string => {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const sign = value < 0 ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
};

const dayFirst = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const yearFirst = /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/;

/** A day as it is kept (`2026-03-02`), written with the year or the day first, in any digits; else what was typed. */
export const readDay = (typed: string): string => {
  const text = plain(typed);
  const { day = '', month = '', year = '' } = (dayFirst.exec(text) ?? yearFirst.exec(text))?.groups ?? {};
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
