/** An answer that is ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | number>>;
  readonly body: Buffer | string;
}

/** What the gateway itself has to say, when no page and no function can. */
const notices = {
  400: {
    code: 'input.invalid',
    ar: ['عنوان غير صالح', 'تعذّرت قراءة هذا العنوان. تحقّقوا منه ثم أعيدوا المحاولة.'],
    fr: ['Adresse invalide', 'Cette adresse n’a pas pu être lue. Vérifiez-la, puis réessayez.'],
  },
  404: {
    code: 'route.unknown',
    ar: ['الصفحة غير موجودة', 'لا توجد صفحة في هذا العنوان.'],
    fr: ['Page introuvable', 'Aucune page ne se trouve à cette adresse.'],
  },
  405: {
    code: 'method.refused',
    ar: ['طلب غير مقبول', 'هذه الصفحة تُقرأ فقط، ولا تستقبل أي إرسال.'],
    fr: ['Demande refusée', 'Cette page se consulte seulement\u00a0; elle ne reçoit aucun envoi.'],
  },
  413: {
    code: 'input.too-large',
    ar: [
      'النص أطول من اللازم',
      'ما أرسلتموه يتجاوز الحجم المسموح به. عودوا إلى الصفحة السابقة، فنصّكم ما زال فيها، ثم اختصروه.',
    ],
    fr: [
      'Envoi trop volumineux',
      'Votre envoi dépasse la taille permise. Revenez à la page précédente, où votre texte se trouve encore, et raccourcissez-le.',
    ],
  },
  500: {
    code: 'unexpected',
    ar: ['حدث خطأ غير متوقع', 'تعذّر تنفيذ طلبكم، وقد سُجّل الخطأ. أعيدوا المحاولة بعد لحظات.'],
    fr: [
      'Erreur inattendue',
      'Votre demande n’a pas pu aboutir\u00a0; l’erreur a été enregistrée. Réessayez dans quelques instants.',
    ],
  },
  502: {
    code: 'unavailable',
    ar: ['الخدمة غير متاحة', 'هذه الخدمة لا تجيب حاليًا. أعيدوا المحاولة بعد لحظات.'],
    fr: [
      'Service indisponible',
      'Ce service ne répond pas pour le moment. Réessayez dans quelques instants.',
    ],
  },
} as const;

export type NoticeStatus = keyof typeof notices;

const page = (status: NoticeStatus): string => {
  const { ar, fr } = notices[status];
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ar[0]} | ${fr[0]}</title>
</head>
<body>
<main>
<h1>${ar[0]}</h1>
<p>${ar[1]}</p>
<div lang="fr" dir="ltr">
<h2>${fr[0]}</h2>
<p>${fr[1]}</p>
</div>
</main>
</body>
</html>
`;
};

/** The gateway's own answer: a page in both languages, or RFC 9457 for those who ask as software. */
export const notice = (status: NoticeStatus, forSoftware: boolean): Answer =>
  forSoftware
    ? {
        status,
        headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
        body: JSON.stringify({ type: 'about:blank', status, code: notices[status].code, details: {} }),
      }
    : {
        status,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
        body: page(status),
      };
