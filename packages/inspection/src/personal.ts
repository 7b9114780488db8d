import type { Found } from './found.ts';
import { masked } from './found.ts';
import { latinDigits } from './plain-text.ts';

/** Where a text was read. */
interface Reading {
  /** The page or sheet, from 1. */
  readonly place?: number | null;
  /** What stands for the words before it: the head of its column. */
  readonly heading?: string;
}

/** Looks for what designates a person. */
export interface PersonsWatch {
  read(text: string, reading?: Reading): void;
}

/** How far before a number the words that explain it are looked for, in characters: half a line. */
const reach = 45;

// بطاقة التعريف, البطاقة الوطنية, رقم ب.ت.و; CNIE, CIN, carte nationale, carte d'identité, pièce d'identité.
const ofIdentity =
  /بطاق[ةه]\s+(?:ال)?(?:تعريف|وطني)|البطاق[ةه]\s+الوطني|ب\.\s?ت\.\s?و|(?<![a-z])c\.?\s?i\.?\s?n\.?(?:\s?e\.?)?(?![a-z])|(?<![a-z])c\.?n\.?i\.?e?\.?(?![a-z])|carte\s+(?:d.identit|nationale)|pi[eè]ce\s+d.identit/i;

/** What also has letters and digits: texts of law, titles of land, contracts, accounts, plates. */
const ofReferences =
  /(?<![a-zà-ÿ])(?:d[ée]cret|dahir|arr[êe]t[ée]|loi\b|article|circulaire|march[ée]|contrat|convention|facture|bon\s+de|lot\b|plan\b|dossier|r[ée]f(?:[ée]rence|\.|\s)|titre\s+foncier|\bt\.?f\b|registre|\br\.?c\b|patente|i\.?c\.?e\b|compte|immatricul|mod[èe]le|version|bulletin|norme)|ظهير|مرسوم|قرار|قانون|ماد[ةه]|دوري[ةه]|صفق[ةه]|عقد|اتفاقي[ةه]|فاتور[ةه]|ملف|مرجع|رسم\s+عقاري|سجل|حساب|نموذج|تصميم|جريد[ةه]/i;

// One or two letters and five to eight digits; not the beginning of a reference that goes on.
const identityNumber = /(?<![\p{L}\p{N}/_.-])([A-Za-z]{1,2})[ -]?(\d{5,8})(?![\p{L}\p{N}_]|[/.,-]\d|\/)/gu;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const isIban = (iban: string): boolean => {
  const moved = `${iban.slice(4)}2210${iban.slice(2, 4)}`; // M is 22, A is 10
  return BigInt(moved) % 97n === 1n;
};

/** The key of an account is 97 less the remainder of all that stands before it: together they divide by 97. */
const isBankAccount = (digits: string): boolean => BigInt(digits) % 97n === 0n && !/^0+$/.test(digits);

const iban = /(?<![\p{L}\p{N}])MA\d{2}(?:[ -]?\d){24}(?![\p{L}\p{N}])/giu;
// As printed: whole, or bank, town, account and key; or in fours.
const account =
  /(?<![\p{N}.,])(?:\d{24}|\d{3}([ .:-])\d{3}\1\d{16}\1\d{2}|\d{3}([ .:-])\d{3}\2\d{2}(?:\2?\d){14}\2\d{2}|\d{4}(?: \d{4}){5})(?![\p{N}])/gu;

const phone = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}+])(?:(?:\+|00)212[\s.-]?(?:\(0\)\s?|0)?|\(\+212\)\s?|212(?=[5-8]\d{8}(?!\d)))[5-8](?:[\s.-]?\d){8}(?![\p{L}\p{N}])`,
    // Within the country: whole, by two with one separator, or 0612-345678. Dates and amounts mix theirs.
    String.raw`(?<![\p{L}\p{N}.,/+-])0[5-8]\d{8}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}.,/+-])0[5-8]([ .-])\d{2}(?:\1\d{2}){3}(?![\p{L}\p{N}]|[.,/]\d)`,
    String.raw`(?<![\p{L}\p{N}.,/+-])0[5-8]\d{2}([ .-])(?:\d{6}|\d{2}\2\d{2}\2\d{2}|\d{3}\2\d{3})(?![\p{L}\p{N}]|[.,/]\d)`,
    // As it stands in a line of Arabic that does not isolate it: its pairs from the right.
    String.raw`(?<![\p{L}\p{N}.,/+-])\d{2}(?: \d{2}){3} 0[5-8](?![\p{L}\p{N}]|[.,/]\d| \d)`,
  ].join('|'),
  'gu',
);

const email = /[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,5}([A-Za-z]{2,24})(?![A-Za-z0-9])/g;

/** Most cells of a table hold nothing to look at. */
const mayHoldSomething = /@|\d(?:\D?\d){4}/;

const findIdentityNumbers = (text: string, { place = null, heading = '' }: Reading, found: Found): void => {
  for (const match of text.matchAll(identityNumber)) {
    const [whole, letters = '', digits = ''] = match;
    const before = `${heading} ${text.slice(Math.max(0, match.index - reach), match.index)}`;
    const isNamed = ofIdentity.test(before);
    const isWritten = whole === `${letters.toUpperCase()}${digits}`;
    // Without a word that explains it, only what is written as on the card, and not beside a word of another matter.
    if (!isNamed && (!isWritten || ofReferences.test(before))) continue;
    const sample = masked(`${letters.toUpperCase()}${digits}`, letters.length + 2);
    found.add({ what: 'national-id', confidence: isNamed ? 'certain' : 'likely', place, sample });
  }
};

const findAccounts = (text: string, place: number | null, found: Found): string => {
  const note = (value: string, shown: number): string => {
    found.add({ what: 'bank-account', place, sample: masked(value, shown) });
    return ' '.repeat(value.length);
  };
  return text
    .replace(iban, (written) => {
      const compact = written.replace(/[ -]/g, '').toUpperCase();
      return isIban(compact) ? note(compact, 4) : written;
    })
    .replace(account, (written) => {
      const digits = digitsOf(written);
      return digits.length === 24 && isBankAccount(digits) ? note(digits, 3) : written;
    });
};

/**
 * Looks for what designates a person: numbers of national identity cards, bank accounts, telephones, addresses of
 * e-mail, written in any digits (law 09-08, article 1).
 *
 * What it finds is shown masked. It proposes and the clerk decides: a telephone may be that of the town hall.
 */
export const watchForPersons = (found: Found): PersonsWatch => ({
  read(text, reading = {}) {
    const folded = latinDigits(text);
    if (!mayHoldSomething.test(folded)) return;
    const { place = null } = reading;
    const rest = findAccounts(folded, place, found);
    for (const [number] of rest.matchAll(phone)) {
      found.add({
        what: 'phone',
        confidence: 'likely',
        place,
        sample: masked(number.replace(/[\s.()-]/g, ''), 4),
      });
    }
    for (const [address, domain = ''] of rest.matchAll(email)) {
      found.add({
        what: 'email',
        confidence: 'likely',
        place,
        sample: `${masked(address, 1)}@••••.${domain}`,
      });
    }
    findIdentityNumbers(rest, reading, found);
  },
});
