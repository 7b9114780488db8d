import { isolated } from '../formats.ts';
import type { TrackingMessages } from './messages.ts';

/** The words of the page on which a request is followed, in Arabic. */
export const trackingAr: TrackingMessages = {
  title: 'تتبع طلب',
  lead: 'الرقم والرمز مكتوبان في الوصل. ولا حاجة إلى حساب.',
  reference: 'رقم الطلب',
  referenceHint: `مثال: ${isolated('R-09.273.01.05-2026-00042')}`,
  code: 'رمز التتبع',
  codeHint: 'ستة عشر حرفا ورقما، كبيرة أو صغيرة',
  submit: 'عرض الطلب',
  unknownTitle: 'لا يوجد طلب بهذا الرقم وهذا الرمز',
  unknown: 'تحققوا منهما في الوصل، ومن أنكم في بوابة الجماعة الترابية التي راسلتموها.',
  lost: 'ضاع الرمز؟ يمكن للمكلف بالمعلومات أن يسلمكم رمزا آخر عند الإدلاء بما يثبت هويتكم.',
  state: 'أين وصل',
  asked: 'ما طلبتموه',
  dates: 'الآجال',
  dateColumns: { what: 'المرحلة', last: 'آخر يوم', article: 'المادة' },
  mayMove: 'قد يتغير',
  why: 'كيف تُحسب هذه الأيام',
  thread: 'ما قيل بشأنه',
  you: 'أنتم',
  officer: 'الجماعة الترابية',
  mayDo: 'ما يمكنكم فعله الآن',
  clarifyTitle: 'توضيح الطلب',
  clarifyHint: 'يُضاف ما تكتبونه إلى الطلب، ويستمر الأجل في السريان.',
  clarify: 'إرسال التوضيحات',
  withdrawTitle: 'سحب الطلب',
  withdrawHint: 'لن يُعالج بعد ذلك. ويمكنكم دائما تقديم طلب آخر.',
  withdraw: 'سحب الطلب',
  complainTitle: 'تقديم شكاية إلى الرئيس',
  complainHint: (last) =>
    `هذا حقكم إلى غاية ${last} (المادة 19). الرسالة جاهزة: غيّروا فيها ما شئتم ثم أرسلوها.`,
  complaintAfterSilence: (reference, received, due) =>
    `السيد(ة) الرئيس(ة) المحترم(ة)،\n\nقدمت بتاريخ ${received} طلبا للحصول على المعلومات (رقم ${isolated(reference)}). وكان الجواب واجبا في أجل أقصاه ${due} (المادة 16 من القانون رقم ${isolated('31.13')})، ولم أتوصل بأي جواب.\n\nوعملا بالمادة 19 من القانون نفسه، ألتمس منكم الاستجابة لطلبي.`,
  complaintAfterAnswer: (reference, answered) =>
    `السيد(ة) الرئيس(ة) المحترم(ة)،\n\nتوصلت بتاريخ ${answered} بجواب عن طلبي للحصول على المعلومات (رقم ${isolated(reference)})، وهو لا يرضيني للأسباب الآتية:\n\n…\n\nوعملا بالمادة 19 من القانون رقم ${isolated('31.13')}، ألتمس منكم إعادة النظر فيه.`,
  complain: 'إرسال الشكاية',
  rateTitle: 'هل أنتم راضون عن الجواب؟',
  rates: { 1: 'لا، إطلاقا', 2: 'قليلا', 3: 'إلى حد ما', 4: 'نعم', 5: 'نعم، تماما' },
  rate: 'إبداء الرأي',
  rated: 'شكرا: سُجل رأيكم.',
  done: {
    clarified: 'أُضيفت توضيحاتكم إلى الطلب.',
    withdrawn: 'سُحب الطلب.',
    complained: 'تم تسلم الشكاية. وعلى الرئيس أن يجيب داخل 15 يوما.',
    rated: 'شكرا: سُجل رأيكم.',
  },
  missingText: 'اكتبوا شيئا أولا.',
  decision: 'القرار',
  grounds: 'الأسباب (المادة 18)',
  pointer: 'أين توجد المعلومة',
  cost: 'كلفة النسخ والإرسال',
  dirhams: (amount) => `${isolated(amount)} درهما`,
  right: (last) => `يمكنكم تقديم شكاية إلى رئيس الجماعة الترابية إلى غاية ${last} (المادة 19).`,
  silent: (due, last) =>
    `كان الجواب واجبا يوم ${due} ولم يرد. يمكنكم تقديم شكاية إلى الرئيس إلى غاية ${last} (المادة 19).`,
  commissionNext: (last) =>
    `يمكنكم بعد ذلك اللجوء إلى لجنة الحق في الحصول على المعلومات (${isolated('www.cdai.ma')}) إلى غاية ${last} (المادة 20).`,
  another: 'تتبع طلب آخر',
  letterPdf: 'تنزيل الرسالة بصيغة PDF',
  receiptPdf: 'تنزيل الوصل بصيغة PDF',
};
