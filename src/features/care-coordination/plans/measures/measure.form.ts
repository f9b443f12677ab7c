import { z } from 'zod'
import {
  isOn,
  type Scale,
  safetyScale,
  satisfactionScale,
  scaleOfGoal,
} from '../../../../knowledge/plan/measures/scales.ts'
import { audiences } from '../../../../knowledge/plan/measures/who-sees.ts'
import { field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import type { Goal, Participant, Plan } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { correctText, giveText } from './form-text.ts'
import type { Correction, Figure, NewMeasures } from './give-measures.ts'
import { type About, type Measure, scaleOf } from './measure.ts'
import type { MeasureSetting } from './settings/setting.ts'

type Day = Temporal.PlainDate
const { missing } = giveText

/** The question about a goal has the goal's number in its name, and its remark too. */
export const goalField = ({ number }: Goal) => ({ value: `goal${number}`, words: `goalWords${number}` })

const figureOn = (scale: Scale, wrong = missing.figure) =>
  z.preprocess(
    value => (typeof value === 'string' && value.trim() !== '' ? Number(value) : null),
    z
      .number()
      .nullable()
      .refine(value => value === null || isOn(scale, value), wrong),
  )

type Asking = {
  readonly plan: Plan
  readonly me: Participant
  readonly setting: MeasureSetting
  readonly today: Day
}

export function parseFigures(form: FormData, { plan, me, setting, today }: Asking): Parsed<NewMeasures> {
  const parsed = parseForm(givenSchema(today), form)
  const goals = parsed.ok ? parseGoalFigures(form, plan, setting) : null
  if (!parsed.ok) return parsed
  if (!goals?.ok) return goals ?? { ok: false, faults: {}, typed: typedWords(form) }
  const { safety, safetyWords, satisfaction, satisfactionWords, on, audience } = parsed.value
  const figures = [
    ...figure({ kind: 'safety' }, safety, safetyWords),
    ...goals.value,
    ...figure({ kind: 'satisfaction' }, satisfaction, satisfactionWords),
  ]
  const giver = me.kind === 'professional' ? presentIn(plan).find(one => one.id === parsed.value.givenBy) : me
  const typed = typedWords(form)
  if (!giver) return { ok: false, faults: { givenBy: missing.givenBy }, typed }
  if (figures.length === 0) return { ok: false, faults: { safety: missing.figures }, typed }
  return { ok: true, value: { givenBy: giver.id, on, audience, figures } }
}

const figure = (about: About, value: number | null, words: string): readonly Figure[] =>
  value === null ? [] : [{ about, value, words }]

const givenSchema = (today: Day) =>
  z.object({
    givenBy: field.optionalId(),
    on: field.day(missing.on).refine(day => Temporal.PlainDate.compare(day, today) <= 0, missing.on),
    safety: figureOn(safetyScale),
    safetyWords: field.optionalText(500),
    satisfaction: figureOn(satisfactionScale),
    satisfactionWords: field.optionalText(500),
    audience: field.choice(audiences, missing.audience),
  })

function parseGoalFigures(form: FormData, plan: Plan, { goalScale }: MeasureSetting): Parsed<readonly Figure[]> {
  const fields = plan.goals.flatMap(goal => [
    [goalField(goal).value, figureOn(scaleOfGoal(goalScale))] as const,
    [goalField(goal).words, field.optionalText(500)] as const,
  ])
  const parsed = parseForm(z.object(Object.fromEntries(fields)), form)
  if (!parsed.ok) return parsed
  const figures = plan.goals.flatMap(goal => {
    const value = parsed.value[goalField(goal).value]
    const words = parsed.value[goalField(goal).words]
    if (typeof value !== 'number') return []
    return figure({ kind: 'goal', goal: goal.id, scale: goalScale }, value, typeof words === 'string' ? words : '')
  })
  return { ok: true, value: figures }
}

export function parseCorrection(form: FormData, { about }: Measure): Parsed<Correction> {
  const schema = z.object({
    value: figureOn(scaleOf(about), correctText.missing.value).pipe(z.number({ error: correctText.missing.value })),
    words: field.optionalText(500),
    reason: field.text(correctText.missing.reason, 300),
  })
  return parseForm(schema, form)
}
