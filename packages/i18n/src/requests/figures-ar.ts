import { isolated, number } from '../formats.ts';
import type { RequestFiguresMessages } from './figures-messages.ts';

/** The figures of requests in Arabic. */
export const requestFiguresAr: RequestFiguresMessages = {
  title: 'طلبات الحصول على المعلومات بالأرقام',
  lead: 'عدد الطلبات التي تسلمتها الجماعة الترابية خلال 24 شهرا، ومآلها، والمدة التي استغرقها الجواب.',
  none: 'لم يُتسلم أي طلب خلال 24 شهرا.',
  received: 'الطلبات المتسلمة',
  inTime: 'أجيب عنها داخل الأجل',
  extended: 'مُدد أجلها',
  late: 'متأخرة',
  median: 'المدة الوسيطة (أيام العمل)',
  days: (days) => {
    if (days === null) return '–';
    return days > 60 ? `أكثر من ${isolated(60)}` : isolated(number('ar', days));
  },
  byOutcome: 'مآل الطلبات',
  outcome: 'الجواب',
  answers: 'عدد الطلبات',
  byGround: 'أسباب رفض تقديم المعلومات',
  ground: `السبب (القانون رقم ${isolated('31.13')}، المادة 18)`,
  groundsExplained: 'أسباب الرفض الكلي أو الجزئي، وقد يستند الجواب الواحد إلى أكثر من سبب',
  byMonth: 'شهرا بشهر',
  month: 'شهر التسلم',
  howCounted:
    'يُحتسب الطلب في شهر تسلمه. ويُعد متأخرا كل طلب أجيب عنه بعد آخر يوم، أو لم يُجب عنه بعد مع انصرام هذا اليوم. أما الطلبات المسحوبة والمكررة فتُحتسب ضمن الطلبات المتسلمة دون أن تدخل في المدد ولا في التأخر. ولا تدل هذه الأرقام على أصحاب الطلبات.',
};
