import {
  type Bilingual,
  categoryCodes,
  collectivityCode,
  type DraftContent,
  defaultTheme,
  emptyScheme,
  factsOf,
  newSite,
  type OwnPage,
  type PublicationId,
  type PublishedEntry,
  publicationId,
  type Scheme,
  type Site,
} from '@mahalli/core';
import { findCollectivity } from '@mahalli/registry';
import { typeset } from '@mahalli/registry/typeset';
import * as v from 'valibot';

/** The collectivity that the generated publications belong to. */
export const benchCode = v.parse(collectivityCode, '09.273.01.05');

const subjects: readonly Bilingual[] = [
  { ar: 'أشغال الطرق والمسالك', fr: 'les travaux de voirie' },
  { ar: 'توزيع الماء الصالح للشرب', fr: 'la distribution de l’eau potable' },
  { ar: 'الإنارة العمومية', fr: 'l’éclairage public' },
  { ar: 'النقل المدرسي', fr: 'le transport scolaire' },
  { ar: 'جمع النفايات المنزلية', fr: 'la collecte des déchets ménagers' },
  { ar: 'المساحات الخضراء', fr: 'les espaces verts' },
  { ar: 'الأسواق الأسبوعية', fr: 'les marchés hebdomadaires' },
];

const offices: readonly Bilingual[] = [
  { ar: 'المصلحة التقنية', fr: 'Service technique' },
  { ar: 'مصلحة الميزانية', fr: 'Service du budget' },
  { ar: 'كتابة المجلس', fr: 'Secrétariat du conseil' },
];

const pick = <T>(from: readonly T[], nth: number): T => {
  const found = from[nth % from.length];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};

const frenchBody = (nth: number, subject: string, amounts: readonly string[]): string => {
  const [studies, works, upkeep, total] = amounts;
  return `Le conseil a délibéré sur ${subject} au cours de sa session ordinaire. Ce document expose le financement, le calendrier et la manière dont chacun peut suivre l’exécution du **programme n° ${nth}**.

## Le financement

| Rubrique | Montant en MAD |
| --- | --- |
| Études et suivi | ${studies} |
| Travaux et fournitures | ${works} |
| Entretien pendant trois ans | ${upkeep} |
| Total | ${total} |

Les crédits sont inscrits au budget de l’exercice. Aucune contribution n’est demandée aux riverains pendant la durée des travaux.

## Le calendrier

- **Premier trimestre** : publication de l’appel d’offres, puis ouverture des plis en séance publique.
- **Deuxième trimestre** : démarrage des travaux dans ${(nth % 9) + 2} quartiers, annoncés par affichage.
- **Troisième trimestre** : réception provisoire, suivie d’une visite ouverte aux habitants.
- **Quatrième trimestre** : bilan présenté au conseil et publié sur ce portail.

## Suivre l’exécution

Le procès-verbal de chaque réunion de chantier peut être consulté au siège, aux heures d’ouverture. Pour signaler une difficulté, écrivez au service indiqué sur la [page de contact](/fr/contacts), en rappelant le numéro du programme.`;
};

const arabicBody = (nth: number, subject: string, amounts: readonly string[]): string => {
  const [studies, works, upkeep, total] = amounts;
  return `تداول المجلس خلال دورته العادية في موضوع ${subject}. وتعرض هذه الوثيقة التمويل والجدول الزمني وكيفية تتبع تنفيذ **البرنامج رقم ${nth}** من طرف العموم.

## التمويل

| الباب | المبلغ بالدرهم |
| --- | --- |
| الدراسات والتتبع | ${studies} |
| الأشغال والتوريدات | ${works} |
| الصيانة لمدة ثلاث سنوات | ${upkeep} |
| المجموع | ${total} |

الاعتمادات مسجلة في ميزانية السنة الجارية. ولا تُطلب أي مساهمة من السكان المجاورين طيلة مدة الأشغال.

## الجدول الزمني

- **الفصل الأول**: نشر طلب العروض ثم فتح الأظرفة في جلسة عمومية.
- **الفصل الثاني**: انطلاق الأشغال في ${(nth % 9) + 2} أحياء يُعلن عنها بالملصقات.
- **الفصل الثالث**: التسلم المؤقت، تليه زيارة مفتوحة في وجه السكان.
- **الفصل الرابع**: حصيلة تُعرض على المجلس وتُنشر على هذه البوابة.

## تتبع التنفيذ

يمكن الاطلاع على محضر كل اجتماع للورش بمقر الجماعة خلال أوقات العمل. وللتبليغ عن أي صعوبة، راسلوا المصلحة المبينة في [صفحة الاتصال](/ar/contacts) مع ذكر رقم البرنامج.`;
};

