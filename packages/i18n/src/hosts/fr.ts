import type { HostMessages } from './messages.ts';

/** The words of host names in French. */
export const hostsFr: HostMessages = {
  title: 'Noms de domaine',
  lead: 'Le portail a une adresse sur la plateforme. Il peut aussi répondre au nom de domaine de la collectivité.',
  list: 'Noms du portail',
  host: 'Nom',
  state: 'État',
  states: {
    platform: 'Nom de la plateforme',
    asked: 'Demandé',
    shown: 'Reconnu comme le vôtre',
    approved: 'Approuvé, en préparation',
    active: 'En service',
    removed: 'Retiré',
  },
  next: {
    asked:
      'Faites créer les enregistrements ci-dessous chez qui tient votre nom de domaine, puis vérifiez. Ils mettent parfois une journée à être visibles.',
    shown: 'La direction centrale doit maintenant approuver ce nom.',
    approved:
      'L’exploitant de la plateforme prépare le certificat. Le nom ne répond pas encore\u00a0: la direction centrale le mettra en service ensuite.',
    active: 'Le portail répond à ce nom.',
    removed: 'Le portail ne répond plus à ce nom. Vous pouvez le demander à nouveau.',
  },
  primary: 'Nom principal',
  choose: 'En faire le nom principal',
  chosen: 'Les pages du portail portent maintenant ce nom.',
  ask: 'Demander ce nom',
  askLabel: 'Nom de domaine à ajouter',
  askHint: 'Par exemple www.commune.ma, sans https\u00a0://. Il doit déjà appartenir à la collectivité.',
  asked: 'Le nom est demandé. Voici les enregistrements à créer.',
  records: 'Enregistrements à créer',
  recordsLead:
    'Le premier montre que le nom est à vous\u00a0; le second conduit les visiteurs au portail. Recopiez-les tels quels.',
  recordType: 'Type',
  recordName: 'Nom',
  recordValue: 'Valeur',
  leads: 'à créer quand le nom est en préparation',
  prove: 'Vérifier maintenant',
  shown: 'L’enregistrement est là\u00a0: ce nom est reconnu comme le vôtre.',
  approve: 'Approuver ce nom',
  approved: 'Le nom est approuvé\u00a0; l’exploitant prépare son certificat.',
  activate: 'Le certificat est en place\u00a0: mettre en service',
  activateLead:
    'À faire seulement quand l’exploitant a confirmé que le nom répond avec son certificat\u00a0: sans lui, les visiteurs verraient un avertissement.',
  active: 'Le portail répond à ce nom.',
  remove: 'Retirer ce nom',
  removed: 'Le portail ne répond plus à ce nom.',
  since: (moment) => `depuis le ${moment}`,
};
