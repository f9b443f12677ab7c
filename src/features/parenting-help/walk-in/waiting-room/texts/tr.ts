import type { WaitingWords } from '../waiting-words.ts'

export const tr: WaitingWords = {
  title: 'Numara alın',
  lead: place => `${place} yerindesiniz. Adınızı söylemeniz gerekmez.`,
  waiting: count => {
    if (count === 0) return 'Şu anda kimse beklemiyor.'
    return count === 1 ? 'Şu anda bir kişi bekliyor.' : `Şu anda bekleyen kişi sayısı: ${count}.`
  },
  after: 'Sonra telefonunuzda önünüzde kaç kişi olduğunu görürsünüz.',
  submit: 'Numara al',
  closed: 'Şu anda numara vermiyoruz.',
  closedBody: 'Danışmaya sorun veya bizi arayın.',
  hours: 'Açılış saatlerine bakın',
  toBoard: 'Sıranın kimde olduğuna bakın',
  own: {
    number: 'Numaranız',
    waits: before => {
      if (before === 0) return 'Sıradaki sizsiniz.'
      return before === 1 ? 'Önünüzde bir kişi var.' : `Önünüzdeki kişi sayısı: ${before}.`
    },
    called: desk => `Sıra sizde. ${desk} numaralı masaya gidin.`,
    'no-show': 'Sıra sizdeydi ama sizi göremedik. Danışmaya gidin. Kısa sürede sıra size gelir.',
    helped: 'Size yardım edildi. Geldiğiniz için teşekkürler.',
    left: 'Numaranızı geri verdiniz. Her zaman yine bekleriz.',
    closed: 'Danışma bugün için kapandı. Bizi arayın veya başka bir gün gelin.',
    code: 'Kodunuz',
    codeAbout: 'Sıradaki yerinizi yalnızca bu kodla görebilirsiniz. Kod yalnızca bugün geçerlidir.',
    renew: 'Yenile',
    again: 'Bu sayfa kendiliğinden yenilenir. Olmuyorsa Yenile’ye basın.',
    leave: 'Numaramı geri ver',
    over: 'Bu numara artık geçerli değil',
    overBody: 'Numara bir gün geçerlidir. Bize geldiğinizde yeni bir numara alın.',
    takeNew: 'Yeni numara al',
  },
  board: {
    page: place => `Sıra: ${place}`,
    title: 'Sıra kimde?',
    number: 'Numara',
    desk: 'masa',
    called: (number, desk) => `Numara ${number}, masa ${desk}`,
    nobody: 'Şu anda sıra kimsede değil.',
    waiting: count => (count === 0 ? 'Kimse beklemiyor.' : `Bekleyen kişi sayısı: ${count}.`),
    sound: 'Numaraları sesli oku',
    renew: 'Yenile',
    back: 'Siteye git',
    otherLanguages: 'Diğer diller',
  },
  notReviewed: 'Bu dili konuşan biri bu sözleri henüz kontrol etmedi. Emin değil misiniz? Bizi arayın veya gelin.',
}
