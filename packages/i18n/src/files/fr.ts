import { plural } from '../plural.ts';
import type { FilesMessages } from './messages.ts';

/** The words of the files that go with publications, in French. */
export const filesFr: FilesMessages = {
  kinds: {
    pdf: 'PDF',
    jpeg: 'Image JPEG',
    png: 'Image PNG',
    webp: 'Image WebP',
    csv: 'Tableau CSV',
    xlsx: 'Classeur XLSX',
    ods: 'Classeur ODS',
    docx: 'Texte DOCX',
    odt: 'Texte ODT',
  },
  pages: plural('fr', { one: '# page', many: '# de pages', other: '# pages' }),
  megabytes: (amount) => `${amount}\u00a0Mo`,
  kilobytes: (amount) => `${amount}\u00a0Ko`,
  pixels: (width, height) => `${width}\u00a0×\u00a0${height} pixels`,
  tagged: 'balisé',
  untagged: 'sans balises',
  hasText: 'contient du texte',
  scan: 'sans texte (numérisation)',
  languages: { ar: 'en arabe', fr: 'en français', both: 'pour les deux langues' },

  public: {
    title: 'Documents joints',
    onlyIn: { ar: 'N’existe qu’en arabe\u00a0:', fr: 'N’existe qu’en français\u00a0:' },
    hardToRead: 'Ce fichier se lit mal avec une synthèse vocale.',
    scanned: 'Ce fichier est une numérisation, sans texte.',
    askForAnother: 'Demander une version accessible',
    download: 'Télécharger',
  },
};
