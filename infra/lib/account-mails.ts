/** A mail of Cognito's, in HTML, with its placeholders in braces. */
interface AccountMail {
  readonly emailSubject: string;
  readonly emailBody: string;
}

/** Both languages in one mail, since Cognito knows of no reader's language; what it fills in stands once, between. */
const bilingual = (ar: readonly string[], fr: readonly string[], filledIn: readonly string[]): string =>
  [
    `<div lang="ar" dir="rtl">${ar.map((line) => `<p>${line}</p>`).join('')}</div>`,
    `<p dir="ltr"><b>${filledIn.join('<br>')}</b></p>`,
    `<div lang="fr" dir="ltr">${fr.map((line) => `<p>${line}</p>`).join('')}</div>`,
  ].join('');

/** Gives somebody who was invited the password with which they come in for the first time. */
export const accountOpened = (bureau: string): AccountMail => ({
  emailSubject: 'كلمة مرور مؤقتة لولوج محلي | Votre mot de passe provisoire Mahalli',
  emailBody: bilingual(
    [
      'تحية طيبة،',
      `فُتح لكم حساب لولوج المكتب: <bdi>${bureau}/ar</bdi>`,
      'تجدون أسفله بريدكم الإلكتروني وكلمة مرور مؤقتة صالحة لمدة سبعة أيام. سيُطلب منكم تغييرها عند أول ولوج، ثم تفعيل تطبيق للمصادقة على هاتفكم.',
    ],
    [
      'Bonjour,',
      `Un compte vous a été ouvert pour accéder au bureau\u00a0: ${bureau}/fr`,
      'Vous trouverez ci-dessus votre courriel et un mot de passe provisoire, valable sept jours. Il vous sera demandé de le changer à la première connexion, puis d’activer une application d’authentification sur votre téléphone.',
    ],
    ['{username}', '{####}'],
  ),
});

/** Gives somebody who forgot their password the code with which they choose another. */
export const passwordForgotten: AccountMail = {
  emailSubject: 'رمز تغيير كلمة المرور | Votre code pour changer de mot de passe',
  emailBody: bilingual(
    ['تحية طيبة،', 'هذا رمز تغيير كلمة المرور الخاصة بكم. إذا لم تطلبوه فتجاهلوا هذه الرسالة.'],
    [
      'Bonjour,',
      'Voici le code qui permet de changer votre mot de passe. Si vous ne l’avez pas demandé, ignorez ce message.',
    ],
    ['{####}'],
  ),
};
