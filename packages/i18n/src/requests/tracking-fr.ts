import type { TrackingMessages } from './messages.ts';

/** The words of the page on which a request is followed, in French. */
export const trackingFr: TrackingMessages = {
  title: 'Suivre une demande',
  lead: 'Le numéro et le code sont sur votre récépissé. Aucun compte n’est nécessaire.',
  reference: 'Numéro de la demande',
  referenceHint: 'Par exemple R-09.273.01.05-2026-00042',
  code: 'Code de suivi',
  codeHint: 'Seize signes, majuscules ou minuscules',
  submit: 'Voir la demande',
  unknownTitle: 'Aucune demande ne répond à ce numéro et à ce code',
  unknown:
    'Vérifiez les deux sur votre récépissé, et que vous êtes sur le portail de la collectivité à laquelle vous avez écrit.',
  lost: 'Code perdu ? La personne chargée de l’information peut vous en donner un autre, sur présentation de votre pièce d’identité.',
  state: 'Où elle en est',
  asked: 'Ce que vous avez demandé',
  dates: 'Les délais',
  dateColumns: { what: 'Étape', last: 'Dernier jour', article: 'Article' },
  mayMove: 'peut encore bouger',
  why: 'Comment ces jours sont comptés',
  thread: 'Ce qui a été dit',
  you: 'Vous',
  officer: 'La collectivité',
  mayDo: 'Ce que vous pouvez faire maintenant',
  clarifyTitle: 'Préciser la demande',
  clarifyHint: 'Ce que vous écrivez est ajouté à la demande ; le délai continue de courir.',
  clarify: 'Envoyer les précisions',
  withdrawTitle: 'Retirer la demande',
  withdrawHint: 'Elle ne sera plus traitée. Vous pourrez toujours en faire une autre.',
  withdraw: 'Retirer la demande',
  complainTitle: 'Réclamer auprès du président',
  complainHint: (last) =>
    `C’est votre droit jusqu’au ${last} (article 19). La lettre est prête : changez-la si vous voulez, puis envoyez-la.`,
  complaintAfterSilence: (reference, received, due) =>
    `Monsieur le Président, Madame la Présidente,\n\nJ’ai déposé le ${received} une demande d’information (numéro ${reference}). La réponse était due au plus tard le ${due} (article 16 de la loi n° 31.13) et je n’en ai reçu aucune.\n\nJe vous demande, en application de l’article 19 de cette loi, de faire droit à ma demande.`,
  complaintAfterAnswer: (reference, answered) =>
    `Monsieur le Président, Madame la Présidente,\n\nJ’ai reçu le ${answered} une réponse à ma demande d’information (numéro ${reference}). Elle ne me satisfait pas pour les raisons suivantes :\n\n…\n\nJe vous demande, en application de l’article 19 de la loi n° 31.13, de la réexaminer.`,
  complain: 'Envoyer la réclamation',
  rateTitle: 'Êtes-vous satisfait de la réponse ?',
  rates: { 1: 'Pas du tout', 2: 'Peu', 3: 'Moyennement', 4: 'Oui', 5: 'Tout à fait' },
  rate: 'Donner mon avis',
  rated: 'Merci : votre avis est enregistré.',
  done: {
    clarified: 'Vos précisions sont ajoutées à la demande.',
    withdrawn: 'La demande est retirée.',
    complained: 'La réclamation est reçue. Le président doit répondre dans les 15 jours.',
    rated: 'Merci : votre avis est enregistré.',
  },
  missingText: 'Écrivez d’abord quelque chose.',
  decision: 'La décision',
  grounds: 'Motifs (article 18)',
  pointer: 'Où trouver l’information',
  cost: 'Coût des copies et de l’envoi',
  dirhams: (amount) => `${amount} dirhams`,
  right: (last) =>
    `Vous pouvez réclamer auprès du président de la collectivité jusqu’au ${last} (article 19).`,
  silent: (due, last) =>
    `La réponse était due le ${due} et n’est pas venue. Vous pouvez réclamer auprès du président jusqu’au ${last} (article 19).`,
  commissionNext: (last) =>
    `Vous pouvez ensuite saisir la Commission du droit d’accès à l’information (www.cdai.ma) jusqu’au ${last} (article 20).`,
  commissionTitle: 'La lettre à la Commission est prête',
  commissionHow:
    'Copiez-la ou imprimez cette page, signez-la, et envoyez-la par courrier recommandé ou par courriel avec accusé de réception. Joignez votre récépissé et les réponses reçues.',
  commissionLetter: (reference, collectivity, received, complained, answered) =>
    `Monsieur le Président de la Commission du droit d’accès à l’information,\n\nJ’ai déposé le ${received} une demande d’information (numéro ${reference}) auprès de l’organisme suivant\u00a0: ${collectivity}. J’ai réclamé le ${complained} auprès de son président, en application de l’article 19 de la loi n°\u00a031.13. ${answered ? 'Sa réponse ne me satisfait pas pour les raisons suivantes\u00a0: …' : 'Il n’a pas répondu dans les 15 jours.'}\n\nJe vous saisis en application de l’article 20 de cette loi.`,
  another: 'Suivre une autre demande',
  letterPdf: 'Télécharger la lettre (PDF)',
  receiptPdf: 'Télécharger le récépissé (PDF)',
};
