import type { Bilingual, FileLanguage } from '@mahalli/core';
import { smallPdf } from './small-pdf.ts';

/** A file that goes with a publication of the demonstration. */
export interface DemonstrationFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly language: FileLanguage;
  readonly description: Bilingual;
  /** Why it exists in one language only. */
  readonly onlyBecause: Bilingual;
}

const none: Bilingual = { ar: '', fr: '' };

const csv = (rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(`\ufeff${rows.map((row) => row.join(';')).join('\r\n')}\r\n`);

/** The figures of a half-year, which anybody may reckon with. */
export const halfYearFigures: DemonstrationFile = {
  name: 'execution-budget-2026-06.csv',
  bytes: csv([
    ['الباب / Chapitre', 'المتوقع / Prévu (DH)', 'المنجز / Réalisé (DH)'],
    ['الموظفون / Personnel', 84000000, 41200000],
    ['التسيير / Fonctionnement', 52000000, 22700000],
    ['التجهيز / Équipement', 61000000, 18900000],
  ]),
  language: 'both',
  description: {
    ar: 'أرقام تنفيذ الميزانية حسب الأبواب، قابلة لإعادة الاستعمال',
    fr: 'Chiffres de l’exécution du budget par chapitre, réutilisables',
  },
  onlyBecause: none,
};

/** A technical annex that was only ever written in French. */
export const marketsAnnex: DemonstrationFile = {
  name: 'annexe-delais-de-paiement-2025.pdf',
  bytes: smallPdf({
    title: 'Annexe : délais de paiement des marchés de 2025',
    lines: [
      'Délai moyen entre la réception de la facture et le paiement : 41 jours.',
      'Marchés de travaux : 47 jours. Fournitures : 36 jours. Services : 38 jours.',
      'Deux paiements ont dépassé le délai de 60 jours fixé par la loi.',
      'Document fictif, sans valeur juridique.',
    ],
  }),
  language: 'fr',
  description: {
    ar: 'ملحق تقني: آجال أداء صفقات سنة 2025',
    fr: 'Annexe technique : les délais de paiement des marchés de 2025',
  },
  onlyBecause: {
    ar: 'وضع مكتب المحاسبة هذا الملحق بالفرنسية، وأهم أرقامه واردة في نص الوثيقة.',
    fr: 'Le service comptable a établi cette annexe en français ; ses chiffres principaux sont dans le document.',
  },
};

/** The budget of a province as a table. */
export const provinceFigures: DemonstrationFile = {
  name: 'budget-2026.csv',
  bytes: csv([
    ['البند / Poste', 'المبلغ / Montant (DH)'],
    ['النقل المدرسي / Transport scolaire', 12500000],
    ['الطرق / Routes', 9800000],
    ['الماء / Eau', 6400000],
  ]),
  language: 'both',
  description: { ar: 'جدول ميزانية سنة 2026', fr: 'Tableau du budget de 2026' },
  onlyBecause: none,
};
