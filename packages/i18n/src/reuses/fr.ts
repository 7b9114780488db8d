import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import type { ReusesMessages } from './messages.ts';

/** The words of reuse in French. */
export const reusesFr: ReusesMessages = {
  title: 'Ce qui a été fait avec ces publications',
  lead: 'Sites, cartes, articles, études\u00a0: ce que des citoyens, des associations et des entreprises ont fait avec les documents de la collectivité, et qu’ils lui ont signalé.',
  none: 'Personne n’a encore signalé de réutilisation.',
  ofThis: 'Ce qui a été fait avec ce document',
  report: 'J’ai réutilisé ce document',
  all: 'Toutes les réutilisations',
  by: 'Par',
  from: 'À partir de',
  form: {
    title: 'Signaler une réutilisation',
    lead: (title) =>
      `Vous avez fait quelque chose avec ce document\u00a0: ${title}. Dites-le, d’autres en profiteront.`,
    name: 'Nom de ce que vous avez fait',
    nameHint: 'Par exemple\u00a0: Carte des chantiers de la commune.',
    by: 'Qui l’a fait (facultatif)',
    byHint: 'Le nom d’une organisation ou d’un projet, pas celui d’une personne.',
    link: 'Où on le voit',
    linkHint: 'L’adresse d’une page qui commence par https.',
    description: 'En quelques phrases',
    descriptionHint: 'Ce que c’est et à quoi cela sert. 10 à 1000 caractères.',
    email: 'Votre adresse électronique, si vous voulez une réponse (facultatif)',
    emailHint: 'Gardée chiffrée, elle ne sert qu’à cette réponse, puis elle est effacée.',
    licence:
      'Le contenu du document n’y est pas altéré, sa source et sa date y sont indiquées (loi n°\u00a031.13, article 6), et ce que j’écris ici peut être publié.',
    submit: 'Envoyer',
    wrong: {
      title: 'Donnez un nom de 3 à 120 caractères.',
      by: 'Écrivez 120 caractères au plus.',
      link: 'Écrivez une adresse complète qui commence par https, sans mot de passe.',
      description: 'Écrivez de 10 à 1000 caractères.',
      email: 'Écrivez une adresse complète, par exemple nom@exemple.ma, ou rien.',
      licence: 'Cochez cette case pour envoyer.',
    },
    privacyTitle: 'Ce que devient votre message',
    privacy: (collectivity) => [
      `Responsable du traitement\u00a0: ${collectivity}. Votre message est lu par les agents chargés de la modération, qui décident s’il est publié. N’y écrivez pas de données personnelles.`,
      'La loi n°\u00a009-08 vous donne le droit d’accéder à vos données, de les faire rectifier et de vous opposer à leur traitement.',
    ],
    doneTitle: 'Merci',
    done: 'Votre message attend d’être lu. S’il est retenu, il paraîtra sur la page du document.',
  },
  queue: {
    nav: 'Réutilisations',
    title: 'Réutilisations signalées',
    lead: 'Ouvrez le lien avant de décider. Rien ne paraît avant votre décision, et celle-ci peut être reprise.',
    waiting: plural('fr', {
      one: '# message à lire',
      many: '# de messages à lire',
      other: '# messages à lire',
    }),
    nothing: 'Aucun message n’attend.',
    decided: 'Décisions prises',
    states: { waiting: 'À lire', shown: 'Publiée', refused: 'Refusée' },
    publication: 'Document',
    show: 'Publier',
    refuse: 'Refuser',
    reason: 'Motif du refus',
    reasonHint: 'Il est envoyé à la personne, dans sa langue, si elle a laissé une adresse.',
    missingReason: 'Écrivez le motif du refus.',
    doneShown: 'La réutilisation paraît sur la page du document.',
    doneRefused: 'La réutilisation est refusée.',
  },
  mail: {
    subject: (collectivity) => `Votre réutilisation\u00a0: ${collectivity}`,
    hello: 'Bonjour,',
    shown: (title, address) =>
      `Ce que vous avez signalé paraît sur le portail\u00a0: ${isolated(title)}.\n${address}`,
    refused: (title, reason) =>
      `Ce que vous avez signalé n’a pas été retenu\u00a0: ${isolated(title)}.\nMotif\u00a0: ${isolated(reason)}`,
    end: 'Votre adresse n’a servi qu’à cette réponse\u00a0: elle est maintenant effacée.',
  },
};
