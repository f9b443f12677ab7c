import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { groupPlanStepKinds } from '../plan.ts'
import type { NewStep } from './take-step.ts'
import { groupPlanText } from './text.ts'

const { missing } = groupPlanText
type Day = Temporal.PlainDate

const stepOf = (today: Day) =>
  z
    .object({
      kind: field.choice(groupPlanStepKinds, missing.kind),
      on: field.day(missing.on).refine(on => Temporal.PlainDate.compare(on, today) <= 0, missing.past),
      readyBy: field.optionalDay(missing.readyBy),
    })
    .refine(step => step.kind !== 'makes' || step.readyBy !== null, { path: ['readyBy'], message: missing.readyBy })

export const parseStep = (form: FormData, today: Day): Parsed<NewStep> => parseForm(stepOf(today), form)
