import type { Bilingual } from '@mahalli/core';

/** What stands first in the folder of whoever leaves, in both languages. */
export const readme = ({ ar, fr }: Bilingual): string => `# ${fr} · ${ar}

Ce dossier contient tout ce que la collectivité a confié à Mahalli. Rien n’y dépend de nous.

- \`site/\` : le portail tel qu’il était, en pages statiques. Ouvrez \`site/index.html\` dans un navigateur, ou copiez le
  dossier sur n’importe quel serveur web. Les formulaires ne fonctionnent plus.
- \`data/\` : ce qui était public, en JSON et en CSV.
- \`internal/\` : ce qui ne l’est pas : brouillons, versions, commentaires, pages, apparences, équipe, programme de publication, journal. Ne le
  publiez pas.
- \`SHA256SUMS\` : la somme de chaque fichier ; \`sha256sum -c SHA256SUMS\` les vérifie.

<div dir="rtl">

يضم هذا المجلد كل ما أودعته الجماعة الترابية لدى محلي، ولا شيء فيه مرتبط بنا.

- \`site/\`: البوابة كما كانت، في صفحات ثابتة. افتحوا \`site/index.html\` في المتصفح أو انسخوا المجلد إلى أي خادم. ولم تعد
  الاستمارات تعمل.
- \`data/\`: ما كان معروضا على العموم، بصيغتي JSON وCSV.
- \`internal/\`: ما ليس عموميا: المسودات والنسخ والتعليقات والصفحات والمظاهر والفريق وبرنامج النشر والسجل. لا تنشروه.
- \`SHA256SUMS\`: بصمة كل ملف للتحقق من سلامته.

</div>
`;
