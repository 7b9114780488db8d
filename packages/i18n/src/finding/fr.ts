import { plural } from '../plural.ts';
import type { FindingMessages } from './messages.ts';

/** The words of finding in French. */
export const findingFr: FindingMessages = {
  publications: 'Publications',
  search: {
    title: 'Recherche',
    label: 'Que cherchez-vous ?',
    hint: 'Quelques mots du titre, du résumé ou du texte, avec ou sans accents.',
    submit: 'Rechercher',
    filters: 'Affiner la recherche',
    category: 'Catégorie',
    year: 'Année du document',
    subject: 'Sujet',
    any: 'Tout',
    results: plural('fr', {
      one: '# document trouvé',
      many: '# de documents trouvés',
      other: '# documents trouvés',
    }),
    close: 'Aucun document ne contient ces mots. Voici ceux dont l’orthographe s’en approche.',
    none: 'Aucun document publié ne répond à cette recherche.',
    advice: {
      spelling: 'Vérifiez l’orthographe, essayez un mot plus court ou un autre mot.',
      wider: 'Chercher les mêmes mots sans filtre',
      language: 'Chercher les mêmes mots en arabe',
      ask: 'Demander cette information à l’administration',
    },
    page: (page, pages) => `Page ${page} sur ${pages}`,
    next: 'Page suivante',
    previous: 'Page précédente',
    pages: 'Pages de résultats',
    offline:
      'La recherche ne fonctionne pas dans cette copie, où les documents sont classés par catégorie et par année\u00a0:',
    suggestions: 'Documents correspondants',
  },
  calendar: {
    name: (collectivity) => `Sessions et échéances, ${collectivity}`,
    due: (label, period) => `Dernier jour pour publier : ${label} (${period})`,
    expected: 'Jour prévu par la loi, que la collectivité n’a pas encore confirmé.',
    link: 'Ajouter ces dates à votre agenda',
  },
  catalogue: {
    name: (collectivity) => `Données ouvertes, ${collectivity}`,
    lead: (collectivity) =>
      `Les documents et données que publie la collectivité (${collectivity}) en application de la loi n° 31.13.`,
    national: 'Données ouvertes des collectivités territoriales du Maroc',
    nationalLead: 'Les catalogues des portails ouverts des collectivités territoriales.',
    licence:
      'Réutilisation libre dans un but licite, sans altérer le contenu, en indiquant la source et sa date, sans nuire à l’intérêt public ni aux droits des tiers (loi n° 31.13, article 6).',
    link: 'Catalogue de données ouvertes (DCAT)',
  },
};
