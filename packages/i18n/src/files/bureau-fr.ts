import { isolated } from '../formats.ts';
import { plural } from '../plural.ts';
import { filesFr } from './fr.ts';
import type { BureauFilesMessages } from './messages.ts';

/** The words of staff, in French. */
export const bureauFilesFr: BureauFilesMessages = {
  ...filesFr,
  title: 'Pièces jointes',
  lead: 'Les fichiers sont vérifiés avant d’être joints. Le public ne les trouve qu’une fois le document publié.',
  back: 'Revenir au document',
  count: plural('fr', { one: '# pièce jointe', many: '# de pièces jointes', other: '# pièces jointes' }),
  none: 'Aucun fichier n’accompagne encore ce document.',

  choose: 'Fichier à joindre',
  chooseHint: (size) => `PDF, image, CSV, XLSX, ODS, DOCX ou ODT, ${size} au plus.`,
  send: 'Envoyer',
  sending: (name) => `Envoi de ${isolated(name)}`,
  progress: 'Envois en cours',
  tooLarge: 'Ce fichier est trop lourd\u00a0: allégez-le ou divisez-le.',
  interrupted: 'L’envoi a été interrompu.',
  retry: 'Réessayer',
  cancel: 'Annuler',
  cancelled: 'L’envoi est annulé.',
  sentTitle: 'Fichiers reçus',
  inspecting: 'La vérification est en cours. Actualisez la page dans quelques secondes.',
  refresh: 'Actualiser',
  refusedAs: 'Refusé',
  refusals: {
    attachments: {
      title: 'D’autres fichiers s’y cachent',
      advice: 'Retirez les fichiers ou objets insérés dans ce document, puis envoyez-les à part.',
    },
    bomb: {
      title: 'Il est anormalement compliqué à ouvrir',
      advice: 'Ouvrez-le dans son logiciel, enregistrez-le sous un autre nom, puis envoyez la copie.',
    },
    checksum: {
      title: 'Il est arrivé abîmé',
      advice: 'Envoyez-le à nouveau.',
    },
    damaged: {
      title: 'Il est illisible',
      advice: 'Vérifiez qu’il s’ouvre chez vous, enregistrez-le à nouveau, puis renvoyez-le.',
    },
    empty: { title: 'Il est vide', advice: 'Choisissez un fichier qui contient quelque chose.' },
    encrypted: {
      title: 'Il est protégé',
      advice:
        'Chacun doit pouvoir le lire, le copier et l’imprimer\u00a0: retirez le mot de passe et les restrictions.',
    },
    malware: {
      title: 'Il contient un programme malveillant',
      advice: 'Ne l’ouvrez pas. Prévenez la personne qui s’occupe de vos ordinateurs.',
    },
    name: {
      title: 'Son nom est trompeur',
      advice: 'Il contient des signes invisibles qui changent l’ordre des lettres. Renommez-le.',
    },
    scripted: {
      title: 'Il agit quand on l’ouvre',
      advice: 'Il contient des macros ou des scripts. Enregistrez-le sans eux, ou exportez-le en PDF.',
    },
    'too-large': {
      title: 'Il est trop lourd',
      advice:
        'Allégez-le ou divisez-le\u00a0: 20\u00a0Mo au plus pour un document, 10\u00a0Mo pour une image ou un CSV.',
    },
    type: {
      title: 'Ce genre de fichier n’est pas publié',
      advice: 'Exportez-le en PDF, CSV, XLSX, ODS, DOCX ou ODT, ou en image JPEG, PNG ou WebP.',
    },
  },
  forget: 'Ne pas garder',
  ready: 'Vérifié',
  attach: 'Joindre',
  open: (name) => `Ouvrir ${isolated(name)}`,

  attachedTitle: 'Fichiers joints',
  description: 'Description',
  descriptionHint: (longest) =>
    `Ce que contient le fichier ou ce que montre l’image, ${longest} caractères au plus. Elle remplace l’image pour qui ne la voit pas.`,
  language: 'Langue du fichier',
  languageHint: 'Une image ou un tableau de chiffres sert aux deux langues.',
  undeclared: 'À préciser',
  counterpart: 'Le même dans l’autre langue',
  counterpartHint: 'Si l’autre langue est jointe aussi, dites laquelle des pièces c’est.',
  noCounterpart: 'Aucune des pièces jointes',
  onlyBecause: 'Pourquoi il n’existe que dans cette langue',
  onlyBecauseHint: 'Le public lit cette raison à côté du fichier.',
  findingsTitle: 'À vérifier avant de publier',
  findingsLead: 'Corrigez le fichier et joignez-le de nouveau, ou dites pourquoi il peut paraître ainsi.',
  findings: {
    author: 'Nom d’auteur dans les propriétés',
    'bank-account': 'Numéro de compte bancaire',
    'camera-serial': 'Numéro de série d’un appareil photo',
    comments: 'Commentaires',
    'embedded-objects': 'Objets insérés',
    email: 'Adresse électronique',
    'external-links': 'Liens vers d’autres fichiers',
    formulas: 'Formules qu’un tableur exécuterait',
    'hidden-rows-or-columns': 'Lignes ou colonnes masquées',
    'hidden-sheets': 'Feuilles masquées',
    'hidden-text': 'Texte masqué',
    'national-id': 'Numéro de carte nationale',
    phone: 'Numéro de téléphone',
    position: 'Lieu où la photo a été prise',
    'scanned-pages': 'Pages numérisées, sans texte',
    template: 'Chemin d’un modèle de document',
    'tracked-changes': 'Modifications suivies',
  },
  found: plural('fr', { one: '# fois', many: '# de fois', other: '# fois' }),
  likely: 'probable',
  where: (places) => `pages ou feuilles ${places}`,
  sample: (sample) => `par exemple ${isolated(sample)}`,
  justification: 'Pourquoi il peut paraître ainsi',
  justificationHint: 'Gardé dans l’historique, jamais montré au public.',
  scanAdvice:
    'C’est une image de texte\u00a0: ni la recherche ni une synthèse vocale ne la lisent. Joignez plutôt le fichier d’origine, ou une version accessible.',
  save: 'Enregistrer',
  remove: (name) => `Retirer ${isolated(name)}`,
  moveUp: (name) => `Monter ${isolated(name)}`,
  dones: {
    attached: 'Le fichier est joint. Décrivez-le dans les deux langues.',
    described: 'C’est enregistré.',
    detached: 'Le fichier est retiré du brouillon.',
    moved: 'L’ordre est changé.',
    forgotten: 'Le fichier n’est pas gardé.',
  },
  gateTitle: 'Avant de publier',
  gaps: {
    description: (name, language, standing) =>
      `${isolated(name)}\u00a0: description en ${language}, ${standing}`,
    language: {
      ar: (name) => `${isolated(name)}\u00a0: joignez la version arabe ou dites pourquoi elle n’existe pas`,
      fr: (name) =>
        `${isolated(name)}\u00a0: joignez la version française ou dites pourquoi elle n’existe pas`,
    },
    undeclared: (name) => `${isolated(name)}\u00a0: dites dans quelle langue il est`,
    findings: (name) => `${isolated(name)}\u00a0: corrigez ce qui a été trouvé ou justifiez-le`,
  },
};
