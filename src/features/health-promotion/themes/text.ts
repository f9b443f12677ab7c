import { format } from '../../../platform/i18n/format.ts'

export const text = {
  title: 'Gezonde school',
  intro: 'Welke thema’s scholen kunnen kiezen, en wanneer iemand hoort dat een certificaat of vignet afloopt.',
  back: 'Beheer',
  saved: 'Het is bewaard.',
  found: 'Landelijke thema’s',
  foundAbout:
    'Zoals Gezonde School ze noemt. Vanaf welke dag ze gelden is niet bekend; wat verviel staat er nog, zodat oude certificaten een naam houden.',
  own: 'Thema’s van de gemeente',
  ownNone: 'De gemeente heeft nog geen eigen thema’s.',
  columns: { theme: 'Thema', kinds: 'Voor', valid: 'Geldt', why: 'Waarom' },
  add: 'Thema toevoegen',
  change: 'Thema wijzigen',
  name: 'Thema',
  kinds: 'Voor welk onderwijs',
  from: 'Geldt vanaf',
  until: 'Geldt tot en met',
  untilHint: 'Leeg: zonder einde.',
  reason: 'Waarom',
  save: 'Bewaar',
  until1: (day: Temporal.PlainDate) => `tot en met ${format.shortDay(day)}`,
  from1: (day: Temporal.PlainDate) => `vanaf ${format.shortDay(day)}`,
  goneIn: (year: number) => `vervallen in ${year}`,
  now: 'nu',
  warn: {
    title: 'Waarschuwen voor het einde',
    months: 'Hoe lang van tevoren',
    unit: 'maanden',
    set: (name: string, at: Temporal.Instant, reason: string) =>
      `Ingesteld door ${name} op ${format.moment(at)}: ${reason}`,
    proposal: (months: number) =>
      `Nog niet ingesteld. Ons voorstel is ${format.count(months, 'maand', 'maanden')}; zolang geldt dat.`,
  },
}
