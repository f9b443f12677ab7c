import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { number } = formatIn('ar')

export const ar: MapWords = {
  title: 'المساعدة والدورات القريبة',
  lead: 'من يساعد، ولمن، وكم يكلف، وكم تنتظر؟ يمكنك دائمًا أن تتحدث معنا أولاً.',
  filters: {
    age: 'عمر الطفل',
    ageHint: 'بالسنوات، مثلاً 4 أو 4.5',
    language: 'اللغة',
    anyLanguage: 'كل اللغات',
    place: 'أين',
    anyPlace: 'في كل مكان',
    cost: 'التكلفة',
    anyCost: 'لا يهم',
    show: 'عرض',
  },
  cost: { free: 'مجاني', contribution: 'تدفع جزءًا منها', insured: 'عن طريق التأمين الصحي', unknown: 'غير معروفة' },
  elsewhere: { 'at-home': 'في بيتك', online: 'عبر الإنترنت' },
  count: offers => `العروض المناسبة: ${number(offers)}`,
  none: { title: 'لا يوجد شيء مناسب', body: 'احذف أحد الاختيارات أو اسألنا. كثيرًا ما نعرف شيئًا آخر.' },
  ask: 'اسألنا',
  more: 'المزيد',
  ages: (from, until) => `من ${from} إلى ${until} سنة`,
  wait: weeks => {
    if (weeks === null) return 'مدة الانتظار غير معروفة'
    return weeks === 0 ? 'دون انتظار' : `أسابيع الانتظار: ${number(weeks)}`
  },
  facts: {
    organisation: 'المنظمة',
    ages: 'العمر',
    forWhom: 'لمن',
    cost: 'التكلفة',
    languages: 'اللغات',
    places: 'أين',
    wait: 'مدة الانتظار',
    wayIn: 'كيف تسجل',
    until: 'حتى',
  },
  audience: { child: 'الأطفال والشباب', parent: 'الوالدان', family: 'الأسرة كلها' },
  checked: day => `تمت المراجعة في ${day}.`,
  unknown: 'اسألنا',
  openData: 'هذه القائمة كبيانات مفتوحة (\u2066Open Referral HSDS 3\u2069)',
  inDutch: 'كتبت المنظمات عن مساعدتها بالهولندية. لا تفهمها؟ اسألنا.',
  notReviewed: 'لم يراجع هذه الكلمات بعد شخص يتحدث هذه اللغة. لست متأكدًا؟ اتصل بنا أو زرنا.',
}
