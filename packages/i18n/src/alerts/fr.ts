import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import type { AlertsMessages } from './messages.ts';

const published = plural('fr', {
  one: '# nouvelle publication',
  many: '# de nouvelles publications',
  other: '# nouvelles publications',
});

/** The words of alerts in French. */
export const alertsFr: AlertsMessages = {
  title: 'Être averti par courriel',
  lead: 'Recevez un courriel quand la collectivité publie un document. Rien de nouveau, pas de courriel.',
  link: 'Être averti par courriel',
  searchLink: 'Être averti des nouveaux résultats',
  email: 'Votre adresse électronique',
  emailHint: 'Par exemple nom@exemple.ma. Elle ne sert qu’à ces courriels.',
  badEmail: 'Écrivez une adresse électronique complète, par exemple nom@exemple.ma.',
  about: 'De quoi voulez-vous être averti\u00a0?',
  everything: 'De tout ce que publie la collectivité',
  thisSearch: (search) => `De cette recherche\u00a0: ${search}`,
  frequency: 'À quel rythme, au plus\u00a0?',
  frequencies: { daily: 'Chaque jour', weekly: 'Chaque lundi' },
  privacyTitle: 'Ce que devient votre adresse',
  privacy: (collectivity) => [
    `Responsable du traitement\u00a0: ${collectivity}. Votre adresse sert à vous envoyer ces courriels, et à rien d’autre. Elle est gardée chiffrée et n’est transmise à personne d’autre.`,
    'Vous pouvez arrêter à tout moment, par le lien qui termine chaque courriel\u00a0: l’adresse est alors effacée aussitôt. Sans confirmation, elle est effacée après trois jours.',
    'La loi n°\u00a009-08 vous donne le droit d’accéder à vos données, de les faire rectifier et de vous opposer à leur traitement.',
  ],
  privacyLink: 'Protection des données personnelles',
  submit: 'M’abonner',
  askedTitle: 'Regardez votre boîte aux lettres',
  asked: [
    'Un courriel part vers l’adresse que vous avez écrite. Ouvrez le lien qu’il contient pour confirmer votre abonnement\u00a0: rien d’autre ne vous sera envoyé avant.',
    'S’il n’arrive pas dans l’heure, regardez parmi les courriels indésirables et vérifiez l’adresse. Une adresse ne reçoit que quelques demandes par jour.',
  ],
  confirm: {
    title: 'Confirmer votre abonnement',
    lead: 'Encore un geste, et vous serez averti par courriel de ce que la collectivité publie.',
    submit: 'Confirmer',
    doneTitle: 'Vous êtes abonné',
    done: 'Le premier courriel partira quand la collectivité aura publié quelque chose. Chaque courriel permet d’arrêter.',
  },
  stop: {
    title: 'Arrêter ces courriels',
    lead: 'Vous ne serez plus averti, et votre adresse sera effacée.',
    submit: 'Arrêter',
    doneTitle: 'C’est fait',
    done: 'Vous ne recevrez plus ces courriels. Votre adresse est effacée.',
  },
  quoted: (words) => `«\u00a0${isolated(words)}\u00a0»`,
  mails: {
    asked: {
      subject: (collectivity) => `Confirmez votre abonnement\u00a0: ${collectivity}`,
      body: (collectivity, topic) => [
        'Bonjour,',
        `Quelqu’un a donné cette adresse pour être averti de ce que publie\u00a0: ${collectivity}.`,
        `Sujet de l’abonnement\u00a0: ${topic}.`,
      ],
      confirm: (address) => `Pour confirmer, ouvrez cette page dans les trois jours\u00a0:\n${address}`,
      ignore:
        'Si ce n’est pas vous, ignorez ce message\u00a0: rien d’autre ne sera envoyé, et l’adresse sera effacée.',
    },
    known: {
      subject: (collectivity) => `Vous êtes déjà abonné\u00a0: ${collectivity}`,
      body: (collectivity, topic) => [
        'Bonjour,',
        `Quelqu’un a redemandé un abonnement que vous avez déjà. Collectivité\u00a0: ${collectivity}. Sujet\u00a0: ${topic}.`,
        'Il n’y a rien à faire. Pour changer de rythme, arrêtez cet abonnement, puis abonnez-vous à nouveau.',
      ],
    },
    news: {
      subject: (count, collectivity) => `${published(count)}\u00a0: ${collectivity}`,
      lead: (topic) => `Votre abonnement\u00a0: ${topic}.`,
      more: plural('fr', {
        one: 'Et # autre document.',
        many: 'Et # d’autres documents.',
        other: 'Et # autres documents.',
      }),
      all: (address) => `Toutes les publications\u00a0:\n${address}`,
    },
    stop: (address) => `Ne plus recevoir ces courriels\u00a0:\n${address}`,
    why: (collectivity) =>
      `Vous recevez ce courriel parce que cette adresse a été donnée sur le portail\u00a0: ${collectivity}. Elle est gardée chiffrée et ne sert qu’à cela (loi n°\u00a009-08).`,
  },
};
