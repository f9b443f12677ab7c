import { z } from 'zod'
import type { Location, LocationId, Professional, ProfessionalId } from '../../../../centre/index.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { type NewSession, placesIn } from './session.ts'
import { sessionText } from './text.ts'

const { missing } = sessionText.form

export type Known = {
  readonly locations: readonly Location[]
  /** Those of youth health care. */
  readonly professionals: readonly Professional[]
  readonly today: Temporal.PlainDate
}

export const placeLengths = ['10', '15', '20', '30', '45', '60'] as const

const time = (wrong: string) =>
  z.preprocess(
    value =>
      typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? Temporal.PlainTime.from(value) : null,
    z.custom<Temporal.PlainTime>(value => value instanceof Temporal.PlainTime, { error: wrong }),
  )

const words = ({ locations, professionals, today }: Known) =>
  z.object({
    on: field
      .day(missing.on)
      .refine(day => !(day instanceof Temporal.PlainDate) || Temporal.PlainDate.compare(day, today) >= 0, missing.past),
    from: time(missing.from),
    until: time(missing.until),
    placeMinutes: field.choice(placeLengths, missing.placeMinutes),
    location: z.custom<LocationId>(value => locations.some(({ id }) => id === value), missing.location),
    professional: z.custom<ProfessionalId>(value => professionals.some(({ id }) => id === value), missing.professional),
    remark: field.optionalText(200),
  })

export function parseSession(form: FormData, known: Known): Parsed<NewSession> {
  const parsed = parseForm(
    words(known)
      .transform(session => ({ ...session, placeMinutes: Number(session.placeMinutes) }))
      .refine(session => placesIn(session) > 0, { path: ['until'], error: missing.order }),
    form,
  )
  return parsed
}
