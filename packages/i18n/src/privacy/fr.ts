import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import type { PrivacyMessages } from './messages.ts';

const months = plural('fr', { one: '# mois', many: '# de mois', other: '# mois' });

/** The words about personal data of requesters, in French. */
export const privacyFr: PrivacyMessages = {
  title: 'Données personnelles',
  lead: 'Tout ce qui est gardé de l’auteur de cette demande. Il a le droit de le lire et d’en avoir copie, sans frais (loi 09-08, article 7).',
  back: 'Retour à la demande',
  reference: 'Référence',
  receivedOn: 'Reçue le',
  who: 'Qui a demandé, et quoi',
  said: 'Ce qui a été dit',
  nothingSaid: 'Rien d’autre n’a été écrit.',
  none: 'Non indiqué',
  checkFirst:
    'Avant de remettre cette page, relisez-la\u00a0: ce qu’un tiers a répondu peut contenir ses propres données, à masquer.',
  print:
    'Pour en remettre une copie, imprimez cette page\u00a0: elle tient sur des feuilles A4, sans les menus.',
  retention: {
    title: 'Combien de temps',
    since: (day) => `Ces données sont gardées depuis le ${isolated(day)}.`,
    until: (day) => `La procédure est terminée. Elles seront effacées le ${isolated(day)}.`,
    after: (count) => `C’est ${months(count)} après la fin de la procédure.`,
    running: (count) =>
      `La procédure n’est pas terminée. Elles seront effacées ${months(count)} après sa fin.`,
    proposed:
      'Cette durée est une proposition, dans l’attente d’un calendrier de conservation approuvé (loi 69-99).',
  },
  erased: (day) =>
    `Plus rien ne dit qui a fait cette demande\u00a0: tout a été effacé le ${isolated(day)}. Restent son numéro, ses dates et la décision.`,
  erase: {
    title: 'Effacer à la demande de l’auteur',
    lead: 'Le nom, l’adresse, le numéro de pièce et les textes sont effacés pour toujours, et le code de suivi ne répond plus. Le numéro de la demande, ses dates et la décision restent.',
    running:
      'L’effacement n’est pas encore possible\u00a0: tant qu’une réponse est due ou qu’un délai court, la loi 31-13 exige de savoir qui a demandé.',
    reason: 'Motif invoqué',
    reasons: {
      'no-longer-needed': 'Les données ne sont plus nécessaires (loi 09-08, article 3)',
      inaccurate: 'Elles sont inexactes, ou leur traitement est interdit (article 8)',
      objection: 'L’auteur s’oppose, pour un motif légitime, à ce qu’elles soient gardées (article 9)',
    },
    sure: 'L’auteur de la demande l’a demandé, j’ai vérifié son identité, et je sais que rien ne pourra être retrouvé',
    lacking: 'Choisissez un motif et cochez la case\u00a0: un effacement est définitif.',
    submit: 'Effacer pour toujours',
    done: 'Les données de l’auteur sont effacées.',
  },
  inspect: {
    title: 'Ouvrir une demande',
    lead: 'La direction centrale lit des chiffres, pas des dossiers. Vous pouvez ouvrir celui-ci si vous dites pourquoi\u00a0: l’ouverture est inscrite au journal de la collectivité, et ses responsables de l’information en sont avertis avec votre adresse et votre motif.',
    reason: 'Pourquoi ouvrez-vous ce dossier\u00a0?',
    hint: 'Au moins 20 caractères. Ne nommez personne\u00a0: désignez la saisine, l’inspection ou le courrier qui le demande.',
    tooShort: 'Écrivez votre motif, en 20 caractères au moins et 1\u00a0000 au plus.',
    submit: 'Ouvrir le dossier',
    opened:
      'Cette lecture est inscrite au journal, et les responsables de l’information sont avertis. Le numéro de la pièce d’identité n’est pas montré.',
    back: 'Registre national',
  },
};