/** What a clerk would write for the nth generated publication: always the same, and different for each number. */
export const generatedContent = (nth: number): DraftContent => {
  const subject = pick(subjects, nth);
  const works = 400_000 + ((nth * 7919) % 9000) * 1000;
  const sums = [works / 20, works, works / 10, works * 1.15].map(Math.round);
  const french = sums.map((sum) => sum.toLocaleString('fr'));
  const arabic = sums.map((sum) => sum.toLocaleString('de'));
  const day = `${2019 + (nth % 7)}-${String((nth % 12) + 1).padStart(2, '0')}-${String((nth % 28) + 1).padStart(2, '0')}`;
  return {
    category: pick(categoryCodes, nth),
    documentDate: day,
    obligation: null,
    subjects: [],
    expiresOn: null,
    reviewOn: null,
    office: pick(offices, nth),
    title: typeset({
      ar: `البرنامج رقم ${nth} الخاص بموضوع ${subject.ar}`,
      fr: `Programme n° ${nth} pour ${subject.fr}`,
    }),
    summary: typeset({
      ar: `ما قرره المجلس بشأن ${subject.ar}: المبالغ المرصودة ومراحل الإنجاز وكيفية تتبعه.`,
      fr: `Ce que le conseil a décidé pour ${subject.fr} : les montants, les étapes et la manière de suivre l’exécution.`,
    }),
    body: typeset({ ar: arabicBody(nth, subject.ar, arabic), fr: frenchBody(nth, subject.fr, french) }),
  };
};

/** The identifier of the nth generated publication. */
export const generatedId = (nth: number): PublicationId =>
  v.parse(publicationId, `0b5e4c1a-7d39-4f2e-9a61-${nth.toString(16).padStart(12, '0')}`);

/** A site and everything it published, as plain JSON. */
export interface Corpus {
  readonly site: Site;
  readonly scheme: Scheme;
  readonly pages: readonly OwnPage[];
  readonly published: readonly PublishedEntry[];
  /** The body of each publication, by its identifier. */
  readonly bodies: Readonly<Record<string, Bilingual>>;
}

/** The site of the generated publications on its first day. */
export const benchSite = (): Site => {
  const collectivity = findCollectivity(benchCode);
  if (collectivity === undefined) throw new Error(`the registry does not know ${benchCode}`);
  return newSite(collectivity, 'localhost', defaultTheme(benchCode), new Date('2026-03-02T09:00:00Z'));
};

/** A site that has published this many documents. */
export const corpusOf = (count: number): Corpus => {
  const contents = Array.from({ length: count }, (_, at) => ({ nth: at + 1, ...generatedContent(at + 1) }));
  return {
    site: { ...benchSite(), published: count },
    scheme: emptyScheme(benchCode),
    pages: [],
    published: contents.map(({ nth, body: _, ...edition }) => {
      const at = new Date(Date.UTC(2025, 0, 1) + nth * 3_600_000).toISOString();
      return {
        id: generatedId(nth),
        withdrawal: null,
        number: nth,
        edition: {
          title: edition.title,
          summary: edition.summary,
          office: edition.office,
          model: null,
          ...factsOf(edition),
          attachments: [],
          edition: 1,
          publishedAt: at,
          firstPublishedAt: at,
        },
      };
    }),
    bodies: Object.fromEntries(contents.map(({ nth, body }) => [generatedId(nth), body])),
  };
};
