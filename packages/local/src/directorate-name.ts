/** The directorate, as invitations to it name it. */
export const directorateName = {
  ar: 'المديرية العامة للجماعات الترابية',
  fr: 'Direction générale des collectivités territoriales',
};
