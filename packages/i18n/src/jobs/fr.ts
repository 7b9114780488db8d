import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import type { JobMessages } from './messages.ts';

/** The words of work that takes long, in French. */
export const jobsFr: JobMessages = {
  nav: 'Opérations',
  title: 'Opérations',
  lead: 'Ce qui prend du temps se fait ici en arrière-plan\u00a0: fermez la page, l’opération continue. Elle peut être mise en pause et reprise sans rien perdre.',
  empty: 'Aucune opération depuis trois mois.',
  operation: 'Opération',
  state: 'État',
  begun: 'Début',
  kinds: { opening: 'Ouverture de sites', rollout: 'Nouveau gabarit', export: 'Export' },
  states: { running: 'En cours', paused: 'En pause', stopped: 'Arrêtée', done: 'Terminée' },
  progress: (tried, of) => `${tried} sur ${of}`,
  changed: {
    opening: plural('fr', { one: '# site ouvert', many: '# de sites ouverts', other: '# sites ouverts' }),
    rollout: plural('fr', {
      one: '# site mis à jour',
      many: '# de sites mis à jour',
      other: '# sites mis à jour',
    }),
    export: plural('fr', { one: 'Archive prête', many: 'Archives prêtes', other: 'Archive prête' }),
  },
  failed: plural('fr', { one: '# échec', many: '# d’échecs', other: '# échecs' }),
  beganBy: (who, at) => `Lancée par ${isolated(who)}, le ${at}.`,
  lastChange: (at) => `Dernière avancée\u00a0: ${at}.`,
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  retry: 'Réessayer les échecs',
  refresh: 'Actualiser',
  pausing: 'Les sites en cours de traitement s’achèvent, puis l’opération s’arrête.',
  stopped:
    'Trop d’échecs\u00a0: l’opération s’est arrêtée d’elle-même. Lisez les raisons ci-dessous, corrigez la cause, puis reprenez.',
  ringDone: (sites, of) =>
    `${sites} sites sur ${of} ont le nouveau gabarit. Visitez-en quelques-uns avant de continuer.`,
  nextRing: 'Continuer avec les suivants',
  look: 'Visiter',
  failures: 'Échecs et leurs raisons',
  collectivity: 'Collectivité',
  reason: 'Raison',
  unexpected: (said) => `Erreur inattendue, à transmettre à l’exploitation\u00a0: ${isolated(said)}`,
  openings: {
    title: 'Ouvrir plusieurs sites',
    lead: 'Choisissez un territoire, collez une liste de codes, ou les deux. Rien n’est ouvert avant que vous ayez vu l’aperçu.',
    area: 'Territoire',
    nowhere: 'Aucun\u00a0: la liste seulement',
    everywhere: 'Tout le pays',
    kinds: 'Catégories de collectivités',
    lines: 'Liste de codes',
    linesHint:
      'Un code par ligne. Pour inviter qui administrera le site, ajoutez son adresse électronique puis son nom, séparés par des points-virgules.',
    preview: 'Voir l’aperçu',
    previewTitle: 'Aperçu',
    toOpen: plural('fr', {
      one: '# site sera ouvert.',
      many: '# de sites seront ouverts.',
      other: '# sites seront ouverts.',
    }),
    open: plural('fr', {
      one: '# site est déjà ouvert et ne change pas.',
      many: '# de sites sont déjà ouverts et ne changent pas.',
      other: '# sites sont déjà ouverts et ne changent pas.',
    }),
    administrators: plural('fr', {
      one: '# personne recevra une invitation.',
      many: '# de personnes recevront une invitation.',
      other: '# personnes recevront une invitation.',
    }),
    nothing: 'Il n’y a rien à ouvrir\u00a0: tous ces sites le sont déjà, ou rien n’est choisi.',
    first: plural('fr', { one: 'Le premier', many: 'Les # premiers', other: 'Les # premiers' }),
    start: 'Ouvrir ces sites',
    mistakesTitle: 'Ces lignes sont à corriger. Rien n’a été ouvert.',
    mistakes: {
      unknown: (line, text) =>
        `Ligne ${line}\u00a0: aucune collectivité n’a le code «\u00a0${isolated(text)}\u00a0».`,
      twice: (line, text) => `Ligne ${line}\u00a0: le code ${isolated(text)} est déjà dans la liste.`,
      'bad-address': (line, text) =>
        `Ligne ${line}\u00a0: «\u00a0${isolated(text)}\u00a0» n’est pas une adresse électronique.`,
    },
  },
  export: {
    title: 'Exporter le site',
    lead: 'Une archive avec tout ce qui appartient à la collectivité. Elle s’ouvre sans nous, sur n’importe quel ordinateur.',
    inside: [
      'le portail entier, en pages qui se lisent depuis un dossier, avec ses fichiers',
      'les publications et leurs tableaux, en JSON et en CSV',
      'à part, ce qui n’est pas public\u00a0: brouillons, commentaires, équipe, journal',
    ],
    prepare: 'Préparer une archive',
    list: 'Archives',
    fetch: 'Télécharger',
    over: 'N’est plus disponible',
    until: (date) => `à télécharger avant le ${date}`,
    closing: 'Avant de fermer un site, préparez et téléchargez une archive\u00a0: elle vaut une semaine.',
  },
  template: {
    title: 'Gabarit des sites',
    lead: 'Une nouvelle version du gabarit arrive avec chaque mise à jour du logiciel. Les sites y passent par vagues\u00a0: trois, puis 1\u00a0%, 10\u00a0%, tous. Chaque site est préparé à part et vérifié avant d’être montré.',
    version: 'Version',
    sites: 'Sites',
    built: 'Dernière version',
    allThere: 'Tous les sites ont la dernière version.',
    start: 'Passer à la dernière version, par vagues',
    startHint: 'L’opération se met en pause après chaque vague, pour que vous puissiez regarder.',
    back: (version) => `Revenir à la version ${isolated(version)}`,
    backHint: 'Tous les sites reviennent d’un coup à cette version, avec ce qui a été publié depuis.',
    underWay: 'Une opération sur le gabarit est en cours\u00a0: achevez-la ou mettez-la en pause d’abord.',
  },
};
