import type { TableModel } from '@mahalli/core';
import { choice, column } from './column.ts';

/** What a council decided in a session, point by point, with its votes. */
export const councilDecisions: TableModel = {
  code: 'council-decisions',
  category: 'K02',
  title: { ar: 'مقررات المجلس', fr: 'Décisions du conseil' },
  article: {
    ar: 'القوانين التنظيمية رقم 111.14 و112.14 و113.14، المواد 247 و217 و273',
    fr: 'lois organiques 111-14, 112-14 et 113-14, articles 247, 217 et 273',
  },
  columns: [
    column(
      'number',
      'name',
      { ar: 'رقم المقرر', fr: 'Numéro de la décision' },
      { ar: 'الرقم المسجل في سجل المداولات.', fr: 'Le numéro du registre des délibérations.' },
      { required: true },
    ),
    column(
      'subject',
      'text',
      { ar: 'الموضوع', fr: 'Objet' },
      { ar: 'النقطة كما وردت في جدول الأعمال.', fr: 'Le point, comme à l’ordre du jour.' },
      { required: true },
    ),
    column(
      'taken-on',
      'date',
      { ar: 'تاريخ الجلسة', fr: 'Date de la séance' },
      { ar: 'يوم التصويت.', fr: 'Le jour du vote.' },
      { required: true },
    ),
    column(
      'outcome',
      'choice',
      { ar: 'مآل النقطة', fr: 'Issue' },
      { ar: 'ما قرره المجلس.', fr: 'Ce que le conseil a décidé.' },
      {
        required: true,
        choices: [
          choice('approved', 'موافقة', 'Adoptée'),
          choice('rejected', 'رفض', 'Rejetée'),
          choice('postponed', 'تأجيل', 'Reportée'),
        ],
      },
    ),
    column(
      'for',
      'count',
      { ar: 'الموافقون', fr: 'Voix pour' },
      { ar: 'عدد الأصوات الموافقة.', fr: 'Le nombre de voix favorables.' },
    ),
    column(
      'against',
      'count',
      { ar: 'الرافضون', fr: 'Voix contre' },
      { ar: 'عدد الأصوات الرافضة.', fr: 'Le nombre de voix contraires.' },
    ),
    column(
      'abstained',
      'count',
      { ar: 'الممتنعون', fr: 'Abstentions' },
      { ar: 'عدد الممتنعين عن التصويت.', fr: 'Le nombre d’abstentions.' },
    ),
    column(
      'remarks',
      'text',
      { ar: 'ملاحظات', fr: 'Observations' },
      {
        ar: 'التأشيرة المطلوبة مثلا، أو سبب التأجيل.',
        fr: 'Le visa attendu, par exemple, ou la raison du report.',
      },
    ),
  ],
  rates: [],
  chart: null,
  shownAs: 'table',
  duties: ['council-decisions'],
};
