import { plural } from '../plural.ts';
import type { FindingMessages } from './messages.ts';

/** The words of finding in French. */
export const findingFr: FindingMessages = {
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
    suggestions: 'Documents correspondants',
  },
};
