import { z } from 'zod'
import { lifeAreas } from '../../../../knowledge/plan/life-areas.ts'
import { field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { goalIn, participantIn, participantsFrom } from '../rules.ts'
import type { NewAction } from './add-action.ts'
import type { NewGoal } from './add-goal.ts'
import { goalText } from './text.ts'

const { missing } = goalText
const feasible = { yes: true, no: false, 'not-asked': null } as const

export function parseGoal(form: FormData, plan: Plan, today: Temporal.PlainDate): Parsed<NewGoal> {
  const parsed = parseForm(goalSchema(today), form)
  if (!parsed.ok) return parsed
  const { isFeasible, ...rest } = parsed.value
  const owners = participantsFrom(plan, parsed.value.owners).map(owner => owner.id)
  if (owners.length === 0) return { ok: false, faults: { owners: missing.owners }, typed: typedWords(form) }
  return { ok: true, value: { ...rest, owners, isFeasible: feasible[isFeasible] } }
}

const goalSchema = (today: Temporal.PlainDate) =>
  z.object({
    title: field.text(missing.title, 120),
    words: field.optionalText(2000),
    lifeArea: field.choice(lifeAreas, missing.lifeArea),
    owners: field.text(missing.owners, 2000),
    seenBy: field.text(missing.seenBy, 500),
    baseline: field.text(missing.baseline, 500),
    isFeasible: field.choice(['yes', 'no', 'not-asked'], missing.isFeasible),
    dueOn: field.day(missing.dueOn).refine(day => Temporal.PlainDate.compare(day, today) >= 0, missing.dueOn),
  })

const actionSchema = z
  .object({
    goal: field.id(missing.goal),
    title: field.text(missing.action, 160),
    owner: field.id(missing.owner),
    dueOn: field.optionalDay(missing.actionDue),
    rhythm: field.optionalText(60),
  })
  .refine(action => action.dueOn !== null || action.rhythm !== '', { path: ['dueOn'], error: missing.when })

export function parseAction(form: FormData, plan: Plan): Parsed<NewAction> {
  const parsed = parseForm(actionSchema, form)
  if (!parsed.ok) return parsed
  const { title, dueOn, rhythm } = parsed.value
  const goal = goalIn(plan, parsed.value.goal)
  const doer = participantIn(plan, parsed.value.owner)
  if (goal && doer?.departure === null)
    return { ok: true, value: { title, dueOn, rhythm, goal: goal.id, owner: doer.id } }
  const faults = goal ? { owner: missing.owner } : { goal: missing.goal }
  return { ok: false, faults, typed: typedWords(form) }
}
