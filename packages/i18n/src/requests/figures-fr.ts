import { number } from '../formats.ts';
import type { RequestFiguresMessages } from './figures-messages.ts';

/** The figures of requests in French. */
export const requestFiguresFr: RequestFiguresMessages = {
  title: 'Les demandes d’information en chiffres',
  lead: 'Combien de demandes la collectivité a reçues depuis 24 mois, ce qu’elle a répondu et en combien de temps.',
  none: 'Aucune demande n’a été reçue depuis 24 mois.',
  received: 'Reçues',
  inTime: 'Répondues dans le délai',
  extended: 'Délai prolongé',
  late: 'En retard',
  median: 'Délai médian (jours ouvrables)',
  days: (days) => {
    if (days === null) return '–';
    return days > 60 ? 'plus de 60' : number('fr', days);
  },
  byOutcome: 'Ce qui a été répondu',
  outcome: 'Réponse',
  answers: 'Demandes',
  byGround: 'Pourquoi des informations ont été refusées',
  ground: 'Motif (loi n°\u00a031.13, article 18)',
  groundsExplained: 'Motifs des refus, entiers ou en partie\u00a0; une réponse peut en avoir plusieurs',
  byMonth: 'Mois par mois',
  month: 'Mois de réception',
  howCounted:
    'Une demande est comptée au mois de sa réception. Est en retard ce qui a été répondu après le dernier jour, ou ne l’est pas encore alors qu’il est passé. Les demandes retirées et les doublons sont reçus, mais ne comptent ni dans les délais ni dans les retards. Ces chiffres ne disent rien de qui demande.',
};
