/** What a start-up problem may mention. */
type Details = Readonly<Record<string, string | number>>;

/**
 * Every reason for which the one-machine cloud does not start, in both languages, with what to do.
 *
 * These are read in a terminal by whoever runs the machine, before any page exists.
 */
const problems = {
  'folder.not-writable': ({ folder }: Details) => ({
    ar: `تعذّرت الكتابة في مجلد البيانات ${folder}: تحقّقوا من صلاحياته أو اختاروا مجلدًا آخر بالمتغيّر MAHALLI_DATA.`,
    fr: `Impossible d’écrire dans le dossier de données ${folder}\u00a0: vérifiez ses droits ou choisissez un autre dossier avec MAHALLI_DATA.`,
  }),
  'folder.newer-version': ({ folder, found, known }: Details) => ({
    ar: `مجلد البيانات ${folder} أنشأته نسخة أحدث من محلي (الصيغة ${found}، وهذه النسخة تعرف ${known}): حدّثوا البرنامج أو اختاروا مجلدًا آخر بالمتغيّر MAHALLI_DATA.`,
    fr: `Le dossier de données ${folder} vient d’une version plus récente de Mahalli (format ${found}, cette version connaît ${known})\u00a0: mettez le logiciel à jour ou choisissez un autre dossier avec MAHALLI_DATA.`,
  }),
  'folder.in-use': ({ folder, pid, address }: Details) => ({
    ar: `محلي يعمل من قبل على مجلد البيانات ${folder} (العملية ${pid}، ${address}): استعملوا ذلك العنوان أو أوقفوا تلك العملية أولًا.`,
    fr: `Mahalli fonctionne déjà sur le dossier de données ${folder} (processus ${pid}, ${address})\u00a0: utilisez cette adresse ou arrêtez d’abord ce processus.`,
  }),
  'folder.unreadable': ({ folder, file }: Details) => ({
    ar: `الملف ${file} في مجلد البيانات ${folder} غير مقروء: استرجعوه من نسخة احتياطية أو اختاروا مجلدًا آخر بالمتغيّر MAHALLI_DATA.`,
    fr: `Le fichier ${file} du dossier de données ${folder} est illisible\u00a0: restaurez-le depuis une sauvegarde ou choisissez un autre dossier avec MAHALLI_DATA.`,
  }),
  'folder.holds-demonstration': ({ folder }: Details) => ({
    ar: `مجلد البيانات ${folder} يضم العرض التجريبي، بحسابات كلمات سرها معروفة: اختاروا مجلدًا فارغًا بالمتغيّر MAHALLI_DATA.`,
    fr: `Le dossier de données ${folder} contient la démonstration, dont les mots de passe sont connus\u00a0: choisissez un dossier vide avec MAHALLI_DATA.`,
  }),
  'folder.in-production': ({ folder, origin }: Details) => ({
    ar: `مجلد البيانات ${folder} هو مجلد الموقع ${origin}: شغّلوه بالمتغيّر MAHALLI_ORIGIN=${origin}، أو اختاروا مجلدًا آخر بالمتغيّر MAHALLI_DATA.`,
    fr: `Le dossier de données ${folder} est celui de ${origin}\u00a0: démarrez-le avec MAHALLI_ORIGIN=${origin}, ou choisissez un autre dossier avec MAHALLI_DATA.`,
  }),
  'origin.unreadable': ({ origin }: Details) => ({
    ar: `القيمة MAHALLI_ORIGIN=${origin} ليست عنوانا صالحا. الشكل: https://mahalli.example، دون مسار ولا شرطة في آخره.`,
    fr: `MAHALLI_ORIGIN=${origin} n’est pas une adresse utilisable. La forme est https://mahalli.example, sans chemin ni barre finale.`,
  }),
  'mails.unreadable': ({ names }: Details) => ({
    ar: `لا يمكن إرسال أي بريد: صحّحوا ${names}. مثال: MAHALLI_SMTP=smtp://name:password@smtp.example:587 وMAHALLI_MAIL_FROM=notifications@mahalli.example.`,
    fr: `Aucun courriel ne pourrait partir\u00a0: corrigez ${names}. Exemple\u00a0: MAHALLI_SMTP=smtp://nom:motdepasse@smtp.example:587 et MAHALLI_MAIL_FROM=notifications@mahalli.example.`,
  }),
  'port.in-use': ({ port }: Details) => ({
    ar: `المنفذ ${port} مستعمل من طرف برنامج آخر: أوقفوا ذلك البرنامج أو اختاروا منفذًا آخر بالمتغيّر PORT.`,
    fr: `Le port ${port} est utilisé par un autre programme\u00a0: arrêtez ce programme ou choisissez un autre port avec PORT.`,
  }),
  'port.unreadable': ({ port }: Details) => ({
    ar: `القيمة PORT=${port} ليست رقم منفذ: اختاروا رقما بين 1 و65535.`,
    fr: `PORT=${port} n’est pas un numéro de port\u00a0: choisissez un nombre entre 1 et 65535.`,
  }),
  'port.not-allowed': ({ port }: Details) => ({
    ar: `لا يُسمح بالاستماع على المنفذ ${port}: اختاروا منفذًا أكبر من 1023 بالمتغيّر PORT.`,
    fr: `L’écoute sur le port ${port} n’est pas autorisée\u00a0: choisissez un port supérieur à 1023 avec PORT.`,
  }),
  'export.unreadable': () => ({
    ar: 'حددوا الجماعة الترابية: npm run export -- --code 09.273.01.05 --to المجلد.',
    fr: 'Désignez une collectivité\u00a0: npm run export -- --code 09.273.01.05 --to dossier.',
  }),
  'export.folder-taken': ({ folder }: Details) => ({
    ar: `المجلد ${folder} ليس فارغا: اختاروا مجلدا آخر بالخيار --to.`,
    fr: `Le dossier ${folder} n’est pas vide\u00a0: choisissez-en un autre avec --to.`,
  }),
  'export.no-site': ({ code }: Details) => ({
    ar: `ليس للجماعة الترابية ${code} موقع بعد.`,
    fr: `La collectivité ${code} n’a pas encore de site.`,
  }),
  'token.whose': ({ accounts }: Details) => ({
    ar: `حددوا حسابا من حسابات العرض التجريبي: npm run token -- --as ${String(accounts).split(', ')[0]}. منها: ${accounts}.`,
    fr: `Désignez un compte de la démonstration\u00a0: npm run token -- --as ${String(accounts).split(', ')[0]}. Par exemple\u00a0: ${accounts}.`,
  }),
  'token.not-running': ({ folder }: Details) => ({
    ar: `لا يعمل العرض التجريبي على المجلد ${folder}: شغّلوه أولا بالأمر npm start.`,
    fr: `La démonstration ne fonctionne pas sur le dossier ${folder}\u00a0: démarrez-la d’abord avec npm start.`,
  }),
  'token.in-production': () => ({
    ar: 'هذا الأمر للعرض التجريبي فقط: اطلبوا الرمز من موفّر الهوية.',
    fr: 'Cette commande n’existe que pour la démonstration\u00a0: demandez le jeton au fournisseur d’identité.',
  }),
  'rollout.option-unknown': () => ({
    ar: 'الاستعمال: npm run rollout [-- --without-rings] [--to النسخة] [--cloud].',
    fr: 'Utilisation\u00a0: npm run rollout [-- --without-rings] [--to VERSION] [--cloud].',
  }),
  'rollout.refused': ({ ar, fr }: Details) => ({ ar: `${ar}.`, fr: `${fr}.` }),
  'codes.none': () => ({
    ar: 'لم تُحدَّد أي جماعة ترابية: استعملوا --code 09.273.01.05 أو --codes ملف أو --all.',
    fr: 'Aucune collectivité n’est désignée\u00a0: utilisez --code 09.273.01.05, --codes fichier ou --all.',
  }),
  'codes.option-unknown': ({ option }: Details) => ({
    ar: `الخيار ${option} غير معروف: الخيارات هي --code و--codes و--all و--dry-run و--cloud.`,
    fr: `L’option ${option} n’existe pas\u00a0: les options sont --code, --codes, --all, --dry-run et --cloud.`,
  }),
  'codes.unreadable': ({ file }: Details) => ({
    ar: `تعذّرت قراءة الملف ${file}: تحقّقوا من مساره وصلاحياته.`,
    fr: `Le fichier ${file} n’a pas pu être lu\u00a0: vérifiez son chemin et ses droits.`,
  }),
  'codes.empty': ({ file }: Details) => ({
    ar: `الملف ${file} لا يتضمن أي رمز: اكتبوا رمزا في كل سطر.`,
    fr: `Le fichier ${file} ne contient aucun code\u00a0: écrivez un code par ligne.`,
  }),
  'codes.unknown': ({ codes, lines }: Details) => ({
    ar: `رموز غير موجودة في السجل الرسمي: ${codes}${lines === '' ? '' : ` (السطر ${lines})`}. مثال لرمز: 09.273.01.05. لم يُحدث أي موقع.`,
    fr: `Codes absents du registre officiel\u00a0: ${codes}${lines === '' ? '' : ` (ligne ${lines})`}. Un code ressemble à 09.273.01.05. Aucun site n’a été ouvert.`,
  }),
  'codes.twice': ({ codes, lines }: Details) => ({
    ar: `رموز مكررة: ${codes}${lines === '' ? '' : ` (السطر ${lines})`}. احتفظوا بكل رمز مرة واحدة. لم يُحدث أي موقع.`,
    fr: `Codes donnés deux fois\u00a0: ${codes}${lines === '' ? '' : ` (ligne ${lines})`}. Gardez chaque code une seule fois. Aucun site n’a été ouvert.`,
  }),
  'codes.bad-address': ({ lines }: Details) => ({
    ar: `بريد إلكتروني غير صالح في السطر ${lines}. الشكل: الرمز;البريد;الاسم. لم يُحدث أي موقع.`,
    fr: `Courriel illisible à la ligne ${lines}. La forme est code;courriel;nom. Aucun site n’a été ouvert.`,
  }),
  'invite.unreadable': ({ roles }: Details) => ({
    ar: `لم تُفهم الدعوة. مثال: npm run invite -- --email salma@example.ma --name "Salma Idrissi". الأدوار الممكنة مع --role هي: ${roles}. لم تُرسل أي دعوة.`,
    fr: `L’invitation n’a pas été comprise. Exemple\u00a0: npm run invite -- --email salma@example.ma --name "Salma Idrissi". Les rôles possibles avec --role sont\u00a0: ${roles}. Rien n’a été envoyé.`,
  }),
  'invite.already': ({ email }: Details) => ({
    ar: `سبقت دعوة \u2066${email}\u2069 إلى المديرية: لم تُرسل دعوة جديدة. لإرسالها من جديد أضيفوا --again.`,
    fr: `${email} est déjà invité à la direction\u00a0: aucune nouvelle invitation n’a été envoyée. Pour la renvoyer, ajoutez --again.`,
  }),
  'invite.known': ({ email }: Details) => ({
    ar: `سبق لصاحب العنوان \u2066${email}\u2069 أن اختار كلمة سره: لم تُرسل أي دعوة.`,
    fr: `${email} a déjà choisi son mot de passe\u00a0: rien n’a été envoyé.`,
  }),
  'backup.option-unknown': () => ({
    ar: 'الاستعمال: npm run backup -- --to ملف [--erasures ملف]، وnpm run restore -- --from ملف [--into مجلد] [--erasures ملف].',
    fr: 'Utilisation\u00a0: npm run backup -- --to FICHIER [--erasures FICHIER], npm run restore -- --from FICHIER [--into DOSSIER] [--erasures FICHIER].',
  }),
  'backup.nothing': ({ folder }: Details) => ({
    ar: `لا يوجد في ${folder} ما يُحفظ: حدّدوا مجلد البيانات بالمتغيّر MAHALLI_DATA.`,
    fr: `Il n’y a rien à sauvegarder dans ${folder}\u00a0: indiquez le dossier de données avec MAHALLI_DATA.`,
  }),
  'backup.exists': ({ file }: Details) => ({
    ar: `الملف ${file} موجود من قبل: اختاروا اسما آخر. لم تُحفظ أي نسخة.`,
    fr: `Le fichier ${file} existe déjà\u00a0: choisissez un autre nom. Rien n’a été sauvegardé.`,
  }),
  'backup.not-writable': ({ file }: Details) => ({
    ar: `تعذّرت كتابة ${file}: تحقّقوا من وجود مجلده ومن صلاحياته.`,
    fr: `Impossible d’écrire ${file}\u00a0: vérifiez que son dossier existe, et ses droits.`,
  }),
  'backup.not-found': ({ file }: Details) => ({
    ar: `الملف ${file} غير موجود.`,
    fr: `Le fichier ${file} n’existe pas.`,
  }),
  'backup.damaged': ({ file }: Details) => ({
    ar: `الملف ${file} تالف أو ليس نسخة احتياطية لمحلي: استعملوا نسخة أخرى. لم يُسترجع شيء.`,
    fr: `Le fichier ${file} est abîmé ou n’est pas une sauvegarde de Mahalli\u00a0: utilisez une autre sauvegarde. Rien n’a été restauré.`,
  }),
  'backup.newer-version': ({ file }: Details) => ({
    ar: `النسخة ${file} أنشأتها نسخة أحدث من محلي: حدّثوا البرنامج أولا. لم يُسترجع شيء.`,
    fr: `La sauvegarde ${file} vient d’une version plus récente de Mahalli\u00a0: mettez d’abord le logiciel à jour. Rien n’a été restauré.`,
  }),
  'restore.not-empty': ({ folder }: Details) => ({
    ar: `المجلد ${folder} ليس فارغا: اختاروا مجلدا فارغا أو جديدا بالخيار --into. لم يُسترجع شيء.`,
    fr: `Le dossier ${folder} n’est pas vide\u00a0: choisissez un dossier vide ou nouveau avec --into. Rien n’a été restauré.`,
  }),
  'rebuild.option-unknown': () => ({
    ar: 'الاستعمال: npm run rebuild -- مع واحد أو أكثر من --copies و--hosts و--pages و--erasures و--all، ومع --cloud في سحابة AWS.',
    fr: 'Utilisation\u00a0: npm run rebuild -- avec --copies, --hosts, --pages, --erasures ou --all, et --cloud dans AWS.',
  }),
  'tables.no-engine': () => ({
    ar: 'لا يوجد محرّك للجداول على هذه الآلة: أعيدوا تنفيذ npm ci مع الحزم الاختيارية (لينكس x64)، أو ثبّتوا جافا 17.',
    fr: 'Aucun moteur de tables sur cette machine\u00a0: relancez npm ci avec les paquets optionnels (Linux x64), ou installez Java 17.',
  }),
} as const satisfies Readonly<Record<string, (details: Details) => { ar: string; fr: string }>>;

export type StartProblem = keyof typeof problems;

const name = 'StartProblem';

/** A start-up problem as an error to throw; its message is the whole explanation. */
export const startProblem = (code: StartProblem, details: Details, cause?: unknown): Error => {
  const { ar, fr } = problems[code](details);
  return Object.assign(new Error(`${fr}\n${ar}`, { cause }), { name, code });
};

/** Whether an error explains itself to whoever starts the machine, so that no stack trace is needed. */
export const isStartProblem = (error: unknown): error is Error & { code: StartProblem } =>
  error instanceof Error && error.name === name;
