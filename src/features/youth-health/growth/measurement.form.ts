import { z } from 'zod'
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { clothesKg } from '../../../knowledge/growth/clothing.ts'
import { type Limits, plausible } from '../../../knowledge/growth/measures.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { measures, positions } from '../record/observations.ts'
import type { Visit } from './add-measurements.ts'
import type { NewTruth } from './correct-measurement.ts'
import type { Recorded } from './measurement.ts'
import { text } from './text.ts'

type Day = Temporal.PlainDate
const { missing } = text.form

const within = ({ min, max }: Limits, words: (min: number, max: number) => string) =>
  field.optionalDecimal(min, max, words(min, max))

const { heightCm, weightKg, headCircumferenceCm } = plausible

/** Asked from the age at which the guideline says what clothes weigh. */
export const weighings = ['unclothed', 'clothed'] as const

const visit = z.object({
  on: field.day(missing.on),
  heightCm: within(heightCm, missing.height),
  position: field.choice(positions, missing.position),
  weightKg: within(weightKg, missing.weight),
  weighed: field.choice(['', ...weighings], missing.weighed).transform(chosen => chosen || null),
  headCircumferenceCm: within(headCircumferenceCm, missing.head),
  confirmed: field.choices(measures, missing.any),
})

/** A child is measured between its birth and today, in at least one measure, and within what a child can be. */
export const parseVisit = (
  form: FormData,
  { birth, today }: { readonly birth: Day; readonly today: Day },
): Parsed<Visit> =>
  parseForm(
    visit
      .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future })
      .refine(({ on }) => Temporal.PlainDate.compare(on, birth) >= 0, { path: ['on'], error: missing.beforeBirth })
      .refine(one => one.heightCm !== null || one.weightKg !== null || one.headCircumferenceCm !== null, {
        path: ['weightKg'],
        error: missing.any,
      })
      .refine(one => one.weightKg === null || one.weighed !== null || clothesKg(ageInYears(birth, one.on)) === 0, {
        path: ['weighed'],
        error: missing.weighed,
      }),
    form,
  )

/** The limits are those of what was measured. */
export function parseCorrection(form: FormData, { measure }: Recorded): Parsed<NewTruth> {
  const schema = z
    .object({
      value: amountOf[measure],
      takeBack: field.ticked(),
      reason: field.text(text.correct.missing.reason, 400),
    })
    .refine(one => one.value !== null || one.takeBack, { path: ['value'], error: text.correct.missing.value })
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { value, takeBack, reason } = parsed.value
  return { ok: true, value: { value: takeBack ? null : value, reason } }
}

const amountOf = {
  height: within(heightCm, missing.height),
  weight: within(weightKg, missing.weight),
  'head-circumference': within(headCircumferenceCm, missing.head),
}
