import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { StatementWords } from '../statement-words.ts'

const { count, day, number } = formatIn('pl')

export const pl: StatementWords = {
  check: {
    'axe-light': 'Kontrola błędów według WCAG 2.2 (A i AA) programem axe',
    'axe-dark': 'Kontrast kolorów w ciemnym widoku',
    'small-screen': 'Czytelne na najwęższym ekranie (320 pikseli), bez przesuwania na bok',
    enlarged: 'Czytelne, gdy wszystko jest dwa razy większe',
    keyboard: 'Wszystko jest dostępne samą klawiaturą i widać, gdzie jesteś',
    menus: 'Menu otwiera się i zamyka klawiaturą',
  },
  status: 'Status zgodności',
  noStatus: municipality =>
    `Jeszcze nie ustalony. Status od A do E nadaje gmina ${municipality} po pełnym badaniu przez osoby, które się tego uczyły. Tego badania jeszcze nie było. Poniżej jest tylko to, co sprawdził program.`,
  tested: 'Co sprawdzono',
  testedHow: ({ testedOn, axe, chromium, pages }) =>
    `Dnia ${day(testedOn)} program otworzył każdą publiczną stronę: ${count(pages.length, { one: 'strona', few: 'strony', other: 'stron' })}, po niderlandzku i po arabsku (od prawej do lewej). Użyto axe ${axe} i przeglądarki Chromium ${chromium}. Taki program znajduje tylko część błędów.`,
  sound: (sound, all) =>
    sound === all ? `w porządku na wszystkich (${number(all)})` : `w porządku na ${number(sound)} z ${number(all)}`,
  found: 'Co jeszcze nie jest dobre',
  nothing: 'Program nie znalazł błędów.',
  byPeople: 'Czego nie sprawdzili jeszcze ludzie',
  people: [
    'Nikt, kto codziennie używa czytnika ekranu, nie wypróbował strony.',
    'Ani mową, ani przełącznikiem, ani lupą ekranową.',
    'Żaden ekspert nie porównał strony z WCAG 2.2.',
    'Pozostałych języków nie sprawdził jeszcze nikt, kto w nich mówi.',
    'Sześciu języków poza niderlandzkim i arabskim nie otwierano osobno. Mają te same strony z innymi słowami.',
    'Stron po zalogowaniu nie ma na tej liście.',
  ],
  allPages: 'Wszystkie otwarte strony',
}
