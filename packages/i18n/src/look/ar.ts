import { isolated, number } from '../formats.ts';
import type { LookMessages } from './messages.ts';

/** The words of the look of a portal in Arabic. */
export const lookAr: LookMessages = {
  title: 'مظهر البوابة',
  lead: 'كل ما تضبطه الجماعة الترابية في بوابتها. يظهر كل تغيير في ثوان، وتُحفظ كل نسخة.',
  parts: {
    theme: 'الألوان',
    contacts: 'معلومات الاتصال وأوقات العمل',
    emblem: 'الشعار',
    photo: 'الصورة',
  },
  pictures: {
    title: 'الشعار والصورة',
    emblem: 'الشعار',
    emblemLead: 'يظهر في أعلى كل صفحة. والأنسب صورة مربعة ذات خلفية شفافة.',
    emblemHint: (size) =>
      `صورة بصيغة ${isolated('JPEG')} أو ${isolated('PNG')} أو ${isolated('WebP')}، لا يتجاوز حجمها ${size}.`,
    drawn: 'ما دام ليس للجماعة الترابية شعار، تعرض البوابة وردة زليجية مرسومة لها.',
    photo: 'الصورة',
    photoLead: 'تُعرض في الصفحة الرئيسية مع وصفها باللغتين.',
    photoHint: (size) =>
      `صورة بصيغة ${isolated('JPEG')} أو ${isolated('PNG')} أو ${isolated('WebP')}، عرضها ${isolated(480)} بكسل على الأقل وحجمها ${size} على الأكثر. تجنبوا الوجوه التي يمكن التعرف على أصحابها، فموافقة كل شخص ضرورية.`,
    noPhoto: 'لا صورة في البوابة بعد.',
    choose: 'الصورة المراد إرسالها',
    made: (side, bytes) =>
      `أُعيد إنشاء الصورة بمقاس ${isolated(`${number('ar', side)} × ${number('ar', side)}`)} بكسل، وحجمها ${isolated(number('ar', bytes))} بايت.`,
    reduced:
      'دقتها أقل مما تستطيع الشاشة عرضه، لأن كل صفحة من البوابة يجب أن تبقى خفيفة. وستكون صورة أبسط أوضح.',
    adopt: 'اعتماد هذا الشعار',
    adoptPhoto: 'اعتماد هذه الصورة',
    cleaned:
      'كانت تتضمن معلومات عن آلة التصوير أو المصور أو المكان، ولم تعد موجودة في الصورة المعاد إنشاؤها.',
    tooNarrow: `عرضها غير كاف: يجب ألا يقل عن ${isolated(480)} بكسل.`,
    remove: 'العودة إلى الوردة',
    removePhoto: 'سحب الصورة',
    description: 'ما تظهره الصورة',
    descriptionHint: (most) => `جملة بكل لغة، لا تتجاوز ${isolated(most)} حرف، لمن لا يرى الصورة.`,
    same: 'إذا تغيرت لغة واحدة: ما زالت الأخرى مطابقة لها',
    save: 'حفظ الوصف',
    refusedPicture: `لا تصلح هنا إلا صورة بصيغة ${isolated('JPEG')} أو ${isolated('PNG')} أو ${isolated('WebP')}.`,
    dones: {
      emblem: 'ظهر الشعار الجديد في جميع الصفحات.',
      'no-emblem': 'عادت البوابة إلى عرض الوردة.',
      photo: 'ظهرت الصورة في الصفحة الرئيسية.',
      'no-photo': 'سُحبت الصورة من البوابة.',
      described: 'حُفظ الوصف.',
      forgotten: 'لم تُحفظ الصورة المرسلة.',
    },
  },
  history: {
    title: 'نسخ المظهر',
    lead: 'الأحدث أولا. والرجوع إلى نسخة ينشئ نسخة جديدة، فلا يضيع شيء.',
    version: (version) => `النسخة ${isolated(number('ar', version))}`,
    changed: (parts) => `ما تغير: ${parts}`,
    opened: 'مظهر الموقع عند إحداثه',
    on: (moment) => `بتاريخ ${isolated(moment)}`,
    revertedTo: (version) => `رجوع إلى النسخة ${isolated(number('ar', version))}`,
    current: 'النسخة الحالية',
    reverted: 'أُخذت النسخة المختارة وظهرت على البوابة.',
    revertLead: 'لا يعود الشخص المكلف بالمعلومات ولا رقم ترخيص اللجنة الوطنية إلى الوراء مع المظهر.',
  },
};
