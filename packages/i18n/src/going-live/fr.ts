import type { GoingLiveMessages } from './messages.ts';

/** The words of the list of what is to do before a site is opened, in French. */
export const goingLiveFr: GoingLiveMessages = {
  title: 'Avant la mise en ligne',
  lead: 'Le site s’ouvre au public quand tout ce qui est nécessaire est fait. Le reste est conseillé.',
  task: 'À faire',
  state: 'État',
  done: 'Fait',
  required: 'Nécessaire',
  advised: 'Conseillé',
  progress: (done, of) => `${done} sur ${of} faits`,
  tasks: {
    administrator: {
      title: 'Nommer qui administre le site',
      why: 'Une personne au moins invite l’équipe et répond du site.',
    },
    contacts: {
      title: 'Donner un téléphone ou un courriel',
      why: 'Les habitants doivent pouvoir vous joindre.',
    },
    officer: {
      title: 'Désigner la personne chargée de l’information',
      why: 'La loi 31.13, article 12, demande de la désigner et de la faire connaître.',
    },
    publication: {
      title: 'Publier un premier document dans les deux langues',
      why: 'Un portail vide n’apprend rien à personne.',
    },
    address: {
      title: 'Donner l’adresse et les horaires dans les deux langues',
      why: 'C’est ce que les habitants cherchent le plus.',
    },
    duties: {
      title: 'Confier les publications dues',
      why: 'Chacun sait ce qu’il prépare et reçoit les rappels.',
    },
    pages: {
      title: 'Écrire une page à vous',
      why: 'Les pages de départ disent la loi\u00a0; seule la collectivité peut se présenter.',
    },
    cndp: {
      title: 'Inscrire le numéro d’autorisation de la CNDP',
      why: 'Sans lui (loi 09-08, article 12), les demandes d’information restent sur papier.',
    },
  },
};
