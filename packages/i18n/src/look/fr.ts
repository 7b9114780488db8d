import type { LookMessages } from './messages.ts';

/** The words of the look of a portal in French. */
export const lookFr: LookMessages = {
  home: {
    blocks: {
      latest: 'Dernières publications',
      rights: 'Vos droits',
      categories: 'Ce que la loi oblige à publier',
      coverage: 'Taux de publication',
      dates: 'Prochaines sessions',
      text: 'Mot de la collectivité',
      photo: 'Photographie',
      contact: 'Contacts et horaires',
    },
  },
  addedPages: {
    gone: {
      title: 'Cette page a été supprimée',
      lead: (date) => `La collectivité l’a retirée de son portail le ${date}.`,
    },
  },
};
