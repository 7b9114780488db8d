import { describe, expect, test } from 'vitest';
import { gatherFindings } from './found.ts';
import { watchForPersons } from './personal.ts';

const findIn = (text: string, heading = '') => {
  const found = gatherFindings();
  watchForPersons(found).read(text, { heading });
  return found.list();
};

const kindsIn = (text: string) => findIn(text).map(({ what }) => what);

describe('The number of a national identity card', () => {
  test.each([
    'CNIE : AB123456',
    'titulaire de la CIN n° K12345',
    'C.I.N. BE 123456',
    'carte nationale d’identité numéro AB123456',
    "sa carte d'identité ab123456",
    'رقم بطاقة التعريف الوطنية: AB123456',
    'الحامل للبطاقة الوطنية عدد BE١٢٣٤٥٦',
    'بطاقة التعريف رقم K۱۲۳۴۵',
    'ب.ت.و AB12345678',
  ])('is certain beside the words for it: %s', (text) => {
    expect(findIn(text)).toMatchObject([{ what: 'national-id', confidence: 'certain', count: 1 }]);
  });

  test('is certain under a column that is called so', () => {
    expect(findIn('AB123456', 'N° CIN')).toMatchObject([{ what: 'national-id', confidence: 'certain' }]);
  });

  test.each(['Ahmed, AB123456, Rabat', 'السيد أحمد BE123456'])('is likely alone: %s', (text) => {
    expect(findIn(text)).toMatchObject([{ what: 'national-id', confidence: 'likely' }]);
  });

  test.each([
    'catégorie K16',
    'n° AB12',
    'décret n° 2.22.431',
    'marché n° AB123456',
    'Arrêté n° AB12345 du 3 mars',
    'titre foncier T12345',
    'TF 12345/C et R12345/04',
    'facture FA20261',
    'dossier AB12345/2026',
    'صفقة عدد AB123456',
    'مرسوم رقم AB12345',
    'MAD1200000',
    '1200000 DH',
    'DH12345678,00 au lieu de 5',
    'ICE 001234567000089',
    'code 09.273.01.05',
    'ISO27001 et A4',
    'abc12345',
    'prix du m2: ab12345',
    'https://x.example/AB123456',
  ])('is not seen in %s', (text) => {
    expect(kindsIn(text)).not.toContain('national-id');
  });

  test('is not excused by a word that only ends like one of law', () => {
    expect(kindsIn('son emploi, AB123456')).toContain('national-id');
  });
});

describe('A telephone', () => {
  test.each([
    '0612345678',
    '06 12 34 56 78',
    'الهاتف 78 56 34 12 06',
    '06-12-34-56-78',
    '05.22.12.34.56',
    '0612-345678',
    '0612 345 678',
    '+212 6 12 34 56 78',
    '+212612345678',
    '00212 522 123456',
    '+212 (0) 522-12-34-56',
    'الهاتف: ٠٦١٢٣٤٥٦٧٨',
    'الهاتف ۰۶ ۱۲ ۳۴ ۵۶ ۷۸',
  ])('is likely that of a person: %s', (text) => {
    expect(findIn(text)).toMatchObject([{ what: 'phone', confidence: 'likely', count: 1 }]);
  });

  test.each(['05.08.2026 12', '10 612 345 678', '1.06 12 34 56 78', '06/12/2026', '0912345678'])(
    'is not seen in %s',
    (text) => {
      expect(kindsIn(text)).not.toContain('phone');
    },
  );
});

/** A number of account with the key that the banks compute. */
const account = (body: string): string =>
  `${body}${String(97n - ((BigInt(body) * 100n) % 97n)).padStart(2, '0')}`;

describe('A bank account', () => {
  const rib = account('0078100001234500000012');

  test.each([
    rib,
    `${rib.slice(0, 3)} ${rib.slice(3, 6)} ${rib.slice(6, 22)} ${rib.slice(22)}`,
    `RIB : ${rib.match(/.{4}/g)?.join(' ')}`,
  ])('is certain when its key is right: %s', (text) => {
    expect(findIn(text)).toMatchObject([{ what: 'bank-account', confidence: 'certain', sample: '007••••' }]);
  });

  test('is none when its key is wrong', () => {
    const wrong = `${rib.slice(0, 23)}${(Number(rib.at(-1)) + 1) % 10}`;

    expect(kindsIn(wrong)).not.toContain('bank-account');
    expect(kindsIn('0'.repeat(24))).not.toContain('bank-account');
  });

  test('is told once when it is written for other countries', () => {
    const check = String(98n - (BigInt(`${rib}221000`) % 97n)).padStart(2, '0');

    expect(findIn(`MA${check} ${rib.match(/.{4}/g)?.join(' ')}`)).toMatchObject([
      { what: 'bank-account', count: 1, sample: `MA${check}••••` },
    ]);
    expect(kindsIn(`MA${check === '12' ? '13' : '12'}${rib.slice(0, 23)}9`)).toEqual([]);
  });
});

describe('A finding', () => {
  test('shows nothing in full', () => {
    const text = 'CIN AB123456, 06 12 34 56 78, fatima.zahra@alaoui.ma, 007810000123450000001285';

    const report = JSON.stringify(findIn(text));

    expect(report).toContain('AB12••••');
    expect(report).toContain('f••••@••••.ma');
    for (const secret of ['AB123456', '345678', '34 56', 'fatima', 'alaoui', '7810000']) {
      expect(report).not.toContain(secret);
    }
  });

  test('counts what is the same', () => {
    expect(findIn('a@x.ma b@x.ma c@x.ma')).toMatchObject([
      { what: 'email', count: 3, sample: 'a••••@••••.ma' },
    ]);
  });

  test.each([
    ['letters', 'a'.repeat(500_000)],
    ['digits', '1'.repeat(500_000)],
    ['digits and spaces', '06 '.repeat(200_000)],
    ['addresses without an end', `${'a'.repeat(300_000)}@${'b.'.repeat(100_000)}`],
    ['plus signs', '+212'.repeat(100_000)],
  ])('is looked for in %s without getting lost', (_, text) => {
    expect(findIn(text).length).toBeLessThan(5);
  });
});
