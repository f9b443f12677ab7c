import { z } from 'zod'
import { vaccineIds } from '../../../knowledge/vaccination/vaccines.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { NewTruth } from './correct-dose.ts'
import { visitText } from './visit-text.ts'

type Day = Temporal.PlainDate
const { missing, correct } = visitText

const correction = z.object({
  vaccine: z.preprocess(String, z.enum(vaccineIds, { error: correct.missing.vaccine })),
  on: field.day(missing.on),
  product: field.optionalText(60),
  batch: field.optionalText(40),
  expires: field.optionalDay(missing.expires),
  givenBy: field.optionalText(80),
  takeBack: field.ticked(),
  reason: field.text(correct.missing.reason, 400),
})

export function parseCorrection(form: FormData, { birth, today }: { birth: Day; today: Day }): Parsed<NewTruth> {
  const parsed = parseForm(
    correction
      .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future })
      .refine(({ on }) => Temporal.PlainDate.compare(on, birth) >= 0, { path: ['on'], error: missing.beforeBirth }),
    form,
  )
  if (!parsed.ok) return parsed
  const { vaccine, on, product, batch, expires, givenBy, takeBack, reason } = parsed.value
  const dose = { vaccine, on, product: product || null, batch: batch || null, batchExpiresOn: expires }
  return { ok: true, value: { dose: takeBack ? null : dose, givenBy: givenBy || null, reason } }
}
