import { format } from '../../../../platform/i18n/format.ts'
import { type CourseTerms, proposedTerms } from './setting.ts'

const words = ({ offerHours, reminderDays, keptMonths }: CourseTerms): string =>
  `${format.count(offerHours, 'uur', 'uur')} bedenktijd, een herinnering ${format.count(reminderDays, 'dag', 'dagen')} vooraf, namen weg na ${format.count(keptMonths, 'maand', 'maanden')}`

export const text = {
  title: 'Cursussen: bedenktijd en bewaren',
  intro: 'Hoe lang denkt een gezin na over een plek, wanneer krijgt het een herinnering, en hoe lang bewaren we namen?',
  proposal: `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${words(proposedTerms)}. Geen wet schrijft dit voor.`,
  offerHours: 'Bedenktijd voor een aangeboden plek',
  offerHint: 'Zegt een gezin in die tijd niets, dan gaat de plek naar het volgende gezin.',
  hours: 'uur',
  reminderDays: 'Herinnering voor een bijeenkomst',
  days: 'dagen vooraf',
  keptMonths: 'Namen bewaren',
  keptHint:
    'Daarna wissen we naam, mail en telefoonnummer van wie zich aanmeldde, en hun woorden over de cursus. Aantallen en cijfers blijven.',
  months: 'maanden na de laatste bijeenkomst',
  missing: {
    offerHours: 'Vul een heel aantal uren in, van 2 tot en met 336.',
    reminderDays: 'Vul een heel aantal dagen in, van 1 tot en met 14.',
    keptMonths: 'Vul een heel aantal maanden in, van 1 tot en met 24.',
  },
  words,
}
