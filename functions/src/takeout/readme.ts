import type { Bilingual } from '@mahalli/core';

/** What stands first in the folder of whoever leaves, in both languages; it alone says where the portal was. */
export const readme = ({ ar, fr }: Bilingual, origin: string, day: string): string => `# ${fr} · ${ar}

Ce dossier contient tout ce que la collectivité a confié à Mahalli, tel que le ${day}. Rien n’y dépend de nous.
Le portail se lisait à l’adresse <${origin}>.

- \`site/\` : le portail tel qu’il était, en pages statiques, avec les fichiers des publications. Ouvrez \`site/index.html\`
  dans un navigateur, ou copiez le dossier sur n’importe quel serveur web. La recherche n’y fonctionne plus.
- \`data/\` : ce qui était public, en JSON et en CSV. Chaque tableau est aussi dans \`site/publications/\`, en CSV et en JSON.
- \`internal/\` : ce qui ne l’est pas : brouillons et leurs fichiers, versions, commentaires, pages, apparences,
  équipe, programme de publication, journal. Ne le publiez pas.
- \`SHA256SUMS\` : la somme de chaque fichier ; \`sha256sum -c SHA256SUMS\` les vérifie.

<div dir="rtl">

يضم هذا المجلد كل ما أودعته الجماعة الترابية لدى محلي إلى غاية <bdi>${day}</bdi>، ولا شيء فيه مرتبط بنا.
كان عنوان البوابة <bdi>${origin}</bdi>.

- \`site/\`: البوابة كما كانت، في صفحات ثابتة، مع ملفات المنشورات. افتحوا \`site/index.html\` في المتصفح أو انسخوا المجلد إلى
  أي خادم. ولم يعد البحث يعمل فيها.
- \`data/\`: ما كان معروضا على العموم، بصيغتي JSON وCSV. وكل جدول موجود أيضا في \`site/publications/\` بالصيغتين.
- \`internal/\`: ما ليس عموميا: المسودات وملفاتها والنسخ والتعليقات والصفحات والمظاهر والفريق وبرنامج النشر والسجل. لا تنشروه.
- \`SHA256SUMS\`: بصمة كل ملف للتحقق من سلامته.

</div>
`;
