import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import { tablesFr } from './fr.ts';
import type { BureauTableMessages } from './messages.ts';

const nb = '\u00a0';

/** The words of staff, in French. */
export const bureauTablesFr: BureauTableMessages = {
  ...tablesFr,
  title: 'Tableau',
  lead: 'Un tableau suit un modèle fixé par la loi. Les citoyens le lisent dans la page, le téléchargent et le réutilisent.',
  none: 'Ce document n’a pas de tableau.',
  add: 'Ajouter un tableau',
  edit: 'Remplir le tableau',
  proposed: 'Répond à l’obligation de ce document',
  choose: 'Choisir un modèle',
  create: 'Créer le tableau',
  row: (rank) => `Ligne ${rank}`,
  newRow: 'Nouvelle ligne',
  dropRow: 'Supprimer cette ligne',
  required: 'obligatoire',
  noChoice: 'Choisir',
  save: 'Enregistrer les lignes',
  saveAndAdd: 'Enregistrer et ajouter des lignes',
  saved: 'Le tableau est enregistré dans le brouillon.',
  imported: 'Les lignes sont enregistrées dans le brouillon.',
  removed: 'Le tableau est retiré du brouillon.',
  remove: 'Retirer le tableau',
  removeLead: 'Le document n’aura plus de tableau. L’historique du document garde celui-ci.',
  pages: 'Pages du tableau',
  rowsFromTo: (from, to) => `Lignes ${from} à ${to}`,
  conflict:
    'Quelqu’un a enregistré ce document entre-temps. Ce que vous avez écrit est conservé ici\u00a0: comparez avec la version enregistrée, puis enregistrez à nouveau.',
  wrongRows: plural('fr', {
    one: 'Rien n’est enregistré\u00a0: # ligne est à corriger.',
    many: 'Rien n’est enregistré\u00a0: # de lignes sont à corriger.',
    other: 'Rien n’est enregistré\u00a0: # lignes sont à corriger.',
  }),
  back: 'Retour au document',
  backToTable: 'Retour au tableau',
  columns: 'Que mettre dans chaque colonne',

  importTitle: 'Importer un tableau',
  importLead:
    'Donnez un fichier CSV ou XLSX, ou collez des lignes copiées d’un tableur. Les colonnes sont reconnues à leur titre, en français ou en arabe, dans n’importe quel ordre. Rien n’est enregistré avant votre accord.',
  emptyFile: 'Télécharger le modèle vide (CSV)',
  emptyFileHint: 'Il contient les titres des colonnes dans les deux langues, et s’ouvre dans un tableur.',
  file: 'Fichier CSV ou XLSX',
  fileHint: (kilobytes) =>
    `${kilobytes}${nb}Ko au plus. Au-delà, partagez le fichier en deux et ajoutez le second au premier.`,
  paste: 'Ou lignes collées',
  pasteHint: 'La première ligne porte les titres des colonnes.',
  mode: 'Ces lignes',
  replace: 'remplacent celles du tableau',
  append: 's’ajoutent à celles du tableau',
  read: 'Lire les lignes',
  preview: 'Ce qui a été lu',
  ready: plural('fr', {
    one: '# ligne est prête.',
    many: '# de lignes sont prêtes.',
    other: '# lignes sont prêtes.',
  }),
  toMend: plural('fr', {
    one: '# ligne est à corriger ou à laisser de côté.',
    many: '# de lignes sont à corriger ou à laisser de côté.',
    other: '# lignes sont à corriger ou à laisser de côté.',
  }),
  later: plural('fr', {
    one: 'Une autre ligne à corriger viendra ensuite.',
    many: '# d’autres lignes à corriger viendront ensuite.',
    other: '# autres lignes à corriger viendront ensuite.',
  }),
  line: (line) => `Ligne ${line} du fichier`,
  readAs: (typed) => `Lu\u00a0: «\u00a0${isolated(typed)}\u00a0».`,
  unknown: (headings) => `Colonnes que le modèle ne connaît pas, laissées de côté\u00a0: ${headings}.`,
  totals: (lines) => `Lignes de total, laissées de côté car les totaux se calculent\u00a0: ${lines}.`,
  saveAll: 'Enregistrer toutes les lignes',
  saveReady: 'Enregistrer seulement les lignes prêtes',
  startAgain: 'Recommencer avec un autre fichier',
  firstRows: 'Premières lignes prêtes',
  problems: {
    nothing: 'Choisissez un fichier ou collez des lignes.',
    empty: 'Ce fichier est vide.',
    damaged:
      'Ce fichier ne se laisse pas lire comme un tableau. Ouvrez-le dans un tableur, enregistrez-le en CSV ou en XLSX, puis réessayez.',
    'old-workbook':
      'Ce classeur est d’un ancien format. Ouvrez-le dans un tableur et enregistrez-le en XLSX ou en CSV.',
    unsafe:
      'Ce fichier contient des macros, un mot de passe ou un contenu dangereux. Enregistrez la feuille seule, en XLSX ou en CSV, sans mot de passe.',
    'too-heavy':
      'Ce fichier contient trop de choses. Gardez la seule feuille du tableau, ou partagez-la en plusieurs fichiers.',
    'no-headings':
      'Les titres des colonnes ne sont pas reconnus. Partez du modèle vide, ou donnez à chaque colonne le titre du modèle.',
    'missing-columns': 'Il manque des colonnes sans lesquelles aucune ligne n’est complète.',
    'too-many': 'Un tableau a cinq cents lignes au plus. Partagez-le entre plusieurs documents.',
  },
  missingColumns: (names) => `Colonnes à ajouter\u00a0: ${names}.`,
  mistakes: {
    missing: 'Cette case ne peut pas rester vide. Remplissez-la.',
    'too-long': 'Ce texte est trop long. Abrégez-le.',
    'no-amount': 'Ce n’est pas un montant. Écrivez par exemple 1234,50, sans autre mot.',
    'no-count': 'Ce n’est pas un nombre entier. Écrivez par exemple 12.',
    'no-year': 'Ce n’est pas une année. Écrivez par exemple 2027.',
    'no-percentage': 'Ce n’est pas un pourcentage. Écrivez par exemple 4,25.',
    'no-date': 'Ce n’est pas une date. Écrivez par exemple 31/12/2026.',
    'no-choice': 'Ce n’est pas l’une des réponses prévues. Choisissez dans la liste.',
    'no-address': 'Ce n’est pas une adresse sûre. Copiez l’adresse entière, qui commence par https.',
  },

  gap: (row, column, language) =>
    `Tableau, ligne ${row}, «\u00a0${column}\u00a0»\u00a0: il manque le texte en ${language}.`,
};
