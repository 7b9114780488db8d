import type { RequestLetterMessages } from './letter-messages.ts';

/** The words of the letter that answers a request, in French. */
export const requestLetterFr: RequestLetterMessages = {
  ministry: 'Ministère de l’Intérieur',
  office: 'Accès à l’information',
  reference: 'Référence',
  subject: 'Objet',
  subjectOf: (received) => `réponse à votre demande d’information du ${received}`,
  placeAndDate: (place, on) => `${place}, le ${on}`,
  opening: (received) =>
    `Vous nous avez adressé une demande d’information, reçue le ${received}, en application de la loi n° 31.13 relative au droit d’accès à l’information :`,
  asked: 'Votre demande',
  late: 'Cette réponse vous parvient après le délai prévu par la loi. Nous vous prions de nous en excuser.',
  decision: {
    granted: 'Il est fait droit à votre demande en totalité.',
    'partly-granted':
      'Il est fait droit à une partie de votre demande : les informations qui ne peuvent être communiquées en sont retirées, le reste vous est remis (article 8).',
    refused: 'Votre demande ne peut être satisfaite, pour les motifs exposés ci-dessous.',
    'not-held':
      'La collectivité ne détient pas les informations demandées. Voici, à notre connaissance, à qui vous pouvez les demander.',
  },
  grounds: 'Motifs de la décision',
  exceptions: 'Exceptions sur lesquelles elle se fonde',
  quoted: (words, article) => `${words} (loi n° 31.13, article ${article})`,
  explanation: 'Explications',
  pointer: 'Où trouver l’information',
  holder: 'Organisme qui détient l’information',
  cost: 'Coût des copies et de l’envoi',
  costOf: (amount) => `${amount} dirhams (article 5)`,
  delivery: 'Mode de remise',
  right: 'Votre droit de réclamer',
  rightOf: (last) => [
    `Si cette réponse ne vous satisfait pas, vous pouvez adresser une réclamation au président du conseil, au plus tard le ${last} (article 19). Il doit y répondre dans les 15 jours.`,
    'Vous pouvez ensuite saisir la Commission du droit d’accès à l’information, dans les 30 jours (article 20), puis le tribunal administratif (article 21).',
  ],
  addressee: 'À qui réclamer',
  president: (collectivity) => `Président du conseil — ${collectivity}`,
  lastDay: 'Dernier jour pour réclamer',
  closing: 'Veuillez agréer l’expression de nos salutations distinguées.',
  footer: (reference) =>
    `Demande ${reference}. Vos données personnelles servent à traiter cette demande, et à rien d’autre (loi n° 09-08).`,
};
