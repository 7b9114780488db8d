import { plural } from '../plural.ts';
import type { TableMessages } from './messages.ts';

const nb = '\u00a0';

/** The words of tables that follow a legal model, in French. */
export const tablesFr: TableMessages = {
  asked: `Prévu par${nb}:`,
  rows: plural('fr', { one: '# ligne', many: '# de lignes', other: '# lignes' }),

  total: 'Total',
  download: 'Télécharger le tableau (CSV)',
  openProcedure: 'Ouvrir la procédure sur le portail national',
};
