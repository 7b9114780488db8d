import type { TableModel } from '@mahalli/core';
import { column } from './column.ts';

/**
 * The seven facts of each procedure (law 55.19, art. 6).
 *
 * A portal tells them and links to the national portal, where the file is lodged: it is no second counter (decree
 * 2.22.141, art. 7).
 */
export const procedures: TableModel = {
  code: 'procedures',
  category: 'K09',
  title: { ar: 'المساطر الإدارية', fr: 'Procédures administratives' },
  article: { ar: 'القانون رقم 55.19، المادة 6', fr: 'loi 55-19, article 6' },
  columns: [
    column(
      'act',
      'text',
      { ar: 'القرار الإداري', fr: 'Acte administratif' },
      {
        ar: 'اسم الرخصة أو الشهادة أو الوثيقة.',
        fr: 'Le nom de l’autorisation, du certificat ou du document.',
      },
      { required: true },
    ),
    column(
      'basis',
      'text',
      { ar: 'السند القانوني', fr: 'Fondement juridique' },
      { ar: 'النص الذي ينظم هذا القرار.', fr: 'Le texte qui régit cet acte.' },
      { required: true },
    ),
    column(
      'body',
      'text',
      { ar: 'الإدارة المختصة', fr: 'Administration compétente' },
      { ar: 'من يدرس الطلب ويسلم القرار.', fr: 'Qui instruit la demande et délivre l’acte.' },
      { required: true },
    ),
    column(
      'documents',
      'text',
      { ar: 'الوثائق المطلوبة وكيفية إيداعها', fr: 'Pièces à fournir et manière de déposer' },
      {
        ar: 'ما يقدمه المرتفق، وما تحصل عليه الإدارة بنفسها، وأين يودع الملف.',
        fr: 'Ce que fournit l’usager, ce que l’administration obtient elle-même, et où se dépose le dossier.',
      },
      { required: true },
    ),
    column(
      'cost',
      'text',
      { ar: 'التكلفة', fr: 'Coût' },
      { ar: 'الرسوم والواجبات، أو «بالمجان».', fr: 'Les taxes et droits, ou « gratuit ».' },
      { required: true },
    ),
    column(
      'reply-time',
      'text',
      { ar: 'أجل الجواب', fr: 'Délai de réponse' },
      {
        ar: 'لا يتجاوز ستين يوما، أو ثلاثين يوما لما يتعلق بالاستثمار.',
        fr: 'Soixante jours au plus, trente pour ce qui touche à l’investissement.',
      },
      { required: true },
    ),
    column(
      'silence',
      'text',
      { ar: 'أثر السكوت وطرق الطعن', fr: 'Effet du silence et recours' },
      {
        ar: 'ما يترتب عن عدم الجواب، ولدى من يُتظلم.',
        fr: 'Ce que vaut l’absence de réponse, et à qui se plaindre.',
      },
      { required: true },
    ),
    column(
      'inquiry',
      'text',
      { ar: 'الخبرة أو البحث العمومي', fr: 'Expertise ou enquête publique' },
      {
        ar: 'الحالات التي تستلزمهما؛ اتركوه فارغا إن لم توجد.',
        fr: 'Les cas qui les demandent ; laissez vide s’il n’y en a pas.',
      },
    ),
    column(
      'address',
      'address',
      { ar: 'على البوابة الوطنية', fr: 'Sur le portail national' },
      {
        ar: 'عنوان المسطرة على idarati.ma، ويبدأ بـ https://',
        fr: 'L’adresse de la procédure sur idarati.ma, qui commence par https://',
      },
    ),
  ],
  rates: [],
  chart: null,
  shownAs: 'cards',
  duties: ['category-k09'],
};
