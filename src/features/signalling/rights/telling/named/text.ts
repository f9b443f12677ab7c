import { format } from '../../../../../platform/i18n/format.ts'
import type { NamedRelative } from './named-telling.ts'

type Day = Temporal.PlainDate

/** Says nothing of Mijn CJG: whether this family is there is not known to who reports by name. */
export const text = {
  who: { youth: 'De jongere zelf', 'with-custody': 'De ouders met gezag, of de voogd' } satisfies Record<
    NamedRelative,
    string
  >,
  unknownAge: 'Zonder geboortedag is niet te zeggen wie het moet horen. Vertel het in elk geval aan het gezin.',
  why: 'De wet vraagt dat je het binnen een maand vertelt, in een gesprek of met een brief van jezelf.',
  standing: {
    told: (on: Day) => `Verteld op ${format.day(on)}`,
    'to-tell': (by: Day) => `Vertel het uiterlijk ${format.day(by)}`,
    late: (by: Day) => `Had uiterlijk ${format.day(by)} verteld moeten zijn.`,
    'not-yet': (on: Day) => `Nog niet verteld. Kijk er op ${format.day(on)} weer naar.`,
    endangers: (on: Day) => `Niet verteld: dat zou het kind in gevaar brengen. Kijk er op ${format.day(on)} weer naar.`,
  },
  title: (who: string) => `Vertellen: ${who.charAt(0).toLowerCase()}${who.slice(1)}`,
  endangersHint: 'Zolang dit er staat, krijgt niemand van het gezin de melding van ons te zien.',
}
