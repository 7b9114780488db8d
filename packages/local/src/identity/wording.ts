import type { Locale } from '@mahalli/core';

/** Everything the sign-in pages say. The e-mail and the time are shown in place of `{email}` and `{minutes}`. */
export interface Wording {
  readonly product: string;
  readonly otherLanguage: string;
  readonly signIn: string;
  readonly staffOnly: string;
  readonly email: string;
  readonly password: string;
  readonly next: string;
  readonly forgotten: string;
  readonly codeTitle: string;
  readonly code: string;
  readonly codeHint: string;
  readonly confirm: string;
  readonly otherAccount: string;
  readonly enrolTitle: string;
  readonly enrolWhy: string;
  readonly enrolSteps: readonly [string, string, string];
  readonly enrolOpen: string;
  readonly secret: string;
  readonly inviteTitle: string;
  readonly inviteFor: string;
  readonly newPassword: string;
  readonly newPasswordHint: string;
  readonly repeat: string;
  readonly save: string;
  readonly savedTitle: string;
  readonly saved: string;
  readonly goOn: string;
  readonly signOutTitle: string;
  readonly signOutAsk: string;
  readonly signOut: string;
  readonly stay: string;
  readonly signedOutTitle: string;
  readonly signedOut: string;
  /** The mail by which somebody gets an account: they choose their password themselves. */
  readonly mail: {
    readonly subject: string;
    readonly hello: string;
    readonly lead: string;
    readonly until: string;
  };
  readonly problems: {
    readonly title: string;
    readonly emailMissing: string;
    readonly passwordMissing: string;
    readonly wrong: string;
    readonly codeMissing: string;
    readonly codeWrong: string;
    readonly codeUsed: string;
    readonly tooMany: string;
    readonly passwordShort: string;
    readonly passwordsDiffer: string;
    readonly inviteSpentTitle: string;
    readonly inviteSpent: string;
    readonly expiredTitle: string;
    readonly expired: string;
    readonly unexpectedTitle: string;
    readonly unexpected: string;
  };
}

const ar: Wording = {
  product: 'محلي',
  otherLanguage: 'Français',
  signIn: 'تسجيل الدخول',
  staffOnly: 'هذا الفضاء مخصص لموظفي الجماعات الترابية والإدارة المركزية.',
  email: 'البريد الإلكتروني',
  password: 'كلمة السر',
  next: 'متابعة',
  forgotten: 'نسيتم كلمة السر؟ اطلبوا من المسؤول عن الموقع في جماعتكم دعوة جديدة.',
  codeTitle: 'رمز التحقق',
  code: 'الرمز المكوّن من 6 أرقام',
  codeHint: 'افتحوا تطبيق التحقق على هاتفكم وأدخلوا الرمز الظاهر فيه. يتغيّر الرمز كل 30 ثانية.',
  confirm: 'تأكيد',
  otherAccount: 'الدخول بحساب آخر',
  enrolTitle: 'تأمين حسابكم',
  enrolWhy:
    'عند كل دخول يُطلب منكم، زيادة على كلمة السر، رمز يعطيه تطبيق على هاتفكم. تجري هذه التهيئة مرة واحدة.',
  enrolSteps: [
    'ثبّتوا على هاتفكم تطبيقًا للتحقق بخطوتين، مثل FreeOTP أو Aegis أو Google Authenticator.',
    'أضيفوا فيه حسابًا جديدًا بمسح الصورة أدناه أو بإدخال المفتاح، أو افتحوا الرابط إن كنتم على الهاتف نفسه.',
    'أدخلوا هنا الرمز الذي يعطيه التطبيق.',
  ],
  enrolOpen: 'فتح في تطبيق التحقق',
  secret: 'المفتاح',
  inviteTitle: 'اختيار كلمة السر',
  inviteFor: 'تفعيل الحساب {email}',
  newPassword: 'كلمة السر الجديدة',
  newPasswordHint: '12 حرفًا على الأقل. جملة قصيرة تتذكّرونها أفضل من كلمة معقّدة.',
  repeat: 'أعيدوا كتابة كلمة السر',
  save: 'حفظ كلمة السر',
  savedTitle: 'حسابكم جاهز',
  saved: 'حُفظت كلمة السر. يمكنكم الآن تسجيل الدخول.',
  goOn: 'الانتقال إلى فضاء العمل',
  signOutTitle: 'تسجيل الخروج',
  signOutAsk: 'هل تريدون إنهاء جلستكم على هذا الجهاز؟',
  signOut: 'تسجيل الخروج',
  stay: 'البقاء متصلًا',
  signedOutTitle: 'انتهت جلستكم',
  signedOut: 'خرجتم من حسابكم على هذا الجهاز.',
  mail: {
    subject: 'اختيار كلمة السر',
    hello: 'تحية طيبة {name}،',
    lead: 'ينتظركم حساب في مكتب الجماعات الترابية. اختاروا كلمة السر من هذا العنوان:',
    until: 'لا يُستعمل هذا العنوان إلا مرة واحدة، ويبقى صالحا أسبوعا.',
  },
  problems: {
    title: 'تعذّرت المتابعة',
    emailMissing: 'أدخلوا بريدكم الإلكتروني.',
    passwordMissing: 'أدخلوا كلمة السر.',
    wrong: 'البريد الإلكتروني أو كلمة السر غير صحيح.',
    codeMissing: 'أدخلوا الأرقام الستة الظاهرة في التطبيق.',
    codeWrong: 'الرمز غير صحيح. تحقّقوا من ساعة هاتفكم ثم أدخلوا الرمز الظاهر الآن.',
    codeUsed: 'سبق استعمال هذا الرمز. انتظروا ظهور الرمز التالي.',
    tooMany: 'محاولات كثيرة. لحماية الحساب، أعيدوا المحاولة بعد {minutes} دقيقة.',
    passwordShort: 'كلمة السر قصيرة: يلزم 12 حرفًا على الأقل.',
    passwordsDiffer: 'الكلمتان غير متطابقتين. أعيدوا كتابتهما.',
    inviteSpentTitle: 'الدعوة غير صالحة',
    inviteSpent: 'استُعملت هذه الدعوة أو انتهت مدتها. اطلبوا دعوة جديدة من المسؤول عن الموقع.',
    expiredTitle: 'انتهت مهلة الدخول',
    expired: 'طال الانتظار، أو فُتحت هذه الصفحة في متصفح آخر. ابدؤوا تسجيل الدخول من جديد.',
    unexpectedTitle: 'تعذّر تسجيل الدخول',
    unexpected: 'لم يُقبل هذا الطلب. ابدؤوا من جديد من فضاء العمل.',
  },
};

