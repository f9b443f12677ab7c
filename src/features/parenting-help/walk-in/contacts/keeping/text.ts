import { format } from '../../../../../platform/i18n/format.ts'
import { type Keeping, proposedKeeping } from './keeping.ts'

const years = (count: number): string => format.count(count, 'jaar', 'jaar')

export const text = {
  title: 'Contacten met een naam: hoe lang',
  intro:
    'Een contact aan de balie hoort bij een kind als de vrager dat wil. Hoe lang blijft staan over wie het ging? Daarna telt het contact mee zonder naam.',
  proposal: `Hier is nog niets gekozen: tot dan blijft bij elk contact staan over welk kind het ging. Ons voorstel is ${years(proposedKeeping.keptYears)}. Dat is een voorstel van dit programma: wij vonden geen wet die een termijn noemt.`,
  keptYears: 'Over wie het ging verdwijnt na',
  keptHint: 'In jaren na het contact, of nadat het aan een kind is gekoppeld.',
  missing: 'Vul een heel aantal jaren in, van 1 tot en met 20.',
  words: ({ keptYears }: Keeping) => `Naam weg ${years(keptYears)} na het contact`,
}
