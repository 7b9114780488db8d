import { number } from '../formats.ts';
import { lookFr } from './fr.ts';
import type { BureauLookMessages } from './messages.ts';

/** The words of staff, in French. */
export const bureauLookFr: BureauLookMessages = {
  ...lookFr,
  title: 'Apparence du portail',
  lead: 'Tout ce que la collectivité règle de son portail. Un changement paraît en quelques secondes, et chaque version est gardée.',
  parts: {
    theme: 'Couleurs',
    contacts: 'Contacts et horaires',
    emblem: 'Emblème',
    photo: 'Photographie',
    menu: 'Menu',
    home: 'Page d’accueil',
  },
  arrange: {
    shown: 'Montrer',
    up: 'Monter',
    down: 'Descendre',
    lawful: 'Toujours montré\u00a0: la loi veut que chacun le trouve.',
    order: 'Ordre',
    preview: 'Aperçu',
    previewLead: 'Ce que les visiteurs verront une fois l’ordre enregistré.',
    save: 'Enregistrer et montrer',
    saved: 'Le nouvel ordre paraît sur le portail.',
    unsaved: 'Cet ordre n’est pas encore enregistré.',
  },
  menu: {
    title: 'Menu principal',
    lead: 'Choisissez les entrées du menu et leur ordre. Le pied de page, lui, garde tous ses liens.',
    hiddenPage: 'Cette page n’est pas en ligne\u00a0: son entrée n’est pas montrée.',
  },
  home: {
    ...lookFr.home,
    title: 'Page d’accueil',
    lead: 'Choisissez ce que montre la page d’accueil, et dans quel ordre. Le nom, la recherche et le menu restent en haut.',
    textTitle: 'Mot de la collectivité',
    textLead: 'Une annonce, un mot d’accueil. Il paraît dans les deux langues ou ne paraît pas.',
    noPhoto: 'Aucune photographie n’est encore choisie.',
  },
  addedPages: {
    ...lookFr.addedPages,
    title: 'Ajouter une page',
    lead: (most) =>
      `Une école, un souk, un équipement\u00a0: la page que personne d’autre n’a. ${most} pages au plus.`,
    slug: 'Nom dans l’adresse',
    slugHint:
      'Des lettres latines minuscules, des chiffres et des tirets\u00a0: «\u00a0marche-hebdomadaire\u00a0». Il ne change plus ensuite.',
    badSlug:
      'Ce nom ne convient pas\u00a0: commencez par une lettre, sans accents, espaces ni majuscules, 40 signes au plus.',
    name: 'Titre',
    add: 'Ajouter la page',
    draft: 'Pas encore en ligne',
    removed: 'Supprimée',
    added: 'La page est ajoutée. Écrivez-la, puis mettez-la en ligne.',
    hide: 'Ne plus montrer',
    hideLead: 'La page quitte le portail et le menu\u00a0; son texte reste ici.',
    hidden: 'La page n’est plus en ligne.',
    remove: 'Supprimer la page',
    removeLead:
      'À son adresse restera l’indication qu’elle a été supprimée. La remettre en ligne annule la suppression.',
    removedNow: 'La page est supprimée\u00a0; son adresse le dit.',
  },
  pictures: {
    title: 'Emblème et photographie',
    emblem: 'Emblème',
    emblemLead: 'Il est en tête de chaque page. Une image carrée sur fond transparent convient le mieux.',
    emblemHint: (size) => `Image JPEG, PNG ou WebP, ${size} au plus.`,
    drawn: 'Sans emblème de la collectivité, le portail montre une rosace dessinée pour elle.',
    photo: 'Photographie',
    photoLead: 'Elle est montrée sur la page d’accueil, décrite dans les deux langues.',
    photoHint: (size) =>
      `Image JPEG, PNG ou WebP, large de 480 pixels au moins, ${size} au plus. Évitez les visages reconnaissables : chaque personne devrait être d’accord.`,
    noPhoto: 'Le portail n’a pas encore de photographie.',
    choose: 'Image à envoyer',
    made: (side, bytes) =>
      `Image refaite en ${number('fr', side)} × ${number('fr', side)} pixels, ${number('fr', bytes)} octets.`,
    reduced:
      'Elle est moins fine qu’un écran ne pourrait la montrer : chaque page du portail doit rester légère. Une image plus simple serait plus nette.',
    adopt: 'Adopter cet emblème',
    adoptPhoto: 'Adopter cette photographie',
    cleaned:
      'Elle contenait des renseignements sur l’appareil, l’auteur ou le lieu : ils ne sont pas dans l’image refaite.',
    tooNarrow: 'Elle est trop étroite : il faut au moins 480 pixels de large.',
    remove: 'Revenir à la rosace',
    removePhoto: 'Retirer la photographie',
    description: 'Ce que montre la photographie',
    descriptionHint: (most) =>
      `Une phrase dans chaque langue, ${most} caractères au plus, pour qui ne la voit pas.`,
    same: 'Si une seule langue change : l’autre dit toujours la même chose',
    save: 'Enregistrer la description',
    refusedPicture: 'Seule une image JPEG, PNG ou WebP convient ici.',
    dones: {
      emblem: 'Le nouvel emblème paraît sur toutes les pages.',
      'no-emblem': 'Le portail montre de nouveau la rosace.',
      photo: 'La photographie paraît sur la page d’accueil.',
      'no-photo': 'La photographie est retirée du portail.',
      described: 'La description est enregistrée.',
      forgotten: 'L’image envoyée n’est pas gardée.',
    },
  },
  history: {
    title: 'Versions de l’apparence',
    lead: 'La plus récente d’abord. Reprendre une version en crée une nouvelle\u00a0: rien n’est perdu.',
    version: (version) => `Version ${number('fr', version)}`,
    changed: (parts) => `Changé\u00a0: ${parts}`,
    opened: 'L’apparence de l’ouverture du site',
    on: (moment) => `le ${moment}`,
    revertedTo: (version) => `Reprise de la version ${number('fr', version)}`,
    current: 'Version actuelle',
    reverted: 'La version choisie est reprise et paraît sur le portail.',
    revertLead:
      'La personne chargée de l’information et le numéro de la CNDP ne reviennent pas en arrière avec l’apparence.',
  },
};
