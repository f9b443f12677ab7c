import { z } from 'zod'
import { isVaccineId, type VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { holdKinds, type NewHold } from './hold.ts'
import { holdText } from './text.ts'

const { missing } = holdText
const { compare } = Temporal.PlainDate

const hold = z.object({
  kind: field.choice(holdKinds, missing.kind),
  vaccine: z.preprocess(
    value => value || null,
    z.custom<VaccineId>(isVaccineId, { error: missing.vaccine }).nullable(),
  ),
  because: field.text(missing.because, 300),
  saidBy: field.text(missing.saidBy, 80),
  since: field.day(missing.since),
  until: field.optionalDay(missing.until),
})

export const parseHold = (form: FormData, today: Temporal.PlainDate): Parsed<NewHold> =>
  parseForm(
    hold
      .refine(({ since }) => compare(since, today) <= 0, { path: ['since'], error: missing.future })
      .refine(({ kind, until }) => kind !== 'postponement' || until !== null, { path: ['until'], error: missing.until })
      .refine(({ until }) => until === null || compare(until, today) > 0, {
        path: ['until'],
        error: missing.untilEarly,
      }),
    form,
  )

export const parseLifting = (form: FormData): Parsed<{ readonly because: string }> =>
  parseForm(z.object({ because: field.text(missing.because, 300) }), form)
