import type { HelpMessages } from './messages.ts';

/** The help for clerks in French. */
export const helpFr: HelpMessages = {
  nav: 'Aide',
  title: 'Aide',
  lead: 'Les gestes de tous les jours, en quelques lignes.',
  contents: 'Sur cette page',
  parts: {
    publish: {
      title: 'Publier un document',
      body: `1. Ouvrez **Publications**, puis **Écrire une publication**. Pour aller plus vite, partez d’un modèle, ou d’un document ancien.
2. Choisissez la catégorie de la loi et la date que porte le document.
3. Écrivez le titre, le résumé et le texte, en arabe et en français.
4. **Enregistrer le brouillon** garde votre travail\u00a0: personne d’autre que vos collègues ne le voit.
5. **Voir comme les citoyens** montre la page telle qu’elle sera.
6. **Enregistrer et publier** la met en ligne dans les deux langues, en quelques secondes.`,
    },
    languages: {
      title: 'Les deux langues',
      body: `Un document paraît dans les deux langues ou ne paraît pas. Quand vous modifiez un texte dans une langue, l’autre est signalée **à mettre à jour**.

- Si la traduction doit changer, corrigez-la.
- Si elle dit toujours la même chose (une faute de frappe corrigée, par exemple), cochez la case sous le texte.`,
    },
    tables: {
      title: 'Les tableaux',
      body: `Un budget, des subventions ou des marchés se lisent mieux en tableau\u00a0: les citoyens l’écoutent, le téléchargent et le réutilisent, ce que ne permet pas une image.

1. Enregistrez le document, puis ouvrez **Ajouter un tableau** et choisissez le modèle que prévoit la loi.
2. Remplissez les lignes, ou ouvrez **Importer un tableau** pour donner un fichier CSV ou XLSX. **Télécharger le modèle vide (CSV)** donne les colonnes attendues.
3. Ce qui ne va pas est signalé ligne par ligne. Les totaux et les taux se calculent seuls\u00a0: ne les saisissez pas.

**Repartir de ce document** reprend aussi son tableau\u00a0: il ne reste qu’à changer les chiffres.`,
    },
    files: {
      title: 'Les fichiers',
      body: `Écrivez d’abord la page\u00a0: un fichier la complète, il ne la remplace pas.

1. Ouvrez **Pièces jointes**, choisissez un fichier et **Envoyer**. Il est examiné en quelques secondes.
2. S’il est refusé, la page dit pourquoi et quoi faire. S’il est prêt, **Joindre** l’ajoute au brouillon.
3. **Ouvrir** le montre tel que le public le lira. Avant la publication, vous et vos collègues seuls le voyez.
4. Décrivez-le dans les deux langues. S’il n’existe que dans l’une, dites pourquoi, ou joignez l’autre version.
5. Si des données personnelles ou cachées y ont été trouvées, retirez-les et renvoyez-le, ou expliquez pourquoi il peut paraître ainsi.

Les fichiers paraissent et disparaissent avec leur document. Leurs mots se trouvent par la recherche. Un fichier envoyé et jamais joint est effacé.`,
    },
    together: {
      title: 'Travailler avec les collègues',
      body: `En bas de chaque publication, **Avec les collègues** permet de\u00a0:

- demander une relecture\u00a0: la personne reçoit un courriel\u00a0;
- laisser un commentaire, que les citoyens ne voient jamais\u00a0;
- programmer la publication pour un jour et une heure\u00a0;
- montrer le brouillon à quelqu’un sans compte, par un lien qui expire.

Si deux personnes modifient le même texte, rien n’est écrasé\u00a0: la seconde voit les deux versions et choisit.`,
    },
    scheme: {
      title: 'Ce que la loi demande',
      body: `**Programme** liste ce qui est à publier, pour quand, et sous quel article.

- Enregistrez les dates de vos sessions et du visa du budget\u00a0: les délais en partent.
- Confiez chaque obligation à quelqu’un\u00a0: cette personne recevra les rappels.
- Si une obligation ne vous concerne pas, déclarez-la **sans objet** et dites pourquoi. Le motif est public.
- Dans la publication, choisissez l’obligation à laquelle le document répond\u00a0: elle sera marquée publiée.`,
    },
    correct: {
      title: 'Corriger ce qui est publié',
      body: `Modifiez le document et enregistrez\u00a0: les citoyens lisent encore l’ancienne version. Publiez les changements quand ils sont prêts. La page dira qu’elle a été corrigée, et à quelle date.

**Versions** garde chaque enregistrement\u00a0: comparez-en deux, reprenez-en une.`,
    },
    withdraw: {
      title: 'Retirer un document',
      body: `Un document publié ne disparaît pas sans explication\u00a0: à son adresse reste le motif que vous donnez, dans les deux langues. Retirez ce qui est inexact ou ce qui révèle des données personnelles\u00a0; corrigez le reste.`,
    },
    requests: {
      title: 'Demandes d’information',
      body: `La loi n° 31.13 donne à chacun le droit de demander une information. La personne chargée de l’information et sa suppléance répondent dans **Demandes** ; le président répond aux réclamations. Personne d’autre ne voit qui demande, pas même l’administration du site.

- **Enregistrer.** Les demandes du portail arrivent seules. Pour le reste (guichet, courrier, courriel, télécopie, portail national), **Enregistrer une demande reçue** prend une minute. Indiquez le vrai jour de réception : le délai court depuis ce jour. Imprimez le récépissé et remettez-le : son code n’est montré qu’une fois.
- **Les délais.** 20 jours ouvrables pour une demande ordinaire, 3 jours pour une demande urgente (articles 16 et 17). Une seule prolongation, avant la fin du premier délai, pour une raison de la loi, dite au demandeur. Demander des précisions n’arrête pas le délai. Un courriel vous prévient 7 jours avant, 3 jours avant et le jour même.
- **Répondre.** **Écrire la réponse** propose des textes prêts. Un refus, total ou partiel, a un motif de l’article 18 ; le motif R2 nomme l’exception de l’article 7 ; les motifs R3 et R7 disent où trouver l’information. Si une partie seulement ne peut être remise, retirez-la et remettez le reste (article 8). Avant un refus pour manque de clarté, demandez d’abord des précisions.
- **Relire, puis envoyer.** La lettre se lit dans la langue du demandeur avant de partir. Elle dit toujours le droit de réclamer, à qui et jusqu’à quand. Sans adresse électronique, imprimez-la et remettez-la, puis **Enregistrer la remise**.
- **Les réclamations.** Elles vont au président, qui répond dans les 15 jours (article 19). Notez ensuite ce que vous apprenez de la Commission ou du tribunal.
- **Les tiers.** Une information reçue d’un tiers à titre confidentiel se discute d’abord avec lui (article 9) : gardez trace de la consultation dans une note.
- **La vie privée.** Ce qui dit qui demande est chiffré et ne sort pas de la demande. Ne le recopiez ni dans une note, ni dans un tableau, ni dans un courriel. Si votre session se termine pendant que vous écrivez sur une demande, le texte n’est pas gardé, pour la même raison : envoyez souvent.
- **Code perdu.** **Donner un nouveau code de suivi**, à la personne elle-même, sur présentation de sa pièce d’identité.`,
    },
    reuses: {
      title: 'Les réutilisations signalées',
      body: `Sur chaque publication, un lien permet de dire ce qu’on en a fait\u00a0: un site, une carte, un article. Rien ne paraît avant votre décision. Modérateurs et administrateurs lisent ces messages dans **Réutilisations**.

1. Ouvrez le lien\u00a0: mène-t-il bien à ce qui est décrit\u00a0?
2. Vérifiez que la source et la date y sont indiquées, et que le contenu n’est pas altéré.
3. **Publier** l’ajoute à la page du document. **Refuser** demande un motif.

La personne reçoit votre décision si elle a laissé une adresse\u00a0: vous ne la voyez pas, et elle est effacée ensuite. Une décision peut être reprise, par exemple si le lien ne répond plus.`,
    },
    alerts: {
      title: 'Les abonnements par courriel',
      body: `Chacun peut demander à être averti de ce que vous publiez\u00a0: tout, une catégorie ou une recherche, chaque jour ou chaque lundi. Vous n’avez rien à faire.

- Un courriel part le matin, et annonce ce qui a été publié avant ce jour. Une correction n’est pas annoncée à nouveau.
- Ce que vous retirez avant le matin n’est pas annoncé.
- Les adresses sont gardées chiffrées\u00a0: personne ne les voit, ni vous ni la direction centrale. Pour arrêter, chaque abonné utilise le lien de ses courriels.`,
    },
    pages: {
      title: 'Les pages et les couleurs du portail',
      body: `**Pages** permet de réécrire les textes du portail (présentation, participation, mentions légales…). Vous pouvez toujours revenir à la page de départ.

**Site** tient à jour les contacts, les horaires et la personne chargée de l’information, et permet de choisir une couleur.`,
    },
    look: {
      title: 'L’apparence du portail',
      body: `Depuis **Site**, **Apparence du portail** rassemble les couleurs, l’emblème et la photographie, le menu et la page d’accueil.

- **Emblème**\u00a0: envoyez une image, attendez la vérification, puis adoptez-la. Elle est refaite assez petite pour toutes les pages.
- **Photographie**\u00a0: décrivez ce qu’elle montre, dans les deux langues. Personne ne devrait y être reconnu sans son accord.
- **Menu** et **page d’accueil**\u00a0: les flèches changent l’ordre, les cases montrent ou cachent, puis enregistrez. Ce que la loi veut montrer ne se cache pas.
- **Pages**, en bas de la liste, permet d’ajouter une page\u00a0; mise en ligne, elle peut entrer dans le menu.

Chaque changement est une version\u00a0: qui, quand, quoi. **Reprendre la version** la remet en ligne aussitôt.`,
    },
    hosts: {
      title: 'Un nom de domaine à soi',
      body: `L’administration du site demande un nom depuis **Site**, **Noms de domaine**.

1. La page donne deux enregistrements. Transmettez-les à qui tient votre nom de domaine.
2. Quand le premier est créé, **Vérifier maintenant** le reconnaît. Cela prend parfois une journée.
3. La direction centrale approuve, puis l’exploitant de la plateforme prépare le certificat.
4. La direction centrale met le nom en service. Vous pouvez alors en faire le nom principal.`,
    },
    team: {
      title: 'L’équipe',
      body: `Les administrateurs invitent leurs collègues depuis **Équipe**. Donnez à chacun le rôle dont il a besoin\u00a0: rédiger, publier, répondre aux demandes. Une invitation perdue se renvoie, et les rôles se changent dans la liste. Quand quelqu’un quitte le service, retirez-le de l’équipe\u00a0: son accès cesse aussitôt.`,
    },
    opening: {
      title: 'Mettre le site en ligne',
      body: `La page **Site** liste ce qui reste à faire avant l’ouverture au public, avec la raison et un lien pour chaque point. Ce qui est **Nécessaire** bloque l’ouverture\u00a0; ce qui est **Conseillé** peut attendre. Quand tout le nécessaire est fait, le bouton de mise en ligne est sur la même page.`,
    },
    leaving: {
      title: 'Exporter le site, ou le fermer',
      body: `Depuis **Site**, **Exporter le site** prépare une archive\u00a0: le portail entier, ses fichiers, ses données, et à part ce qui n’est pas public. Elle se télécharge pendant une semaine et s’ouvre sans nous.

Une fermeture est définitive\u00a0: elle n’est possible qu’après un export de moins d’une semaine. Pour une fermeture passagère, suspendez le site\u00a0: il peut être rouvert.`,
    },
    operations: {
      title: 'Les opérations de la direction centrale',
      body: `**Opérations** montre ce qui prend du temps.

- **Ouvrir plusieurs sites**\u00a0: choisissez un territoire ou collez une liste, lisez l’aperçu, puis lancez. Les échecs et leurs raisons sont listés, et se réessaient d’un bouton.
- **Gabarit des sites**\u00a0: après une mise à jour du logiciel, passez les sites au nouveau gabarit par vagues. Visitez quelques sites après chacune. Un bouton ramène tous les sites à la version précédente.

Toute opération se met en pause et se reprend sans rien perdre, et continue quand la page est fermée.`,
    },
    deadlines: {
      title: 'Le compte des délais et le calendrier',
      body: `Comment se comptent les délais de la loi 31-13\u00a0:

- Le jour de réception ne compte pas. Le lendemain est le premier jour.
- Dans un délai en **jours ouvrables**, les samedis, dimanches et jours fériés ne comptent pas. Dans les autres, tous les jours comptent.
- Si le dernier jour d’un **droit du citoyen** n’est pas travaillé, ce droit court jusqu’au premier jour ouvrable. Pour un **devoir de la collectivité**, le jour reste celui à viser.
- Une date déjà notifiée à un citoyen n’est jamais avancée.

La page **Calculer les délais** de votre portail explique chaque date jour par jour.

Le **Calendrier** est tenu par la direction centrale pour tout le pays. Dès qu’une fête religieuse est annoncée, enregistrez son jour et la source\u00a0; dès qu’un congé exceptionnel est décidé, ajoutez-le. Tant qu’une fête n’est qu’attendue, les dates qui en dépendent sont signalées.`,
    },
    personal: {
      title: 'Les données de qui demande une information',
      body: `La page **Données personnelles** d’une demande montre tout ce qui est gardé de son auteur, depuis quand et jusqu’à quand. S’il veut le lire, imprimez-la, sans frais. S’il veut l’effacer, vérifiez son identité, choisissez le motif et confirmez\u00a0: c’est définitif. Tant que la procédure de la loi 31-13 n’est pas terminée, l’effacement est refusé.

Sans rien faire, tout est effacé 24 mois après la fin de la demande\u00a0; le numéro, les dates et la décision restent. Si un courriel revient, vous en êtes averti\u00a0: écrivez par courrier, le délai continue de courir.`,
    },
    trouble: {
      title: 'En cas de souci',
      body: `- **Votre session s’est terminée pendant que vous écriviez.** Reconnectez-vous\u00a0: votre texte revient.
- **Le bouton de publication refuse.** Les textes qui manquent sont listés, avec un lien vers chacun.
- **Une page ne change pas.** Rechargez-la\u00a0: un changement met quelques secondes à paraître.
- **Autre chose.** Écrivez à l’administration de votre site, ou à la direction centrale, en donnant l’adresse de la page.`,
    },
  },
};
