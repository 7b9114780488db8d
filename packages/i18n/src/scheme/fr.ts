import { date, isolated, number } from '../formats.ts';
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
  mail: {
    subject: (collectivity) => `À publier\u00a0: ${collectivity}`,
    lead: (name, collectivity) =>
      `Bonjour ${isolated(name)},\n\nVoici ce que la loi demande de publier sur le portail de ${collectivity}.`,
    line: (stage, label, period, due) => `- ${stage}\u00a0: ${label} (${period}), au plus tard le ${due}.`,
    next: (address) =>
      `Préparez le document ou déclarez-le sans objet dans le programme de publication\u00a0:\n${address}\n\nChaque étape n’est rappelée qu’une fois.`,
  },
};
