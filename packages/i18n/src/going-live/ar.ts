import { isolated } from '../formats.ts';
import type { GoingLiveMessages } from './messages.ts';

/** The words of the list of what is to do before a site is opened, in Arabic. */
export const goingLiveAr: GoingLiveMessages = {
  title: 'قبل فتح الموقع للعموم',
  lead: 'يُفتح الموقع للعموم حين يتم كل ما هو ضروري. أما الباقي فمستحسن.',
  task: 'المهمة',
  state: 'الحالة',
  done: 'تم',
  required: 'ضروري',
  advised: 'مستحسن',
  progress: (done, of) => `أُنجز ${isolated(done)} من ${isolated(of)}`,
  tasks: {
    administrator: {
      title: 'تعيين من يدير الموقع',
      why: 'شخص واحد على الأقل يدعو الفريق ويُسأل عن الموقع.',
    },
    contacts: {
      title: 'إدخال رقم هاتف أو بريد إلكتروني',
      why: 'ينبغي أن يتمكن السكان من الاتصال بكم.',
    },
    officer: {
      title: 'تعيين الشخص المكلف بالمعلومات',
      why: 'تقتضي المادة 12 من القانون رقم 31.13 تعيينه والتعريف به.',
    },
    publication: {
      title: 'نشر أول وثيقة باللغتين',
      why: 'البوابة الفارغة لا تفيد أحدا.',
    },
    address: {
      title: 'إدخال العنوان وأوقات العمل باللغتين',
      why: 'هذا أكثر ما يبحث عنه السكان.',
    },
    duties: {
      title: 'إسناد المنشورات الواجبة',
      why: 'يعرف كل واحد ما عليه إعداده ويتوصل بالتذكيرات.',
    },
    pages: {
      title: 'كتابة صفحة خاصة بكم',
      why: 'صفحات البداية تذكر القانون، والجماعة وحدها تعرّف بنفسها.',
    },
    cndp: {
      title: 'إدخال رقم ترخيص اللجنة الوطنية لحماية المعطيات الشخصية',
      why: 'بدونه (القانون رقم 09.08، المادة 12) تبقى طلبات المعلومات على الورق.',
    },
  },
};
