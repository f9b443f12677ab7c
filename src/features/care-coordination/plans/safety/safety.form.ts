import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { participantIn } from '../rules.ts'
import { safetyText } from './text.ts'
import type { NewSafetyAgreement } from './write-safety-agreement.ts'

const { missing } = safetyText

const agreement = z.object({
  atSign: field.text(missing.atSign, 300),
  agreed: field.text(missing.agreed, 1000),
  watchedBy: field.optionalId(),
})

export function parseSafetyAgreement(form: FormData, plan: Plan): Parsed<NewSafetyAgreement> {
  const parsed = parseForm(agreement, form)
  if (!parsed.ok) return parsed
  return { ok: true, value: { ...parsed.value, watchedBy: participantIn(plan, parsed.value.watchedBy)?.id ?? null } }
}

const ending = z.object({ reason: field.text(missing.reason, 300) })

export const parseEnding = (form: FormData): Parsed<z.output<typeof ending>> => parseForm(ending, form)
