import { format } from '../../../../platform/i18n/format.ts'
import type { CourseSetting, CourseTerms } from './setting.ts'

const words = ({ offerHours, reminderDays, keptMonths }: CourseTerms): string =>
  `${format.count(offerHours, 'uur', 'uur')} bedenktijd, een herinnering ${format.count(reminderDays, 'dag', 'dagen')} vooraf, namen weg na ${format.count(keptMonths, 'maand', 'maanden')}`

export const text = {
  title: 'Cursussen: bedenktijd en bewaren',
  back: 'Beheer',
  intro: 'Hoe lang denkt een gezin na over een plek, wanneer krijgt het een herinnering, en hoe lang bewaren we namen?',
  proposal: (proposed: CourseTerms) =>
    `Hier is nog niets gekozen. Tot dan geldt een voorstel van dit programma: ${words(proposed)}. Geen wet schrijft dit voor.`,
  offerHours: 'Bedenktijd voor een aangeboden plek',
  offerHint: 'Zegt een gezin in die tijd niets, dan gaat de plek naar het volgende gezin.',
  hours: 'uur',
  reminderDays: 'Herinnering voor een bijeenkomst',
  days: 'dagen vooraf',
  keptMonths: 'Namen bewaren',
  keptHint:
    'Daarna wissen we naam, mail en telefoonnummer van wie zich aanmeldde, en hun woorden over de cursus. Aantallen en cijfers blijven.',
  months: 'maanden na de laatste bijeenkomst',
  reason: 'Waarom deze keuze?',
  reasonHint: 'Wie besloot dit, en waar staat dat?',
  save: 'Stel in',
  saved: 'Het is ingesteld.',
  cancel: 'Annuleer',
  missing: {
    offerHours: 'Vul een heel aantal uren in, van 2 tot en met 336.',
    reminderDays: 'Vul een heel aantal dagen in, van 1 tot en met 14.',
    keptMonths: 'Vul een heel aantal maanden in, van 1 tot en met 24.',
    reason: 'Schrijf waarom.',
  },
  stale: (name: string, at: Temporal.Instant) =>
    `${name} stelde dit op ${format.moment(at)} anders in. Jouw tekst staat nog in het formulier.`,
  history: 'Eerder ingesteld',
  setBy: (name: string, at: Temporal.Instant) => `${format.moment(at)} · ${name}`,
  words: (setting: CourseSetting) => words(setting),
}
