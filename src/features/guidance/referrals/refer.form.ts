import { z } from 'zod'
import { consentShape, type Decider, saidIn, saysWhy, whyIsMissing } from '../../../people/index.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { referText } from './refer.text.ts'
import type { NewReferral } from './refer.ts'
import { handovers } from './referral.ts'

const { missing } = referText

export function parseReferral(
  form: FormData,
  deciders: readonly Decider[],
  today: Temporal.PlainDate,
): Parsed<Omit<NewReferral, 'child' | 'offer'>> {
  const parsed = parseForm(schemaOn(today), form)
  if (!parsed.ok) return parsed
  const { question, needed, handover, ...given } = parsed.value
  return { ok: true, value: { question, needed, handover, said: saidIn(form, deciders, given) } }
}

const schemaOn = (today: Temporal.PlainDate) =>
  z
    .object({
      question: field.text(missing.question, 2000),
      needed: field.text(missing.needed, 2000),
      handover: field.choice(handovers, missing.handover),
      ...consentShape(today),
    })
    .refine(saysWhy, whyIsMissing)
