import { format } from '../../../../platform/i18n/format.ts'
import type { StatementWords } from '../statement-words.ts'

const check: StatementWords['check'] = {
  'axe-light': 'Controle op fouten tegen WCAG 2.2 (A en AA), met axe',
  'axe-dark': 'Contrast van kleuren in de donkere weergave',
  'small-screen': 'Leesbaar op het smalste scherm (320 pixels), zonder opzij te schuiven',
  enlarged: 'Leesbaar als alles twee keer zo groot staat',
  keyboard: 'Alles te bereiken met alleen het toetsenbord, en je ziet waar je bent',
  menus: 'Menu’s gaan open en dicht met het toetsenbord',
}

export const nl: StatementWords = {
  check,
  status: 'Nalevingsstatus',
  noStatus: municipality =>
    `Nog niet vastgesteld. Een status van A tot en met E geeft de gemeente ${municipality}, na een volledig onderzoek door mensen die daarvoor geleerd hebben. Dat onderzoek is er nog niet. Hieronder staat alleen wat een programma heeft getest.`,
  tested: 'Wat is getest',
  testedHow: ({ testedOn, axe, chromium, pages }) =>
    `Op ${format.day(testedOn)} heeft een programma elke openbare pagina geopend: ${format.count(pages.length, 'pagina', 'pagina’s')}, in het Nederlands en in het Arabisch (dat van rechts naar links loopt). Met axe ${axe} en de browser Chromium ${chromium}. Zo’n programma vindt maar een deel van de fouten.`,
  sound: (sound, all) =>
    sound === all
      ? `in orde op alle ${format.number(all)}`
      : `in orde op ${format.number(sound)} van ${format.number(all)}`,
  found: 'Wat nog niet goed is',
  nothing: 'Het programma vond geen fouten.',
  byPeople: 'Wat nog niet door mensen is getest',
  people: [
    'Niemand die elke dag een schermlezer gebruikt, heeft de site geprobeerd.',
    'Ook niet met spraak, met een schakelaar of met een vergrootglas op het scherm.',
    'Geen deskundige heeft de site tegen WCAG 2.2 gelegd.',
    'De andere talen zijn nog niet nagekeken door iemand die ze spreekt.',
    'De zes talen naast Nederlands en Arabisch zijn niet apart geopend. Ze hebben dezelfde pagina’s met andere woorden.',
    'De pagina’s na het inloggen staan niet in deze lijst.',
  ],
  allPages: 'Alle pagina’s die zijn geopend',
}
