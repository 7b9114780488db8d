import { number } from '../formats.ts';
import { plural } from '../plural.ts';
import type { RegisterMessages } from './register-messages.ts';

/** The words of the register as a file, in French. */
export const registerFr: RegisterMessages = {
  title: 'Reprendre un registre',
  lead: 'Les demandes d’un registre tenu dans un tableur sont lues, montrées, puis enregistrées. Aucune n’est enregistrée deux fois, même si le fichier est lu à nouveau.',
  importLink: 'Reprendre un registre',
  exportLink: 'Télécharger le registre (CSV)',
  file: 'Fichier CSV ou XLSX',
  fileHint: '60 lignes et 48 Ko au plus à la fois.',
  pasted: 'Ou collez les lignes, avec leurs titres',
  preview: 'Lire sans enregistrer',
  columnsTitle: 'Les colonnes à avoir',
  columnsHint:
    'Les autres colonnes du formulaire sont lues aussi, dans n’importe quel ordre, en français ou en arabe. Sans elles, une demande est prise pour une demande ordinaire, déposée au guichet.',
  problems: {
    nothing: 'Choisissez un fichier, ou collez des lignes.',
    empty: 'Il n’y a aucune ligne sous les titres.',
    damaged: 'Ce fichier ne se lit pas : enregistrez-le à nouveau en CSV ou en XLSX.',
    'old-workbook': 'C’est un ancien classeur Excel : enregistrez-le en XLSX ou en CSV.',
    'too-heavy': 'C’est trop à la fois : partagez le fichier en plusieurs.',
    unsafe: 'Ce fichier est refusé par sécurité : enregistrez les lignes dans un classeur neuf.',
    'no-headings': 'Les titres des colonnes n’ont pas été reconnus : mettez-les au-dessus des lignes.',
    'missing-columns': 'Il manque ces colonnes :',
    'too-many': 'C’est trop à la fois : 60 lignes au plus.',
  },
  read: (ready, toMend) =>
    `Lignes prêtes : ${number('fr', ready)}. Lignes à corriger : ${number('fr', toMend)}. Rien n’est encore enregistré.`,
  unknown: 'Ces colonnes ne sont pas reprises :',
  toMend: 'À corriger dans votre fichier',
  mendHow: 'Ces lignes ne seront pas enregistrées. Corrigez-les, puis reprenez le fichier entier.',
  line: 'Ligne',
  lineOf: (line) => `Ligne ${number('fr', line)}`,
  ready: 'Prêtes à être enregistrées',
  enter: plural('fr', {
    one: 'Enregistrer # demande',
    many: 'Enregistrer # de demandes',
    other: 'Enregistrer # demandes',
  }),
  again: 'Reprendre un autre fichier',
  entered: plural('fr', {
    one: '# demande est enregistrée.',
    many: '# de demandes sont enregistrées.',
    other: '# demandes sont enregistrées.',
  }),
  outcome: 'Ce que chaque ligne est devenue',
  known: 'Déjà enregistrée',
  columns: {
    reference: 'Numéro',
    receivedOn: 'Reçue le',
    channel: 'Arrivée par',
    kind: 'Nature',
    subject: 'Sujet',
    state: 'État',
    due: 'Dernier jour de réponse',
    extension: 'Prolongation (motifs)',
    answeredOn: 'Réponse le',
    outcome: 'Suite donnée',
    grounds: 'Motifs de refus',
    complaint: 'Réclamation le',
    headAnswer: 'Réponse à la réclamation le',
    chafafiyaRef: 'Numéro chafafiya.ma',
  },
};
