import { formatIn } from '../../../../platform/i18n/format-in.ts'
import type { MapWords } from '../map-words.ts'

const { count, number } = formatIn('pl')

export const pl: MapWords = {
  title: 'Pomoc i kursy w pobliżu',
  lead: 'Kto pomaga, komu, ile to kosztuje i jak długo się czeka? Zawsze możesz najpierw porozmawiać z nami.',
  filters: {
    age: 'Wiek dziecka',
    ageHint: 'W latach, na przykład 4 lub 4,5',
    language: 'Język',
    anyLanguage: 'Wszystkie języki',
    place: 'Gdzie',
    anyPlace: 'Wszędzie',
    cost: 'Koszt',
    anyCost: 'Bez znaczenia',
    show: 'Pokaż',
  },
  cost: {
    free: 'bezpłatnie',
    contribution: 'z dopłatą',
    insured: 'z ubezpieczenia zdrowotnego',
    unknown: 'nie wiadomo',
  },
  elsewhere: { 'at-home': 'u Ciebie w domu', online: 'przez internet' },
  count: offers => `Pasujące oferty: ${number(offers)}`,
  none: { title: 'Nic tu nie pasuje', body: 'Usuń jeden wybór lub zapytaj nas. Często znamy coś jeszcze.' },
  ask: 'Zapytaj nas',
  more: 'Więcej',
  ages: (from, until) => `od ${from} do ${until} lat`,
  wait: weeks => {
    if (weeks === null) return 'nie wiadomo, jak długo się czeka'
    return weeks === 0
      ? 'bez czekania'
      : `${count(weeks, { one: 'tydzień', few: 'tygodnie', other: 'tygodni' })} czekania`
  },
  facts: {
    organisation: 'Organizacja',
    ages: 'Wiek',
    forWhom: 'Dla kogo',
    cost: 'Koszt',
    languages: 'Języki',
    places: 'Gdzie',
    wait: 'Czas oczekiwania',
    wayIn: 'Jak się zgłosić',
    until: 'Do',
  },
  audience: { child: 'dzieci i młodzież', parent: 'rodzice', family: 'cała rodzina' },
  checked: day => `Sprawdzono: ${day}.`,
  unknown: 'Zapytaj nas',
  openData: 'Ten wykaz jako otwarte dane (Open Referral HSDS 3)',
  inDutch: 'Organizacje opisały swoją pomoc po niderlandzku. Nie rozumiesz? Zapytaj nas.',
  notReviewed: 'Nikt, kto mówi w tym języku, jeszcze nie sprawdził tych słów. Masz wątpliwości? Zadzwoń lub przyjdź.',
}
