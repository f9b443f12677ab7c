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
  note: 'Opnieuw meten',
  quantity,
  intro: 'Wat je hier vastlegt, staat op de groeipagina en in de werklijst tot er opnieuw gemeten is.',
  measures: 'Wat',
  before: 'Vóór',
  because: 'Waarom',
  becauseHint: 'Bijvoorbeeld: de groeilijn buigt af, of het kind bewoog bij het meten.',
  save: 'Leg vast',
  cancel: 'Annuleer',
  open: ({ measure, before, because, notedByName, notedOn }: ToRepeat) =>
    `${quantity[measure]} vóór ${format.day(before)}: ${because} (${notedByName}, ${format.shortDay(notedOn)})`,
  late: (one: ToRepeat) => `Te laat. ${repeatText.open(one)}`,
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
