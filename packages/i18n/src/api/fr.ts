import type { ApiMessages } from './messages.ts';

/** The words of the page on the JSON API, in French. */
export const apiFr: ApiMessages = {
  nav: 'Réutiliser',
  title: 'Réutiliser les données',
  lead: 'Tout ce que les portails publient se lit aussi par programme, sans clé ni inscription.',
  description: 'La description complète, au format OpenAPI 3.1',
  openTitle: 'Ouvert à tous',
  openLead: 'Ces adresses répondent en JSON, depuis n’importe quel site.',
  staffTitle: 'Pour le personnel et ses programmes',
  staffLead:
    'Ces adresses demandent un jeton d’accès. Ce qu’il permet est ce que permettent les rôles de la personne, ou du programme invité dans l’équipe.',
  method: 'Méthode',
  address: 'Adresse',
  does: 'Ce qu’elle fait',
  operations: {
    'list-collectivities': 'Liste les collectivités, avec l’état et les adresses de leur portail.',
    'get-collectivity': 'Lit une collectivité par son code.',
    'list-publications': 'Liste ce que les portails ont publié, du plus récent au plus ancien.',
    'list-coverage': 'Dit où en est chaque portail en ligne dans ce que la loi demande de publier.',
    'list-request-figures':
      'Dit en chiffres ce que sont devenues les demandes d’information que les collectivités ont reçues dans une année.',
    'get-deadlines':
      'Compte les délais d’une demande d’information reçue un jour donné, et explique chaque date jour par jour.',
    'get-openapi': 'Lit la description de ces adresses.',
    'list-drafts': 'Liste les publications d’une collectivité, brouillons compris.',
    'create-draft': 'Commence une publication.',
    'get-draft': 'Lit une publication avec son brouillon.',
    'save-draft': 'Enregistre un brouillon.',
    'submit-draft': 'Demande une relecture.',
    'return-draft': 'Rend un brouillon à la rédaction.',
    'schedule-draft': 'Programme la publication d’un brouillon.',
    'publish-draft': 'Publie un brouillon, si les deux langues sont prêtes.',
    'withdraw-publication': 'Retire une publication, avec son motif dans les deux langues.',
    'list-table-models': 'Liste les modèles de tableaux prévus par la loi, avec leurs colonnes.',
    'save-table':
      'Enregistre le tableau d’un brouillon\u00a0; un refus dit ce qui ne va pas dans chaque cellule.',
    'remove-table': 'Enlève le tableau d’un brouillon.',
    'ask-upload': 'Signe un formulaire qui envoie un fichier, valable une heure.',
    'list-uploads': 'Liste ce qui a été envoyé et n’est pas joint\u00a0: en cours d’examen, refusé ou prêt.',
    'attach-upload': 'Joint au brouillon un fichier prêt.',
    'describe-file': 'Décrit un fichier dans les deux langues, et justifie ce qui y a été trouvé.',
    'move-file-up': 'Avance un fichier d’une place.',
    'remove-file': 'Enlève un fichier du brouillon.',
  },
  rulesTitle: 'Bon à savoir',
  rules: [
    'Une liste se lit page par page\u00a0: renvoyez la valeur de «\u00a0next\u00a0» dans «\u00a0cursor\u00a0».',
    'Une réponse porte une étiquette (ETag)\u00a0: envoyez-la pour ne relire que ce qui a changé.',
    'Une écriture porte une clé (Idempotency-Key)\u00a0: envoyée deux fois, elle n’agit qu’une fois.',
    'Une modification dit de quelle version elle part (If-Match)\u00a0: si quelqu’un a enregistré entre-temps, rien n’est écrasé.',
    'Un refus a un code stable et se lit en JSON (RFC 9457).',
    'Un fichier s’envoie en trois temps\u00a0: demander un formulaire, l’envoyer avec le fichier en dernier (champ «\u00a0file\u00a0»), puis joindre l’envoi une fois prêt.',
    'Dans un tableau, les montants sont des centimes entiers et les pourcentages des centièmes entiers\u00a0; un refus désigne chaque cellule, par exemple /rows/2/amount.',
    'Citez la collectivité et la date du document\u00a0: c’est la condition de la réutilisation (loi 31.13, article 6).',
  ],
  example: 'Un exemple',
};
