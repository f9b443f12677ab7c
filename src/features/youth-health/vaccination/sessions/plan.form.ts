import { z } from 'zod'
import type { Location, LocationId } from '../../../../centre/index.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import type { School, SchoolId } from '../../../../people/index.ts'
import { field, type Parsed, parseForm, repeated } from '../../../../platform/web/form.ts'
import { planSessionText } from './plan-text.ts'
import type { SessionPlan, VaccinationSession } from './session.ts'

const { missing } = planSessionText

/** What children of school age are given in groups. */
export const sessionVaccines = ['hpv', 'dtp', 'men-acwy', 'bmr', 'dkt', 'dktp-booster'] as const satisfies VaccineId[]

export type Known = {
  readonly schools: readonly School[]
  readonly locations: readonly Location[]
  readonly today: Temporal.PlainDate
  /** The session that this one follows. */
  readonly follows: VaccinationSession | null
}

const year = () =>
  field
    .optionalDecimal(1990, 2100, missing.year)
    .refine(value => value === null || Number.isInteger(value), missing.year)

const words = ({ schools, locations, today }: Known) =>
  z.object({
    on: field
      .day(missing.on)
      .refine(day => !(day instanceof Temporal.PlainDate) || Temporal.PlainDate.compare(day, today) >= 0, missing.past),
    place: field.text(missing.place, 80),
    school: z.preprocess(
      value => value || null,
      z.custom<SchoolId>(value => schools.some(({ id }) => id === value), missing.school).nullable(),
    ),
    location: z.custom<LocationId>(value => locations.some(({ id }) => id === value), missing.location),
    vaccines: z.preprocess(repeated, z.array(z.enum(sessionVaccines)).min(1, missing.vaccines)),
    classes: z.preprocess(repeated, z.array(z.string().max(20))),
    bornFrom: year(),
    bornTo: year(),
  })

export function parsePlan(form: FormData, known: Known): Parsed<SessionPlan> {
  const { follows } = known
  const parsed = parseForm(
    words(known)
      .refine(({ school, bornFrom }) => follows !== null || school !== null || bornFrom !== null, {
        path: ['school'],
        error: missing.group,
      })
      .refine(({ bornFrom, bornTo }) => bornTo === null || (bornFrom !== null && bornFrom <= bornTo), {
        path: ['bornTo'],
        error: missing.order,
      }),
    form,
  )
  if (!parsed.ok) return parsed
  const { bornFrom, bornTo, classes, ...plan } = parsed.value
  const born =
    bornFrom === null ? null : { from: firstOf(bornFrom), to: firstOf((bornTo ?? bornFrom) + 1).subtract({ days: 1 }) }
  const chosen = plan.school === null || classes.length === 0 ? null : classes
  return { ok: true, value: { ...plan, born, classes: chosen, follows: follows?.id ?? null } }
}

const firstOf = (one: number): Temporal.PlainDate => Temporal.PlainDate.from({ year: one, month: 1, day: 1 })
