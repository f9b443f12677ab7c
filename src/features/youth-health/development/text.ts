import type { Answer, Column, Side, VanWiechenItem } from '../../../knowledge/development/van-wiechen.ts'
import type { VanWiechenDomain } from '../../../knowledge/development/van-wiechen-items.ts'
import { format } from '../../../platform/i18n/format.ts'

const domain: Record<VanWiechenDomain, string> = {
  'fine-motor': 'Fijne motoriek, adaptatie, persoonlijkheid en sociaal gedrag',
  communication: 'Communicatie',
  'gross-motor': 'Grove motoriek',
}
const answer: Record<Answer, string> = { '+': 'ja', '-': 'nee', M: 'volgens ouder' }
/** As the paper scheme writes it; the minus is a true one. */
const sign: Record<Answer, string> = { '+': '+', '-': '−', M: 'M' }
const side: Record<Side, string> = { right: 'rechts', left: 'links' }
const sideLetter: Record<Side, string> = { right: 'R', left: 'L' }

/** '26 weken', '15 maanden'; from two years in years: '2,5 jaar'. */
const age = ({ age: at }: Column): string => {
  if ('weeks' in at) return `${at.weeks} weken`
  return at.months < 24 ? `${at.months} maanden` : `${format.number(at.months / 12, at.months % 12 === 0 ? 0 : 1)} jaar`
}

export const text = {
  titleOf: (name: string) => `Ontwikkeling van ${name}`,
  domain,
  answer,
  sign,
  side,
  sideLetter,
  age,
  unknownAge: '–',
  item: ({ code, label }: Pick<VanWiechenItem, 'code' | 'label'>) => `${code}. ${label}`,
  columns: { item: 'Kenmerk', age: 'Leeftijd', answer: 'Antwoord' },
  on: (day: string, age: string) => `${day}, ${age}`,
  summary: {
    examined: (count: number) => format.count(count, 'kenmerk is onderzocht', 'kenmerken zijn onderzocht'),
    repeat: (count: number) => `${format.count(count, 'kenmerk', 'kenmerken')} om te herhalen.`,
    skipped: (count: number) => `${format.count(count, 'kenmerk', 'kenmerken')} overgeslagen.`,
    due: (count: number) => `${format.count(count, 'kenmerk hoort', 'kenmerken horen')} bij deze leeftijd.`,
    upToDate: 'Voor deze leeftijd is alles gedaan.',
  },
  signs: {
    title: 'Ontwikkeling',
    more: 'Bekijk het schema',
    repeat: (items: string) => `Nog niet gelukt: ${items}.`,
  },
  scheme: {
    title: 'Van Wiechenschema',
    toNow: 'Ga naar nu',
    now: 'nu',
    overdue: { repeat: 'herhalen', skipped: 'overgeslagen' },
    legend:
      'Leeg is niet onderzocht: dat betekent niet dat het kind het niet kan. Een leeftijd loopt tot halverwege de volgende; wat dan niet is onderzocht, heet overgeslagen (een gestippeld vak). Die grens koos dit programma zelf.',
  },
  none: {
    title: 'Nog geen Van Wiechenonderzoek',
    body: 'Leg vast wat het kind laat zien. Daarna staat het hier op leeftijd.',
  },
  unborn: { title: 'Nog niet geboren', body: 'Na de geboorte leg je hier vast wat het kind laat zien.' },
  examine: 'Onderzoek vastleggen',
  notice: {
    saved: 'Het onderzoek is vastgelegd.',
    corrected: 'Het antwoord is verbeterd. Het oude antwoord blijft te zien.',
  },
  corrected: {
    weeks: (weeks: number, days: number) =>
      days === 0 ? `${weeks} weken` : `${weeks} weken en ${format.count(days, 'dag', 'dagen')}`,
    both: (weeks: string, own: string, corrected: string) =>
      `Te vroeg geboren, na ${weeks}. Eigen leeftijd ${own}, gecorrigeerde leeftijd ${corrected}.`,
    beforeTerm: (weeks: string, own: string) =>
      `Te vroeg geboren, na ${weeks}. Eigen leeftijd ${own}; de uitgerekende datum is nog niet geweest.`,
    choose:
      'De kenmerken volgen de eigen leeftijd. Tot welke leeftijd je corrigeert, staat in geen bron die wij vonden: dat beslis jij.',
    itemsOf: (age: string) => `Vraag de kenmerken van ${age}`,
  },
  form: {
    title: 'Van Wiechenonderzoek vastleggen',
    column: 'Kenmerken van',
    choose: 'Toon',
    chooseColumn: 'Kies een leeftijd',
    on: 'Datum',
    save: 'Leg vast',
    cancel: 'Annuleer',
  },
  fields: {
    jump: 'Ga naar',
    repeat: { title: 'Herhalen', remark: 'De vorige keer nog niet gelukt, of maar één kant onderzocht.' },
    due: (age: string) => `Kenmerken van ${age}`,
    passed: (count: number) => `Al gelukt (${count})`,
    skipped: (count: number) => `Overgeslagen bij eerdere leeftijden (${count})`,
    skippedShort: 'Overgeslagen',
    counted: (title: string, count: number) => `${title} (${count})`,
    none: 'Van deze leeftijd is alles gelukt.',
    tooOld: 'Het schema loopt tot 4,5 jaar. Dit kind is 5 jaar of ouder.',
    clear: { sign: 'leeg', word: 'niet onderzocht' },
    heard: { '+': 'plus: het lukt', '-': 'min: het lukt niet', M: 'M: volgens ouder' } satisfies Record<Answer, string>,
    remark: 'Opmerking',
    remarkOn: (item: string) => `Opmerking bij ${item}`,
    earlier: (age: string, signs: string) => `${age}: ${signs}`,
    earlierSide: (side: string, sign: string) => `${side} ${sign}`,
    neverTried: 'eerder niet onderzocht',
    keys: 'Met een toetsenbord: + , − en M kiezen het antwoord en gaan naar de volgende regel.',
  },
  missing: {
    answer: 'M telt alleen bij wat een ouder kan vertellen. Kies + of −.',
    answerOfRemark: 'Geef ook een antwoord bij deze opmerking.',
    longRemark: (most: number) => `Gebruik hooguit ${most} tekens.`,
    on: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
    future: 'De datum ligt in de toekomst.',
    beforeBirth: 'De datum ligt voor de geboorte.',
    any: 'Geef minstens één antwoord.',
  },
}
