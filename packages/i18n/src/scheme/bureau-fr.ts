import { plural } from '../plural.ts';
import { schemeFr } from './fr.ts';
import type { BureauSchemeMessages } from './messages.ts';

/** The words of staff, in French. */
export const bureauSchemeFr: BureauSchemeMessages = {
  ...schemeFr,
  bureau: {
    title: 'Programme de publication',
    lead: 'Ce que la loi demande de publier, pour quand, et qui le prépare.',
    late: plural('fr', {
      one: '# publication en retard',
      many: '# de publications en retard',
      other: '# publications en retard',
    }),
    due: plural('fr', {
      one: '# publication attendue dans les six mois',
      many: '# de publications attendues dans les six mois',
      other: '# publications attendues dans les six mois',
    }),
    nothing: 'Tout ce qui était à publier l’est.',
    see: 'Voir le programme de publication',
    prepare: 'Préparer ce document',
    owner: 'Préparé par',
    nobody: 'Personne en particulier',
    assign: 'Confier',
    exempt: 'Déclarer sans objet',
    exemptLead: 'Le motif est public, dans les deux langues.',
    reason: 'Motif',
    lift: 'Reprendre cette obligation',
    missingReason: 'Donnez le motif dans les deux langues\u00a0: les citoyens le liront.',
    occasionsTitle: 'Dates de la collectivité',
    occasionsLead:
      'Les délais courent à partir de ces dates. Tant qu’une session n’est pas fixée, la date prévue par la loi est supposée.',
    occasion: 'Ce qui a lieu',
    year: 'Année ou exercice',
    firstDay: 'Date, ou premier jour',
    lastDay: 'Dernier jour (session de plusieurs jours)',
    record: 'Enregistrer la date',
    forget: 'Effacer cette date',
    expected: 'Date supposée',
    recorded: 'Date enregistrée',
    saved: 'C’est enregistré.',
    badOccasion:
      'Choisissez ce qui a lieu et donnez sa date\u00a0; le dernier jour ne peut précéder le premier.',
    settle: 'Régler',
    answers: 'Répond à une obligation',
    answersHint: 'Si ce document est attendu pour une date, choisissez-la\u00a0: elle sera marquée publiée.',
    answersNothing: 'Aucune date attendue',
    otherCategory: 'Cette obligation relève d’une autre catégorie\u00a0: choisissez la sienne.',
  },
  national: {
    title: 'Publication dans le pays',
    lead: 'Ce que les portails en ligne publient de ce que la loi leur demande.',
    chart: 'Catégories publiées, par région',
    region: 'Région',
    sites: 'Portails en ligne',
    coverage: 'Catégories publiées',
    owed: 'Catégories qui s’appliquent',
    late: 'Publications en retard',
    mostLate: 'Les collectivités qui ont le plus de publications en retard',
    noneLate: 'Aucune publication n’est en retard.',
    collectivity: 'Collectivité',
  },
};
