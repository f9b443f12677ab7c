import { format } from '../../../../platform/i18n/format.ts'
import { euros } from '../../packages/text.ts'

export const text = {
  summary: 'Een betaling is per ongeluk genoteerd',
  about:
    'Wat genoteerd is blijft in het verloop staan, met waarom het niet klopte. Daarna kun je de betaling opnieuw noteren.',
  which: 'Welke betaling klopt niet?',
  instalment: (cents: number, on: Temporal.PlainDate) => `Deel van ${euros(cents)}, betaald op ${format.shortDay(on)}`,
  rest: (on: Temporal.PlainDate) => `Afrekening op ${format.shortDay(on)}`,
  why: 'Waarom klopt het niet?',
  save: 'Neem terug',
  missing: { which: 'Kies welke betaling niet klopt.', why: 'Schrijf waarom het niet klopt.' },
}
