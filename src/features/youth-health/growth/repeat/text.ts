import { format } from '../../../../platform/i18n/format.ts'
import type { MeasuredQuantity } from '../../record/observations.ts'
import type { ToRepeat } from './to-repeat.ts'

const quantity: Record<MeasuredQuantity, string> = {
  weight: 'Gewicht',
  height: 'Lengte',
  'head-circumference': 'Hoofdomtrek',
}

export const repeatText = {
  title: 'Opnieuw meten',
  note: 'Leg vast',
  quantity,
  intro: 'Wat je hier vastlegt, staat op de groeipagina en in de werklijst tot er opnieuw gemeten is.',
  measures: 'Wat',
  before: 'Vóór',
  because: 'Waarom',
  becauseHint: 'Bijvoorbeeld: de groeilijn buigt af, of het kind bewoog bij het meten.',
  save: 'Leg vast',
  cancel: 'Annuleer',
  /** 'Lengte en gewicht vóór 2 mei 2027' */
  what: (together: readonly ToRepeat[], late: boolean) => {
    const names = format.list(together.map(({ measure }) => quantity[measure]))
    const words = `${names.charAt(0)}${names.slice(1).toLowerCase()} vóór ${together.map(({ before }) => format.day(before))[0] ?? ''}`
    return late ? `Te laat: ${words}` : words
  },
  why: ({ because, notedByName, notedOn }: ToRepeat) => `${because} (${notedByName}, ${format.shortDay(notedOn)})`,
  notAgain: (measure: MeasuredQuantity) => `${quantity[measure]} hoeft niet meer`,
  none: 'Er is niets om opnieuw te meten.',
  takeBack: 'Hoeft niet meer',
  takeBackTitle: 'Hoeft niet meer gemeten te worden',
  missing: {
    measures: 'Kies wat er opnieuw gemeten moet worden.',
    before: 'Vul een datum in, bijvoorbeeld 12-11-2026.',
    past: 'Kies een dag na vandaag.',
    because: 'Schrijf kort waarom.',
  },
}
