import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { number } = formatIn('tr')

export const tr: MapWords = {
  title: 'Yakındaki yardım ve kurslar',
  lead: 'Kim, kime yardım ediyor, ücreti ne kadar, ne kadar beklersiniz? Her zaman önce bizimle konuşabilirsiniz.',
  filters: {
    age: 'Çocuğun yaşı',
    ageHint: 'Yıl olarak, örneğin 4 veya 4,5',
    language: 'Dil',
    anyLanguage: 'Bütün diller',
    place: 'Nerede',
    anyPlace: 'Her yerde',
    cost: 'Ücret',
    anyCost: 'Fark etmez',
    show: 'Göster',
  },
  cost: { free: 'ücretsiz', contribution: 'katkı payı', insured: 'sağlık sigortasıyla', unknown: 'bilinmiyor' },
  elsewhere: { 'at-home': 'evinizde', online: 'internetten' },
  count: offers => `Uygun olanlar: ${number(offers)}`,
  none: {
    title: 'Buna uyan bir şey yok',
    body: 'Bir seçimi kaldırın veya bize sorun. Çoğu zaman başka bir şey biliriz.',
  },
  ask: 'Bize sorun',
  more: 'Devamı',
  ages: (from, until) => `${from}–${until} yaş`,
  wait: weeks => {
    if (weeks === null) return 'bekleme süresi bilinmiyor'
    return weeks === 0 ? 'bekleme yok' : `${number(weeks)} hafta bekleme`
  },
  facts: {
    organisation: 'Kuruluş',
    ages: 'Yaş',
    forWhom: 'Kimin için',
    cost: 'Ücret',
    languages: 'Diller',
    places: 'Nerede',
    wait: 'Bekleme süresi',
    wayIn: 'Nasıl başvurulur',
    until: 'Son gün',
  },
  audience: { child: 'çocuklar ve gençler', parent: 'anne babalar', family: 'bütün aile' },
  checked: day => `${day} tarihinde kontrol edildi.`,
  unknown: 'Bize sorun',
  openData: 'Açık veri olarak bu liste (Open Referral HSDS 3)',
  inDutch: 'Kuruluşlar yardımlarını Felemenkçe anlattı. Anlamıyor musunuz? Bize sorun.',
  notReviewed: 'Bu dili konuşan biri bu sözleri henüz kontrol etmedi. Emin değil misiniz? Bizi arayın veya gelin.',
}
