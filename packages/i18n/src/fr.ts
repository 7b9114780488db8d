import { alertsFr } from './alerts/fr.ts';
import { apiFr } from './api/fr.ts';
import { filesFr } from './files/fr.ts';
import { findingFr } from './finding/fr.ts';
import { isolated } from './formats.ts';
import { lookFr } from './look/fr.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';
import { reusesFr } from './reuses/fr.ts';
import { schemeFr } from './scheme/fr.ts';
import { tablesFr } from './tables/fr.ts';
import { workflowFr } from './workflow/fr.ts';

const textsToWrite = plural('fr', {
  one: '# texte à compléter ou à mettre à jour',
  many: '# de textes à compléter ou à mettre à jour',
  other: '# textes à compléter ou à mettre à jour',
});

const pointsToSettle = plural('fr', {
  one: '# point à compléter',
  many: '# de points à compléter',
  other: '# points à compléter',
});

const inMinutes = plural('fr', { one: '# minute', many: '# de minutes', other: '# minutes' });

/** French, as a Moroccan town hall writes it: typographic apostrophes, unbreakable spaces before : ; ? !. */
export const fr: Messages = {
  language: 'Français',
  languages: { ar: 'arabe', fr: 'français' },
  otherLanguage: 'العربية',
  kingdom: 'Royaume du Maroc',
  product: 'Mahalli',
  skip: 'Aller au contenu',
  kinds: { region: 'Région', prefecture: 'Préfecture', province: 'Province', commune: 'Commune' },
  kindsInPlural: { region: 'Régions', prefecture: 'Préfectures', province: 'Provinces', commune: 'Communes' },
  states: { provisioned: 'En préparation', live: 'En ligne', suspended: 'Suspendu', closed: 'Fermé' },
  unopened: 'Pas encore de site',
  roles: {
    editor: 'Rédaction',
    publisher: 'Publication',
    officer: 'Chargé de l’information',
    alternate: 'Suppléant du chargé de l’information',
    head: 'Présidence',
    moderator: 'Modération',
    administrator: 'Administration du site',
    analyst: 'Analyse nationale',
    'national-administrator': 'Administration nationale',
  },
  publicationStates: { draft: 'Brouillon', published: 'Publié', withdrawn: 'Retiré' },
  standings: { missing: 'à écrire', stale: 'à mettre à jour', current: 'à jour' },
  texts: { title: 'Titre', summary: 'Résumé', body: 'Texte', office: 'Service émetteur' },

  portal: {
    nav: {
      label: 'Menu principal',
      home: 'Accueil',
      publications: findingFr.publications,
      ask: 'Demander une information',
      participate: 'Participer',
      transparency: 'Transparence',
      about: 'La collectivité',
      contacts: 'Contacts',
    },
    footer: {
      label: 'Informations sur le site',
      toolkit: 'Boîte à outils de la participation',
      officer: 'Chargé de l’information',
      legal: 'Mentions légales',
      privacy: 'Données personnelles',
      accessibility: 'Accessibilité',
      feed: 'Suivre les publications (Atom)',
      national: 'Toutes les collectivités',
      attribution:
        'Noms, codes et populations\u00a0: Haut-Commissariat au Plan, RGPH 2024\u00a0; positions\u00a0: GeoNames (CC BY 4.0).',
    },
    requests: {
      start: 'Faire une demande',
      track: 'Suivre une demande',
      count: 'Calculez les dates de votre demande, avec leurs raisons',
      figures: 'Les demandes en chiffres',
    },
    demonstration:
      'Site de démonstration\u00a0: les documents publiés ici sont fictifs et n’engagent aucune collectivité.',
    home: {
      welcome: 'Bienvenue sur le portail de la collectivité',
      population: plural('fr', {
        one: '# habitant (RGPH 2024)',
        many: '# d’habitants (RGPH 2024)',
        other: '# habitants (RGPH 2024)',
      }),
      latest: 'Dernières publications',
      all: 'Toutes les publications',
      byCategory: 'Ce que la loi oblige à publier',
      empty: 'Aucun document n’est encore publié. Les premiers documents paraîtront ici.',
      rights: 'Vos droits',
      askLead:
        'Toute personne peut demander une information à la collectivité\u00a0: la réponse est due sous 20 jours ouvrables.',
      participateLead: 'Sessions publiques, pétitions, instances consultatives\u00a0: comment prendre part.',
      officerLead: 'La personne désignée pour vous aider à formuler et à suivre votre demande.',
    },
    publications: {
      title: 'Publications',
      lead: 'Les documents que la collectivité publie d’elle-même, en application de la loi 31.13.',
      count: plural('fr', { one: '# publication', many: '# de publications', other: '# publications' }),
      byYear: 'Par année',
      byCategory: 'Par catégorie',
      latest: 'Les plus récentes',
      older: 'Publications plus anciennes',
      newest: 'Les plus récentes',
      archivePage: (page) => `Page d’archives ${page}`,
      empty: 'Aucun document dans cette rubrique pour le moment.',
      year: (year) => `Année ${year}`,
      withdrawn: 'Document retiré',
      breadcrumb: 'Vous êtes ici',
    },
    publication: {
      category: 'Catégorie',
      office: 'Service émetteur',
      documentDate: 'Date du document',
      publishedOn: 'Publié le',
      correctedOn: 'Corrigé le',
      reference: 'Référence',
      facts: 'Fiche du document',
      reuse: 'Citer et réutiliser',
      licence:
        'Vous pouvez réutiliser ce document librement, dans un but licite, sans en altérer le contenu, en citant la source et sa date, et sans porter atteinte à l’intérêt général ni aux droits des tiers (loi 31.13, article 6).',
      cite: 'Pour le citer\u00a0:',
      citation: (by, title, date, address) => `${by}, «\u00a0${title}\u00a0», ${date}, ${address}`,
      machine: 'Le même document pour les logiciels (JSON)',
      related: 'Dans la même catégorie',
      withdrawnTitle: 'Ce document a été retiré',
      withdrawnLead: (reference, date) =>
        `La publication n°\u00a0${isolated(reference)} a été retirée le ${date}.`,
      withdrawnReason: 'Motif du retrait',
      withdrawnNext:
        'Si vous avez besoin de l’information qu’il contenait, vous pouvez la demander à la collectivité.',
    },
    contacts: {
      address: 'Adresse',
      hours: 'Horaires d’ouverture',
      phone: 'Téléphone',
      email: 'Courriel',
      pending: 'La collectivité n’a pas encore communiqué cette information.',
      officerTitle: 'Personne chargée de l’information',
      officerName: 'Nom',
      officerFunction: 'Fonction',
      officerDecision: 'Décision de désignation',
      cndp: 'Autorisation de la CNDP',
      cndpPending:
        'Aucun numéro n’est encore attribué\u00a0: les services qui en exigent un restent fermés sur ce site.',
    },
  },

  national: {
    title: 'Mahalli, les portails des collectivités territoriales',
    lead: 'Trouvez le portail de votre région, de votre province ou de votre commune.',
    nav: { label: 'Menu principal', home: 'Annuaire', figures: 'Chiffres', search: 'Rechercher' },
    searchLabel: 'Nom de la collectivité',
    searchHint:
      'En français ou en arabe, par exemple «\u00a0Ait Melloul\u00a0» ou «\u00a0\u2068آيت ملول\u2069\u00a0».',
    searchSubmit: 'Rechercher',
    results: plural('fr', {
      one: '# collectivité trouvée',
      many: '# de collectivités trouvées',
      other: '# collectivités trouvées',
    }),
    noResult:
      'Aucune collectivité ne porte ce nom. Vérifiez l’orthographe, ou parcourez l’annuaire par région.',
    regions: 'Les 12 régions',
    directory: 'Annuaire des collectivités',
    provincesOf: (name) => `Préfectures et provinces\u00a0: ${name}`,
    communesOf: (name) => `Communes\u00a0: ${name}`,
    openSites: plural('fr', {
      one: '# portail en ligne',
      many: '# de portails en ligne',
      other: '# portails en ligne',
    }),
    population: 'Population (RGPH 2024)',
    name: 'Collectivité',
    portal: 'Portail',
    visit: 'Ouvrir le portail',
    notYet: 'Pas encore en ligne',
    figuresTitle: 'Où en est le pays',
    figuresLead:
      'L’état des portails des 1\u00a0590 collectivités et ce qu’elles publient, tenu à jour de lui-même.',
    statesChart: 'Portails par état',
    regionsChart: 'Part des collectivités en ligne, par région',
    categoriesChart: 'Publications par catégorie de la loi 31.13',
    state: 'État',
    count: 'Nombre',
    live: 'En ligne',
    outOf: 'Collectivités',
    publicationsTotal: plural('fr', {
      one: '# document publié dans le pays',
      many: '# de documents publiés dans le pays',
      other: '# documents publiés dans le pays',
    }),
    byRegion: 'Région',
  },
  scheme: schemeFr,
  tables: tablesFr,
  workflow: workflowFr,
  api: apiFr,
  files: filesFr,
  finding: findingFr,
  look: lookFr,
  alerts: alertsFr,
  reuses: reusesFr,
  trap: 'Laissez ce champ vide',

  notices: {
    home: 'Revenir à l’accueil',
    'not-found': {
      title: 'Cette page n’existe pas',
      advice:
        'L’adresse est peut-être incomplète, ou la page a changé de place. Revenez à l’accueil ou parcourez les publications.',
    },
    'unknown-host': {
      title: 'Aucun portail à cette adresse',
      advice: 'Vérifiez le nom dans l’adresse, ou cherchez votre collectivité dans l’annuaire national.',
    },
    provisioned: {
      title: 'Ce portail est en préparation',
      advice:
        'La collectivité prépare ses premières pages. En attendant, adressez-vous à ses bureaux, du lundi au vendredi.',
    },
    suspended: {
      title: 'Ce portail est momentanément suspendu',
      advice:
        'Vos droits restent les mêmes\u00a0: adressez vos demandes aux bureaux de la collectivité, du lundi au vendredi.',
    },
    closed: {
      title: 'Ce portail est fermé',
      advice: 'Adressez-vous aux bureaux de la collectivité, ou consultez l’annuaire national.',
    },
    error: {
      title: 'Le site n’a pas pu répondre',
      advice: 'L’erreur est de notre côté et vient d’être signalée. Réessayez dans quelques minutes.',
    },
    'too-large': {
      title: 'Ce que vous avez envoyé est trop volumineux',
      advice: 'Rien n’a été enregistré. Revenez en arrière, raccourcissez le texte, puis envoyez à nouveau.',
    },
  },

  failures: {
    'access.denied': () => ({
      title: 'Cette page ne vous est pas ouverte',
      advice: 'Votre rôle ne permet pas cette action. Demandez-la à l’administration du site.',
    }),
    'calendar.changed': () => ({
      title: 'Quelqu’un d’autre a modifié le calendrier entre-temps',
      advice:
        'Votre modification n’est pas enregistrée, et rien n’est écrasé. Relisez le calendrier tel qu’il est, puis recommencez si elle reste utile.',
    }),
    'day.kept': () => ({
      title: 'Ce jour ne peut pas être retiré',
      advice:
        'Seul un congé exceptionnel dont le jour n’est pas passé se retire. Le jour d’une fête religieuse s’annonce ou se corrige.',
    }),
    'day.taken': ({ date }) => ({
      title: `Un jour férié est déjà à cette date\u00a0: ${isolated(date ?? '')}`,
      advice: 'Choisissez une autre date, ou corrigez le jour enregistré.',
    }),
    'day.unknown': () => ({
      title: 'Ce jour n’est pas dans le calendrier',
      advice: 'Il a peut-être été déplacé ou retiré. Relisez le calendrier tel qu’il est.',
    }),
    'collectivity.unknown': ({ code }) => ({
      title: 'Collectivité inconnue',
      advice: `Aucune collectivité n’a le code ${isolated(code ?? '')}. Un code ressemble à 09.273.01.05.`,
    }),
    'export.too-large': () => ({
      title: 'Ce site est trop volumineux pour être exporté d’ici',
      advice: 'Demandez l’export à l’exploitation\u00a0: la commande npm run export n’a pas cette limite.',
    }),
    'export.unknown': () => ({
      title: 'Cet export n’est plus là',
      advice: 'Une archive se télécharge pendant une semaine. Préparez-en une nouvelle.',
    }),
    'extension.already-given': () => ({
      title: 'Ce délai a déjà été prolongé',
      advice: 'Il ne l’est qu’une fois (loi 31-13, article 16). Répondez avant la fin du délai prolongé.',
    }),
    'extension.too-late': () => ({
      title: 'Le délai ne peut plus être prolongé',
      advice:
        'La prolongation est notifiée avant la fin du premier délai, et avant la réponse. Répondez au plus tôt.',
    }),
    'extension.incomplete': () => ({
      title: 'La prolongation n’est pas motivée',
      advice: 'Choisissez au moins un motif de l’article 16\u00a0: l’avis envoyé au demandeur l’indique.',
    }),
    'host.invalid': () => ({
      title: 'Ce nom de domaine ne convient pas',
      advice:
        'Écrivez un nom complet, par exemple www.commune.ma, sans https\u00a0:// ni barre. Ceux de la plateforme sont donnés par elle.',
    }),
    'host.taken': ({ host }) => ({
      title: 'Ce nom est déjà pris',
      advice: `${isolated(host ?? '')} est déjà celui d’un portail. Retirez-le de là d’abord.`,
    }),
    'host.too-many': ({ most }) => ({
      title: 'Le portail a déjà plusieurs noms',
      advice: `Il en porte ${isolated(most ?? '')} au plus, en plus de celui de la plateforme. Retirez-en un.`,
    }),
    'host.unknown': () => ({
      title: 'Ce nom n’en est plus là',
      advice: 'Quelqu’un d’autre l’a peut-être fait avancer ou retiré. Rechargez la page.',
    }),
    'host.unproven': () => ({
      title: 'L’enregistrement n’est pas encore visible',
      advice:
        'Vérifiez son nom et sa valeur chez qui tient la zone, puis attendez\u00a0: un changement met parfois une journée.',
    }),
    'form.automatic': () => ({
      title: 'Cet envoi ressemble à celui d’un programme',
      advice:
        'Rien n’est enregistré. Un champ caché a été rempli : désactivez le remplissage automatique et envoyez à nouveau, ou déposez votre demande à l’accueil.',
    }),
    'form.too-late': () => ({
      title: 'Cette page est restée ouverte trop longtemps',
      advice: 'Ce que vous avez écrit est conservé\u00a0: envoyez à nouveau.',
    }),
    'form.too-often': ({ seconds }) => ({
      title: 'Trop d’envois en peu de temps',
      advice: `Attendez ${inMinutes(Math.max(1, Math.ceil(Number(seconds ?? 60) / 60)))}, puis envoyez à nouveau. Ce que vous avez écrit est conservé.`,
    }),
    'form.too-soon': () => ({
      title: 'C’était un peu rapide',
      advice:
        'Pour écarter les programmes, un envoi immédiat n’est pas accepté. Ce que vous avez écrit est conservé\u00a0: envoyez à nouveau.',
    }),
    'link.unknown': () => ({
      title: 'Ce lien ne mène plus à rien',
      advice:
        'Il est incomplet ou trop ancien. Copiez-le en entier depuis le courriel, ou recommencez la demande.',
    }),
    'input.invalid': () => ({
      title: 'Quelque chose manque ou n’est pas lisible',
      advice: 'Corrigez les champs signalés, puis envoyez à nouveau. Ce que vous avez écrit est conservé.',
    }),
    'input.too-large': () => ({
      title: 'Ce que vous avez envoyé est trop volumineux',
      advice: 'Rien n’a été enregistré. Raccourcissez le texte, puis envoyez à nouveau.',
    }),
    'job.changed': () => ({
      title: 'L’opération a avancé entre-temps',
      advice: 'Rouvrez la page pour voir où elle en est, puis recommencez.',
    }),
    'job.transition-refused': () => ({
      title: 'Ce n’est pas possible dans l’état actuel de l’opération',
      advice: 'Rouvrez la page pour voir où elle en est.',
    }),
    'job.unknown': () => ({
      title: 'Cette opération n’existe pas ou plus',
      advice: 'Les opérations sont gardées trois mois. Revenez à la liste.',
    }),
    'look.incomplete': () => ({
      title: 'Il manque encore une langue',
      advice:
        'Rien n’a changé sur le portail : écrivez le texte dans les deux langues, ou dites que l’autre dit toujours la même chose.',
    }),
    'look.unknown': () => ({
      title: 'Cette version de l’apparence n’existe pas',
      advice: 'Revenez à la liste des versions.',
    }),
    'member.already-invited': ({ email }) => ({
      title: 'Cette personne fait déjà partie de l’équipe',
      advice: `${isolated(email ?? '')} est déjà dans la liste\u00a0: changez-y ses rôles, ou renvoyez-lui son invitation.`,
    }),
    'member.last-administrator': () => ({
      title: 'C’est la dernière personne à administrer le site',
      advice: 'Donnez d’abord ce rôle à quelqu’un d’autre, puis retirez cette personne.',
    }),
    'member.unknown': () => ({
      title: 'Cette personne n’est plus dans l’équipe',
      advice: 'Quelqu’un l’a retirée entre-temps. Invitez-la à nouveau si elle doit y revenir.',
    }),
    'obligation.unknown': () => ({
      title: 'Cette obligation n’existe pas',
      advice: 'Elle ne figure plus au programme de publication de la collectivité. Revenez au programme.',
    }),
    'page.changed': () => ({
      title: 'Quelqu’un d’autre a modifié cette page',
      advice:
        'Rien n’a été écrasé\u00a0: votre texte est toujours dans le formulaire. Comparez, puis enregistrez à nouveau.',
    }),
    'page.unknown': () => ({
      title: 'Cette page n’existe pas',
      advice: 'Revenez à la liste des pages du portail.',
    }),
    'page.taken': ({ slug }) => ({
      title: 'Ce nom est déjà pris',
      advice: `Une page du portail s’appelle déjà ${isolated(slug ?? '')}. Choisissez un autre nom dans l’adresse.`,
    }),
    'page.too-many': ({ most }) => ({
      title: 'Le portail a déjà beaucoup de pages',
      advice: `Il en porte ${isolated(most ?? '')} au plus. Supprimez-en une, ou complétez une page qui existe.`,
    }),
    'picture.invalid': () => ({
      title: 'Cette image est trop étroite',
      advice: 'Choisissez une photographie large de 480 pixels au moins.',
    }),
    'publication.already-withdrawn': () => ({
      title: 'Cette publication est déjà retirée',
      advice: 'Pour publier à nouveau ce document, écrivez une nouvelle publication.',
    }),
    'publication.changed': () => ({
      title: 'Quelqu’un d’autre a enregistré avant vous',
      advice: 'Rien n’a été écrasé. Comparez les deux versions, puis enregistrez à nouveau.',
    }),
    'attachment.incomplete': () => ({
      title: 'Les pièces jointes ne sont pas prêtes',
      advice:
        'Le brouillon est enregistré, mais ne paraît pas encore\u00a0: la page des pièces jointes dit ce qui manque à chacune.',
    }),
    'publication.incomplete': ({ texts }) => ({
      title: 'Il manque encore une langue',
      advice: `Le brouillon est enregistré, mais ne paraît pas encore\u00a0: ${textsToWrite(Number(texts ?? 0))}.`,
    }),
    'publication.not-published': () => ({
      title: 'Ce document n’est pas publié',
      advice: 'Seul un document publié peut être retiré.',
    }),
    'attachment.too-many': ({ most }) => ({
      title: 'Trop de pièces jointes',
      advice: `Un document en porte ${isolated(most ?? '')} au plus. Retirez-en une, ou répartissez-les sur deux documents.`,
    }),
    'publication.unknown': () => ({
      title: 'Publication introuvable',
      advice: 'Elle n’existe pas ici. Revenez à la liste des publications.',
    }),
    'publication.unchanged': () => ({
      title: 'Rien à publier',
      advice: 'Le public lit déjà exactement ce texte.',
    }),
    'rollout.check-failed': ({ address }) => ({
      title: 'Une page du nouveau gabarit n’est pas comme elle doit être',
      advice: `Page en cause\u00a0: ${isolated(address ?? '')}. Les lecteurs voient toujours l’ancienne. Prévenez l’exploitation, ou réessayez.`,
    }),
    'rollout.no-template': ({ version }) => ({
      title: 'Cette version du gabarit n’est plus là',
      advice: `La version ${isolated(version ?? '')} n’a pas été gardée. Installez la version du logiciel qui la contient.`,
    }),
    'rollout.nothing-to-do': () => ({
      title: 'Tous les sites ont déjà ce gabarit',
      advice: 'Il n’y a rien à faire.',
    }),
    'rollout.under-way': () => ({
      title: 'Une opération sur le gabarit est en cours',
      advice: 'Achevez-la ou mettez-la en pause, puis recommencez.',
    }),
    'complaint.too-early': ({ due }) => ({
      title: 'Il est trop tôt pour réclamer',
      advice: `L’organisme peut répondre jusqu’au ${isolated(due ?? '')}. Vous pourrez réclamer dès le lendemain.`,
    }),
    'complaint.window-over': ({ last }) => ({
      title: 'Le délai pour réclamer est passé',
      advice: `Le dernier jour était le ${isolated(last ?? '')} (article 19). Vous pouvez faire une nouvelle demande.`,
    }),
    'complaint.unknown': () => ({
      title: 'Cette demande n’a pas de réclamation',
      advice: 'Enregistrez d’abord la réclamation.',
    }),
    'request.anonymised': ({ on }) => ({
      title: 'Plus rien ne dit qui a fait cette demande',
      advice: `Ce qui l’identifiait a été effacé le ${isolated(on ?? '')}\u00a0: rien ne peut plus y être ajouté.`,
    }),
    'request.changed': () => ({
      title: 'Cette demande a changé entre-temps',
      advice:
        'Ce que vous avez fait n’est pas enregistré : quelqu’un d’autre, ou le demandeur, a agi avant vous. Regardez où elle en est, puis recommencez s’il le faut.',
    }),
    'request.clarification-first': () => ({
      title: 'Demandez d’abord des précisions',
      advice:
        'Une demande n’est pas refusée comme peu claire avant que son auteur ait été aidé à la préciser (article 12). Demandez-lui des précisions.',
    }),
    'decision.incomplete': () => ({
      title: 'La décision n’est pas complète',
      advice:
        'Un refus, même partiel, indique son motif, l’exception sur laquelle il repose, le lieu où se trouve l’information s’il y en a un, et une explication (article 18).',
    }),
    'request.known': ({ id }) => ({
      title: 'Cette demande est déjà enregistrée',
      advice: `Ce numéro figure dans la demande ${isolated(id ?? '')}.`,
    }),
    'request.module-closed': () => ({
      title: 'Les demandes ne sont pas encore ouvertes ici',
      advice:
        'Il manque le numéro d’autorisation de la CNDP. L’administration du site l’inscrit sur la page du site.',
    }),
    'request.still-running': () => ({
      title: 'La procédure de cette demande n’est pas terminée',
      advice:
        'Tant qu’une réponse est due, qu’un délai de réclamation court ou que le tribunal n’a pas statué, la loi 31-13 exige de savoir qui a demandé. L’effacement sera possible ensuite.',
    }),
    'request.transition-refused': () => ({
      title: 'Ce n’est pas possible à cette étape',
      advice: 'L’état de la demande ne le permet pas. Regardez où elle en est.',
    }),
    'request.unknown': () => ({
      title: 'Demande inconnue',
      advice: 'Aucune demande ne porte ce numéro. Retournez à la liste.',
    }),
    'reuse.changed': () => ({
      title: 'Quelqu’un a décidé avant vous',
      advice:
        'Votre décision n’est pas enregistrée. Regardez celle de votre collègue, puis décidez à nouveau s’il le faut.',
    }),
    'reuse.unknown': () => ({
      title: 'Réutilisation inconnue',
      advice: 'Aucun message n’a cet identifiant. Revenez à la liste.',
    }),
    'route.unknown': () => ({ title: 'Cette page n’existe pas', advice: 'Vérifiez l’adresse.' }),
    'scheme.changed': () => ({
      title: 'Le programme de publication a changé entre-temps',
      advice:
        'Quelqu’un d’autre l’a modifié. Ce que vous aviez saisi est toujours là\u00a0: vérifiez, puis enregistrez de nouveau.',
    }),
    'session.expired': () => ({
      title: 'Votre session est terminée',
      advice: 'Reconnectez-vous\u00a0: ce que vous aviez écrit vous sera rendu.',
    }),
    'site.already-open': () => ({
      title: 'Ce site est déjà ouvert',
      advice: 'Retrouvez-le dans le registre pour le gérer.',
    }),
    'site.changed': () => ({
      title: 'Quelqu’un d’autre a modifié ces informations',
      advice: 'Rien n’a été écrasé. Comparez avec ce qui est enregistré, puis enregistrez à nouveau.',
    }),
    'site.not-exported': () => ({
      title: 'Exportez le site avant de le fermer',
      advice:
        'Une fermeture est définitive. Préparez un export, téléchargez-le, puis fermez le site dans la semaine.',
    }),
    'site.not-ready': ({ lacking }) => ({
      title: 'Le site n’est pas prêt',
      advice: `Il reste ${pointsToSettle(Number(lacking ?? 0))} avant la mise en ligne.`,
    }),
    'site.transition-refused': () => ({
      title: 'Ce changement d’état n’est pas possible',
      advice: 'Le site a peut-être changé d’état entre-temps. Rechargez la page.',
    }),
    'site.unknown': () => ({
      title: 'Cette collectivité n’a pas encore de site',
      advice: 'La direction centrale peut l’ouvrir depuis le registre national.',
    }),
    'upload.unknown': () => ({
      title: 'Ce fichier n’est plus là',
      advice: 'Il a été joint, retiré ou oublié depuis. Envoyez-le à nouveau s’il manque.',
    }),
    'store.busy': () => ({
      title: 'Trop de demandes à la fois',
      advice: 'Rien n’est perdu. Attendez quelques secondes, puis envoyez à nouveau.',
    }),
    'theme.invalid': () => ({
      title: 'Ces couleurs ne se lisent pas assez bien',
      advice: 'Choisissez une couleur\u00a0: l’aperçu propose la nuance la plus proche qui se lit.',
    }),
    'token.expired': () => ({
      title: 'Le jeton d’accès manque ou n’est plus valable',
      advice: 'Demandez-en un nouveau, et envoyez-le dans l’en-tête Authorization.',
    }),
    'tracking.unknown': () => ({
      title: 'Aucune demande ne répond à ce numéro et à ce code',
      advice:
        'Vérifiez les deux sur votre récépissé, et que vous êtes sur le portail de la collectivité à laquelle vous avez écrit.',
    }),
    'version.missing': () => ({
      title: 'La version modifiée n’est pas indiquée',
      advice: 'Lisez d’abord la publication, puis renvoyez son ETag dans l’en-tête If-Match.',
    }),
  },

  mails: {
    invitation: {
      subject: (collectivity) => `Votre accès au site\u00a0: ${collectivity}`,
      body: (name, collectivity, address) => [
        `Bonjour ${name},`,
        `Vous êtes invité à travailler sur le portail\u00a0: ${collectivity}.`,
        `Ouvrez le bureau à cette adresse et connectez-vous avec ce courriel\u00a0: ${address}`,
        'Si vous n’attendiez pas ce message, ignorez-le\u00a0: il ne donne accès à rien sans votre compte.',
      ],
    },
    publication: {
      subject: {
        'to-review': (title) => `À relire\u00a0: ${title}`,
        'given-back': (title) => `À reprendre\u00a0: ${title}`,
        assigned: (title) => `Vous êtes chargé de\u00a0: ${title}`,
        commented: (title) => `Commentaire sur\u00a0: ${title}`,
        'not-published': (title) => `Pas publié à l’heure prévue\u00a0: ${title}`,
        expired: (title) => `Retiré à la date prévue\u00a0: ${title}`,
        'review-due': (title) => `Est-ce toujours exact\u00a0? ${title}`,
      },
      body: {
        'to-review': 'Un document attend votre relecture avant d’être publié.',
        'given-back': 'Ce document vous est rendu pour être repris.',
        assigned: 'Ce document vous est confié.',
        commented: 'Un collègue a laissé un commentaire\u00a0:',
        'not-published':
          'Ce document devait être publié, mais un texte manque ou n’est plus à jour dans une des deux langues. Complétez-le, puis publiez-le.',
        expired:
          'Sa période de publication est terminée\u00a0: la page dit désormais pourquoi il n’y est plus.',
        'review-due':
          'La date de vérification de ce document est arrivée. Confirmez qu’il est toujours exact, corrigez-le ou retirez-le.',
      },
      hello: (name, collectivity) => `Bonjour ${isolated(name)},\n\n${collectivity}`,
      said: (note) => `«\u00a0${note}\u00a0»`,
      open: (address) => `Ouvrir le document dans le bureau\u00a0:\n${address}`,
    },
  },
};
