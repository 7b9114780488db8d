import { number } from '../formats.ts';
import type { LookMessages } from './messages.ts';

/** The words of the look of a portal in French. */
export const lookFr: LookMessages = {
  title: 'Apparence du portail',
  lead: 'Tout ce que la collectivité règle de son portail. Un changement paraît en quelques secondes, et chaque version est gardée.',
  parts: {
    theme: 'Couleurs',
    contacts: 'Contacts et horaires',
  },
  history: {
    title: 'Versions de l’apparence',
    lead: 'La plus récente d’abord. Reprendre une version en crée une nouvelle\u00a0: rien n’est perdu.',
    changed: 'Changé',
    opened: 'L’apparence de l’ouverture du site',
    on: (moment) => `le ${moment}`,
    revertedTo: (version) => `Reprise de la version ${number('fr', version)}`,
    current: 'Version actuelle',
    reverted: 'La version choisie est reprise et paraît sur le portail.',
    revertLead:
      'La personne chargée de l’information et le numéro de la CNDP ne reviennent pas en arrière avec l’apparence.',
  },
};
