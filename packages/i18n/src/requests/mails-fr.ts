import type { RequestMailMessages } from './messages.ts';

/** The words of mails about requests for information, in French. */
export const requestMailsFr: RequestMailMessages = {
  subject: (reference, collectivity) => `Demande ${reference} : ${collectivity}`,
  hello: 'Bonjour,',
  news: {
    received: (due) => [
      'Votre demande d’information est reçue et enregistrée.',
      `La réponse est due au plus tard le ${due} (loi n° 31.13, articles 16 et 17).`,
    ],
    'clarification-asked': (due) => [
      'Pour vous répondre, la personne chargée de l’information a besoin de précisions. Le délai continue de courir.',
      `La réponse reste due au plus tard le ${due}.`,
    ],
    extended: (due) => [
      'La réponse à votre demande demande plus de temps. La loi permet de prolonger le délai une seule fois, pour des raisons qu’elle énumère (article 16).',
      `La réponse est maintenant due au plus tard le ${due}.`,
    ],
    answered: (_due, until) => [
      'Une réponse est donnée à votre demande.',
      `Si elle ne vous satisfait pas, vous pouvez réclamer auprès du président de la collectivité jusqu’au ${until} (article 19).`,
    ],
    delivered: () => ['Les informations demandées vous ont été remises.'],
    silent: (due, until) => [
      `La réponse à votre demande était due le ${due} et n’est pas venue.`,
      `Vous pouvez réclamer auprès du président de la collectivité jusqu’au ${until} (article 19). La lettre est prête sur la page de suivi.`,
      'La collectivité doit toujours vous répondre.',
    ],
    'complaint-received': (_due, until) => [
      'Votre réclamation est reçue.',
      `Le président doit y répondre au plus tard le ${until} (article 19).`,
    ],
    'head-answered': (_due, until) => [
      'Le président a répondu à votre réclamation.',
      `Si la réponse ne vous satisfait pas, vous pouvez saisir la Commission du droit d’accès à l’information jusqu’au ${until} (article 20, www.cdai.ma).`,
    ],
    'head-silent': (_due, until) => [
      'Le président n’a pas répondu à votre réclamation dans les 15 jours.',
      `Vous pouvez saisir la Commission du droit d’accès à l’information jusqu’au ${until} (article 20, www.cdai.ma).`,
    ],
    'code-reissued': () => [
      'Un nouveau code de suivi a été remis pour votre demande ; l’ancien ne sert plus.',
      'Si ce n’est pas à vous, adressez-vous sans tarder à la personne chargée de l’information.',
    ],
    'dates-moved': (due) => [
      'Un jour férié a été annoncé : il change le décompte des jours.',
      `La réponse à votre demande est maintenant due au plus tard le ${due}.`,
    ],
  },
  because: 'Raisons :',
  extensionGrounds: {
    X1: 'il n’est pas possible de répondre, en tout ou en partie, dans le délai ;',
    X2: 'la demande porte sur un grand nombre d’informations ;',
    X3: 'les informations ne peuvent être réunies dans le délai ;',
    X4: 'un tiers doit être consulté avant la remise des informations.',
  },
  follow: (address) => `Suivre la demande : ${address}`,
  keepCode: 'Le code de suivi est sur votre récépissé.',
  end: (collectivity) => `${collectivity}, personne chargée de l’information`,
  notices: {
    filed: 'Une nouvelle demande d’information est arrivée.',
    assigned: 'Une demande d’information vous est confiée.',
    clarified: 'Le demandeur a précisé sa demande.',
    withdrawn: 'Le demandeur a retiré sa demande.',
    'due-in-7': 'La réponse est due dans 7 jours.',
    'due-in-3': 'La réponse est due dans 3 jours.',
    'due-today': 'La réponse est due aujourd’hui.',
    silent:
      'Le délai est passé sans réponse. Le demandeur est averti de son droit de réclamer ; la réponse reste due.',
    'silent-5': 'La réponse est en retard de 5 jours.',
    'silent-10':
      'La réponse est en retard de 10 jours. La demande figure sur la liste que voit la direction centrale.',
    complaint: 'Le demandeur réclame auprès du président, qui doit répondre dans les 15 jours (article 19).',
    'head-due-in-3': 'La réponse à la réclamation est due dans 3 jours.',
    'head-silent': 'La réclamation est restée sans réponse. Le demandeur peut saisir la Commission.',
    returned: 'Un courriel au demandeur est revenu : écrivez-lui par courrier. Le délai continue de courir.',
    inspected:
      'La direction centrale a ouvert cette demande. Son motif est écrit dans le dossier, et l’ouverture est inscrite au journal.',
    'dates-moved': 'Le calendrier a changé : le dernier jour de réponse a été recompté.',
  },
  noticeSubject: (reference) => `Demande ${reference}`,
  noticeHello: (name, collectivity) => `Bonjour ${name},\n${collectivity}`,
  noticeDue: (due) => `Dernier jour de réponse : ${due}`,
  open: (address) => `Ouvrir la demande : ${address}`,
};
