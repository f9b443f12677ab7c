import { z } from 'zod'
import { field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import { manners, type Plan } from '../plan.ts'
import { participantsFrom } from '../rules.ts'
import type { NewAgreement } from './agree-plan.ts'
import { milestoneText } from './text.ts'

type Day = Temporal.PlainDate
const { agreement } = milestoneText

export function parseAgreement(form: FormData, plan: Plan, today: Day): Parsed<NewAgreement> {
  const parsed = parseForm(agreementSchema(today), form)
  if (!parsed.ok) return parsed
  const parties = participantsFrom(plan, parsed.value.parties).map(party => party.id)
  if (parties.length === 0)
    return { ok: false, faults: { parties: agreement.missing.parties }, typed: typedWords(form) }
  return { ok: true, value: { ...parsed.value, parties } }
}

const agreementSchema = (today: Day) =>
  z.object({
    parties: field.text(agreement.missing.parties, 2000),
    on: field
      .day(agreement.missing.on)
      .refine(day => Temporal.PlainDate.compare(day, today) <= 0, agreement.missing.on),
    manner: field.choice(manners, agreement.missing.manner),
  })
