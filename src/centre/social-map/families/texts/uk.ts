import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { count, number } = formatIn('uk')

export const uk: MapWords = {
  title: 'Допомога та курси поруч',
  lead: 'Хто допомагає, кому, скільки це коштує і як довго чекати? Завжди можна спершу поговорити з нами.',
  filters: {
    age: 'Вік дитини',
    ageHint: 'У роках, наприклад 4 або 4,5',
    language: 'Мова',
    anyLanguage: 'Усі мови',
    place: 'Де',
    anyPlace: 'Усюди',
    cost: 'Вартість',
    anyCost: 'Не має значення',
    show: 'Показати',
  },
  cost: {
    free: 'безкоштовно',
    contribution: 'з доплатою',
    insured: 'за медичним страхуванням',
    unknown: 'невідомо',
  },
  elsewhere: { 'at-home': 'у вас удома', online: 'онлайн' },
  count: offers => `Підходить пропозицій: ${number(offers)}`,
  none: { title: 'Нічого не підходить', body: 'Приберіть один вибір або запитайте нас. Ми часто знаємо щось іще.' },
  ask: 'Запитати нас',
  more: 'Більше',
  ages: (from, until) => `від ${from} до ${until} років`,
  wait: weeks => {
    if (weeks === null) return 'невідомо, скільки чекати'
    return weeks === 0
      ? 'без очікування'
      : `чекати ${count(weeks, { one: 'тиждень', few: 'тижні', many: 'тижнів', other: 'тижня' })}`
  },
  facts: {
    organisation: 'Організація',
    ages: 'Вік',
    forWhom: 'Для кого',
    cost: 'Вартість',
    languages: 'Мови',
    places: 'Де',
    wait: 'Час очікування',
    wayIn: 'Як записатися',
    until: 'До',
  },
  audience: { child: 'діти та молодь', parent: 'батьки', family: 'уся родина' },
  checked: day => `Перевірено: ${day}.`,
  unknown: 'Запитайте нас',
  openData: 'Цей перелік як відкриті дані (Open Referral HSDS 3)',
  inDutch: 'Організації описали свою допомогу нідерландською. Не розумієте? Запитайте нас.',
  notReviewed: 'Ці слова ще не перевірила людина, яка розмовляє цією мовою. Не впевнені? Зателефонуйте або приходьте.',
}