const fr: Wording = {
  product: 'Mahalli',
  otherLanguage: 'العربية',
  signIn: 'Se connecter',
  staffOnly:
    'Cet espace est réservé aux agents des collectivités territoriales et de l’administration centrale.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  next: 'Continuer',
  forgotten:
    'Mot de passe oublié\u00a0? Demandez une nouvelle invitation à l’administrateur du site de votre collectivité.',
  codeTitle: 'Code de vérification',
  code: 'Code à 6 chiffres',
  codeHint:
    'Ouvrez l’application de vérification sur votre téléphone et saisissez le code affiché. Il change toutes les 30 secondes.',
  confirm: 'Confirmer',
  otherAccount: 'Utiliser un autre compte',
  enrolTitle: 'Protéger votre compte',
  enrolWhy:
    'À chaque connexion, un code donné par une application de votre téléphone vous sera demandé en plus du mot de passe. Ce réglage se fait une seule fois.',
  enrolSteps: [
    'Installez sur votre téléphone une application de vérification en deux étapes, par exemple FreeOTP, Aegis ou Google Authenticator.',
    'Ajoutez-y un compte en photographiant l’image ci-dessous ou en saisissant la clé, ou ouvrez le lien si vous êtes sur ce même téléphone.',
    'Saisissez ici le code que donne l’application.',
  ],
  enrolOpen: 'Ouvrir dans l’application de vérification',
  secret: 'Clé',
  inviteTitle: 'Choisir votre mot de passe',
  inviteFor: 'Activation du compte {email}',
  newPassword: 'Nouveau mot de passe',
  newPasswordHint:
    '12 caractères au moins. Une courte phrase dont vous vous souvenez vaut mieux qu’un mot compliqué.',
  repeat: 'Saisissez-le une seconde fois',
  save: 'Enregistrer le mot de passe',
  savedTitle: 'Votre compte est prêt',
  saved: 'Le mot de passe est enregistré. Vous pouvez maintenant vous connecter.',
  goOn: 'Aller à l’espace de travail',
  signOutTitle: 'Se déconnecter',
  signOutAsk: 'Voulez-vous fermer votre session sur cet appareil\u00a0?',
  signOut: 'Se déconnecter',
  stay: 'Rester connecté',
  signedOutTitle: 'Session fermée',
  signedOut: 'Vous êtes déconnecté de votre compte sur cet appareil.',
  mail: {
    subject: 'Choisissez votre mot de passe',
    hello: 'Bonjour {name},',
    lead: 'Un compte vous attend au bureau des collectivités territoriales. Choisissez votre mot de passe à cette adresse\u00a0:',
    until: 'Elle ne sert qu’une fois et reste valable une semaine.',
  },
  problems: {
    title: 'Impossible de continuer',
    emailMissing: 'Saisissez votre adresse électronique.',
    passwordMissing: 'Saisissez votre mot de passe.',
    wrong: 'L’adresse électronique ou le mot de passe est incorrect.',
    codeMissing: 'Saisissez les six chiffres affichés par l’application.',
    codeWrong:
      'Ce code est incorrect. Vérifiez l’heure de votre téléphone, puis saisissez le code affiché maintenant.',
    codeUsed: 'Ce code a déjà servi. Attendez le code suivant.',
    tooMany: 'Trop d’essais. Pour protéger le compte, réessayez dans {minutes} minutes.',
    passwordShort: 'Ce mot de passe est trop court\u00a0: il faut 12 caractères au moins.',
    passwordsDiffer: 'Les deux saisies diffèrent. Recommencez.',
    inviteSpentTitle: 'Invitation non valable',
    inviteSpent:
      'Cette invitation a déjà servi ou a expiré. Demandez-en une nouvelle à l’administrateur du site.',
    expiredTitle: 'Connexion expirée',
    expired:
      'L’attente a été trop longue, ou cette page a été ouverte dans un autre navigateur. Recommencez la connexion.',
    unexpectedTitle: 'Connexion impossible',
    unexpected: 'Cette demande n’a pas été acceptée. Recommencez depuis l’espace de travail.',
  },
};

/** What the sign-in pages say, in each language. */
export const wordings: Readonly<Record<Locale, Wording>> = { ar, fr };
