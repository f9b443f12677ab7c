import { z } from 'zod'
import { field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import { manners, outcomes, type Plan } from '../plan.ts'
import { participantsFrom } from '../rules.ts'
import type { NewAgreement } from './agree-plan.ts'
import type { NewClosure } from './close-plan.ts'
import type { NewEvaluation } from './set-evaluation.ts'
import { milestoneText } from './text.ts'

type Day = Temporal.PlainDate
const { evaluation, agreement, closure } = milestoneText

export function parseEvaluation(form: FormData, today: Day): Parsed<NewEvaluation> {
  const parsed = parseForm(evaluationSchema(today), form)
  if (!parsed.ok) return parsed
  const { plannedOn, findings, version } = parsed.value
  return { ok: true, value: { plannedOn, findings: findings || null, readVersion: version } }
}

const evaluationSchema = (today: Day) =>
  z.object({
    findings: field.optionalText(4000),
    plannedOn: field
      .day(evaluation.missing)
      .refine(day => Temporal.PlainDate.compare(day, today) > 0, evaluation.missing),
    version: z.coerce.number().int().min(0).max(100_000),
  })

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

const closureSchema = z.object({
  outcome: field.choice(outcomes, closure.missing),
  words: field.optionalText(2000),
})

export const parseClosure = (form: FormData): Parsed<NewClosure> => parseForm(closureSchema, form)
