import type { EnteredRequest, RequestDecision } from '@mahalli/core';

/** What happens to a request of the demonstration, so many days ago. */
export type DemonstrationStep = { readonly ago: number } & (
  | { readonly step: 'assign'; readonly subject: 'roads' | 'procurement' | 'planning' | 'budget' | 'social' }
  | { readonly step: 'note' | 'third-party' | 'ask'; readonly text: string }
  | { readonly step: 'extend' }
  | { readonly step: 'answer'; readonly decision: RequestDecision; readonly text: string }
  | { readonly step: 'deliver' }
  | { readonly step: 'complain'; readonly text: string }
);

/** A request made up to show the desk at work: plausible words of nobody. */
export interface DemonstrationRequest {
  /** How many days ago it was received. */
  readonly ago: number;
  readonly channel: 'online' | EnteredRequest['channel'];
  readonly filed: Pick<EnteredRequest, 'firstName' | 'lastName' | 'documentNumber' | 'wanted' | 'locale'> &
    Partial<Pick<EnteredRequest, 'kind' | 'urgentReason' | 'organisation' | 'delivery' | 'applicant'>>;
  readonly steps: readonly DemonstrationStep[];
}

const decision = (of: Pick<RequestDecision, 'outcome'> & Partial<RequestDecision>): RequestDecision => ({
  grounds: [],
  exceptions: [],
  pointer: '',
  copyCost: 0,
  ...of,
});

const rachid = { firstName: 'Rachid', lastName: 'Ait Lahcen', documentNumber: 'EE400112' };

/** The requests of a rural commune, the oldest first: one late, one extended, one refused and complained about. */
export const demonstrationRequests: readonly DemonstrationRequest[] = [
  {
    ago: 45,
    channel: 'online',
    filed: {
      ...rachid,
      locale: 'fr',
      wanted:
        'Le programme d’entretien des pistes rurales pour cette année, douar par douar, avec le coût prévu.',
    },
    steps: [
      { ago: 43, step: 'assign', subject: 'roads' },
      {
        ago: 38,
        step: 'note',
        text: 'Le service technique attend le décompte de l’entreprise. À relancer.',
      },
    ],
  },
  {
    ago: 41,
    channel: 'counter',
    filed: {
      firstName: 'خديجة',
      lastName: 'أوبلا',
      documentNumber: 'EE400245',
      locale: 'ar',
      wanted: 'نسخة من محضر الدورة العادية الأخيرة للمجلس، مع لائحة الحضور.',
    },
    steps: [
      { ago: 40, step: 'assign', subject: 'planning' },
      {
        ago: 33,
        step: 'answer',
        decision: decision({ outcome: 'granted' }),
        text: 'تجدون رفقته نسخة كاملة من المحضر. ويمكنكم أيضا قراءته في بوابة الجماعة.',
      },
      { ago: 31, step: 'deliver' },
    ],
  },
  {
    ago: 34,
    channel: 'online',
    filed: {
      firstName: 'Samira',
      lastName: 'Bennis',
      documentNumber: 'EE400378',
      locale: 'fr',
      organisation: 'Association Vallée verte',
      wanted:
        'Les noms et les adresses des familles qui ont reçu une aide sociale de la commune cette année.',
    },
    steps: [
      { ago: 32, step: 'assign', subject: 'social' },
      {
        ago: 14,
        step: 'answer',
        decision: decision({ outcome: 'refused', grounds: ['R2'], exceptions: ['E7-03', 'E7-04'] }),
        text: 'Remettre ces noms porterait atteinte à la vie privée des familles. Le nombre d’aides et leur montant, par trimestre, sont publiés sur le portail.',
      },
      {
        ago: 5,
        step: 'complain',
        text: 'Nous ne demandons pas les noms : le nombre de familles aidées dans chaque douar nous suffit.',
      },
    ],
  },
  {
    ago: 26,
    channel: 'online',
    filed: {
      firstName: 'عمر',
      lastName: 'أيت بلا',
      documentNumber: 'EE400481',
      locale: 'ar',
      wanted:
        'جميع سندات الطلب التي أبرمتها الجماعة خلال السنوات الثلاث الأخيرة، مع مبالغها وأسماء المستفيدين منها.',
    },
    steps: [
      { ago: 25, step: 'assign', subject: 'procurement' },
      {
        ago: 9,
        step: 'third-party',
        text: 'استُشيرت شركتان بخصوص عروض أثمان سُلمت سرا، والجواب منتظر.',
      },
      { ago: 6, step: 'extend' },
    ],
  },
  {
    ago: 25,
    channel: 'online',
    filed: {
      ...rachid,
      locale: 'fr',
      wanted: 'Le coût de l’éclairage public du centre, par mois, depuis deux ans.',
    },
    steps: [{ ago: 20, step: 'assign', subject: 'roads' }],
  },
  {
    ago: 21,
    channel: 'post',
    filed: {
      firstName: 'Hélène',
      lastName: 'Marchand',
      documentNumber: 'B714582K',
      applicant: 'resident',
      locale: 'fr',
      delivery: 'post',
      wanted: 'Le plan d’aménagement du centre et les remarques reçues pendant l’enquête publique.',
    },
    steps: [
      { ago: 20, step: 'assign', subject: 'planning' },
      {
        ago: 3,
        step: 'answer',
        decision: decision({
          outcome: 'partly-granted',
          grounds: ['R2'],
          exceptions: ['E7-04'],
          copyCost: 45_00,
        }),
        text: 'Le plan et les remarques vous sont remis. Les noms et les adresses de leurs auteurs en sont retirés.',
      },
    ],
  },
  {
    ago: 12,
    channel: 'email',
    filed: {
      firstName: 'نعيمة',
      lastName: 'بوكرين',
      documentNumber: 'EE400593',
      locale: 'ar',
      wanted: 'وثائق الميزانية.',
    },
    steps: [
      { ago: 11, step: 'assign', subject: 'budget' },
      {
        ago: 10,
        step: 'ask',
        text: 'أي سنة مالية تقصدون؟ وهل تريدون الميزانية المرخصة أم الحساب الإداري؟ يمكنكم زيارة المكتب لمساعدتكم.',
      },
    ],
  },
  {
    ago: 1,
    channel: 'online',
    filed: {
      firstName: 'Lahcen',
      lastName: 'Oubrahim',
      documentNumber: 'EE400617',
      locale: 'fr',
      kind: 'urgent',
      urgentReason: 'L’école du douar est sous la pente qui a glissé : des enfants y vont demain.',
      wanted: 'Le rapport sur le glissement de terrain au-dessus du douar, et les mesures décidées.',
    },
    steps: [],
  },
  {
    ago: 0,
    channel: 'counter',
    filed: {
      firstName: 'Fatima',
      lastName: 'Idbella',
      documentNumber: 'EE400728',
      locale: 'ar',
      wanted: 'عقود كراء المحلات التجارية للسوق الأسبوعي.',
    },
    steps: [],
  },
];
