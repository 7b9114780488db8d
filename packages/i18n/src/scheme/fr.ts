import { date, isolated, number } from '../formats.ts';
import { plural } from '../plural.ts';
import type { SchemeMessages } from './messages.ts';

const months = {
  1: 'première session ordinaire',
  2: 'deuxième session ordinaire',
  3: 'troisième session ordinaire',
} as const;

/** The words of the publication scheme in French. */
export const schemeFr: SchemeMessages = {
  states: {
    published: 'Publié',
    due: 'À publier',
    late: 'En retard',
    'not-applicable': 'Sans objet',
    empty: 'Vide',
  },
  stages: {
    soon: 'À publier dans deux semaines',
    near: 'À publier dans trois jours',
    late: 'En retard',
    overdue: 'En retard de plus d’un mois',
  },
  applicability: {
    direct: 'Obligation directe',
    partial: 'Pour la part de la collectivité',
    linked: 'Renvoi à la source nationale',
    none: 'Ne concerne pas les collectivités',
  },
  occasions: {
    session: 'Session ordinaire',
    extraordinary: 'Session extraordinaire',
    visa: 'Visa du budget',
    closing: 'Arrêté des comptes',
    report: 'Rapport inscrit à l’ordre du jour',
  },
  period: (of) => {
    const [kind = '', first = '', ...rest] = of.split('-');
    if (kind === 'always') return 'en permanence';
    if (kind === 'year') return `année ${first}`;
    if (kind === 'visa') return `budget de ${first}`;
    if (kind === 'closing') return `comptes de ${first}`;
    const day = [first, ...rest].join('-');
    if (kind === 'extraordinary') return `session extraordinaire du ${date('fr', day)}`;
    if (kind === 'report') return `rapport du ${date('fr', day)}`;
    const rank = rest[0] === '1' ? 1 : rest[0] === '2' ? 2 : 3;
    return `${months[rank]} de ${first}`;
  },
  coverage: (covered, of) => `${number('fr', covered)} sur ${number('fr', of)}`,
  duty: 'À publier',
  periodHeading: 'Période',
  dueOn: 'Dernier jour',
  state: 'État',
  category: 'Catégorie de la loi 31.13',
  holds: 'Documents',
  reading: 'Portée pour la collectivité',
  answeredOn: (on) => `le ${on}`,
  answeredLate: 'après la date prévue',
  atAllTimes: 'En permanence',
  provisional: 'date à confirmer\u00a0: la session n’est pas encore fixée',
  reason: 'Motif',
  article: 'Texte de loi',
  document: (number) => `document ${number}`,
  transparency: {
    title: 'Transparence',
    lead: 'Ce que la loi demande à la collectivité de publier de sa propre initiative, et où elle en est.',
    asOf: (on) => `Situation au ${on}.`,
    coverageTitle: 'Catégories publiées',
    coverageLead:
      'La loi 31.13 énumère dix-neuf catégories d’informations. Douze concernent directement les collectivités\u00a0; le chiffre compte celles qui contiennent au moins un document.',
    chart: 'Les catégories qui concernent directement la collectivité',
    covered: 'Au moins un document',
    uncovered: 'Rien encore',
    datedTitle: 'Publications à date fixe',
    datedLead: 'Les documents que les textes demandent pour une date précise.',
    noneDated: 'Aucune publication à date fixe pour cette période.',
    missing: 'Vous cherchez un document qui n’y est pas\u00a0? Demandez-le\u00a0: c’est votre droit.',
  },
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
  mail: {
    subject: (collectivity) => `À publier\u00a0: ${collectivity}`,
    lead: (name, collectivity) =>
      `Bonjour ${isolated(name)},\n\nVoici ce que la loi demande de publier sur le portail de ${collectivity}.`,
    line: (stage, label, period, due) => `- ${stage}\u00a0: ${label} (${period}), au plus tard le ${due}.`,
    next: (address) =>
      `Préparez le document ou déclarez-le sans objet dans le programme de publication\u00a0:\n${address}\n\nChaque étape n’est rappelée qu’une fois.`,
  },
};
