import { plural } from '../plural.ts';
import type { RegisterMessages } from './messages.ts';

/** The register of requests in French. */
export const registerFr: RegisterMessages = {
  nav: 'Demandes dans le pays',
  title: 'Registre national des demandes d’information',
  lead: 'Ce que sont devenues les demandes reçues par les collectivités. Le registre ne contient ni qui demande, ni les mots des demandes.',
  year: 'Année de réception',
  region: 'Région',
  country: 'Tout le pays',
  subject: 'Sujet',
  anySubject: 'Tous les sujets',
  noSubject: 'Sujet non précisé',
  standing: 'Suite donnée',
  anyStanding: 'Toutes',
  standings: { awaited: 'En attente', withdrawn: 'Retirée', duplicate: 'Doublon' },
  sort: 'Trier par',
  sorts: { received: 'Demandes', late: 'Retards', silent: 'Silences', code: 'Code' },
  show: 'Afficher',
  download: 'Télécharger toutes les collectivités (CSV)',
  byRegion: 'Par région',
  bySubject: 'Par sujet',
  byChannel: 'Par mode de dépôt',
  channel: 'Mode de dépôt',
  requests: 'Demandes',
  byStanding: 'Par suite donnée',
  collectivities: plural('fr', {
    one: '# collectivité',
    many: '# de collectivités',
    other: '# collectivités',
  }),
  collectivity: 'Collectivité',
  code: 'Code',
  chosen: 'De cette suite',
  silent: 'Sans réponse depuis plus de dix jours',
  silentTitle: 'Silences de plus de dix jours',
  silentLead:
    'Le dernier jour pour répondre est passé depuis plus de dix jours. Seul le numéro de la demande est connu ici.',
  noneSilent: 'Aucune demande n’est dans ce cas.',
  reference: 'Numéro',
  due: 'Réponse due le',
  more: 'Voir les suivantes',
};
