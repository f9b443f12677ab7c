import { z } from 'zod'
import { type EvaluationWindow, evaluationWindow } from '../../../../../knowledge/plan/term.ts'
import { field, type Parsed, parseForm, typedWords } from '../../../../../platform/web/form.ts'
import type { Goal, GoalId, Plan } from '../../plan.ts'
import type { NewEvaluation } from '../set-evaluation.ts'
import { decisions, type GoalOutcome, goalOutcomes } from './evaluation.ts'
import { evaluationText as text } from './text.ts'

type Day = Temporal.PlainDate
const { missing } = text

export const outcomeField = ({ number }: Goal): string => `goal${number}`

/** When to look again, by the form of the plan. A light plan may be looked at sooner or later; a full one not later. */
export const windowOf = (
  plan: Plan,
  fullMonths: number,
  today: Day,
): EvaluationWindow & { readonly isFull: boolean } => {
  const isFull = plan.forms.at(-1)?.form === 'full'
  const form = isFull ? ({ kind: 'full', evaluateWithinMonths: fullMonths } as const) : ({ kind: 'light' } as const)
  return { ...evaluationWindow(form, today), isFull }
}

type Asking = { readonly plan: Plan; readonly today: Day; readonly fullMonths: number }

export function parseEvaluation(form: FormData, { plan, today, fullMonths }: Asking): Parsed<NewEvaluation> {
  const parsed = parseForm(schemaOn(today), form)
  const goals = parseOutcomes(form, plan.goals)
  if (!parsed.ok) return parsed
  if (!goals.ok) return goals
  const { plannedOn, findings, decision, reason, version } = parsed.value
  const refused = (faults: Readonly<Record<string, string>>) =>
    ({ ok: false, faults, typed: typedWords(form) }) as const
  const { isFull, to } = windowOf(plan, fullMonths, today)
  if (isFull && Temporal.PlainDate.compare(plannedOn, to) > 0) return refused({ plannedOn: missing.tooLate(to) })
  const isHeld = findings !== '' || decision !== null || goals.value.size > 0
  if (!isHeld) return { ok: true, value: { plannedOn, findings: null, readVersion: version } }
  if (findings === '') return refused({ findings: missing.findings })
  if (decision === null) return refused({ decision: missing.decision })
  const lookBack = { decision, reason, goals: goals.value }
  return { ok: true, value: { plannedOn, findings, lookBack, readVersion: version } }
}

const schemaOn = (today: Day) =>
  z.object({
    findings: field.optionalText(4000),
    decision: z.preprocess(value => value || null, z.enum(decisions, { error: missing.decision }).nullable()),
    reason: field.optionalText(500),
    plannedOn: field
      .day(missing.plannedOn)
      .refine(day => Temporal.PlainDate.compare(day, today) > 0, missing.plannedOn),
    version: z.coerce.number().int().min(0).max(100_000),
  })

/** Of each goal that was answered how far it is. */
export function parseOutcomes(form: FormData, goals: readonly Goal[]): Parsed<ReadonlyMap<GoalId, GoalOutcome>> {
  const choice = z.preprocess(value => value || null, z.enum(goalOutcomes, { error: missing.outcome }).nullable())
  const parsed = parseForm(z.object(Object.fromEntries(goals.map(goal => [outcomeField(goal), choice]))), form)
  if (!parsed.ok) return parsed
  const answered = goals.flatMap(goal => {
    const outcome = parsed.value[outcomeField(goal)]
    return outcome ? [[goal.id, outcome] as const] : []
  })
  return { ok: true, value: new Map(answered) }
}

const voiceSchema = z.object({
  of: field.optionalId(),
  words: field.text(missing.words, 2000),
  version: z.coerce.number().int().min(0).max(100_000),
})

export const parseVoice = (form: FormData): Parsed<z.output<typeof voiceSchema>> => parseForm(voiceSchema, form)
