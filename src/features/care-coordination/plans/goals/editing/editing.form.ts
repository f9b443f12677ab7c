import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../../platform/web/form.ts'
import type { ActionContent, Goal, GoalContent, Plan } from '../../plan.ts'
import { parseAction, parseGoal } from '../goal.form.ts'
import { editingText } from './text.ts'
import type { NewWithdrawal } from './withdraw.ts'

const version = z.coerce.number().int().min(1).max(100_000)
const versioned = z.object({ version })

/** A day that has passed may stand: the goal was set when it had not. */
export function parseGoalEdit(
  form: FormData,
  plan: Plan,
  goal: Goal,
  today: Temporal.PlainDate,
): Parsed<GoalContent & { readonly readVersion: number }> {
  const from = Temporal.PlainDate.compare(goal.dueOn, today) < 0 ? goal.dueOn : today
  const parsed = parseGoal(form, plan, from)
  if (!parsed.ok) return parsed
  const seen = parseForm(versioned, form)
  return seen.ok ? { ok: true, value: { ...parsed.value, readVersion: seen.value.version } } : seen
}

export function parseActionEdit(form: FormData, plan: Plan): Parsed<ActionContent & { readonly readVersion: number }> {
  const parsed = parseAction(form, plan)
  if (!parsed.ok) return parsed
  const seen = parseForm(versioned, form)
  return seen.ok ? { ok: true, value: { ...parsed.value, readVersion: seen.value.version } } : seen
}

const withdrawal = z.object({ reason: field.text(editingText.missingReason, 300), version })

export function parseWithdrawal(form: FormData): Parsed<NewWithdrawal> {
  const parsed = parseForm(withdrawal, form)
  return parsed.ok ? { ok: true, value: { reason: parsed.value.reason, readVersion: parsed.value.version } } : parsed
}
