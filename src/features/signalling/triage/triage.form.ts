import { z } from 'zod'
import { signalLevels } from '../../../knowledge/signals/levels.ts'
import { isOneMind, triageSteps } from '../../../knowledge/signals/triage.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { type Outcome, outcomes } from '../concerns/concern.ts'
import { text } from './text.ts'
import type { NewDecision } from './triage.ts'

const { missing } = text.decide
const longest = 4000

const decision = z
  .object({
    level: field.choice(signalLevels, missing.level),
    steps: field.choices(triageSteps, missing.steps).refine(steps => steps.length > 0, { error: missing.steps }),
    words: field.text(missing.words, longest),
  })
  .refine(({ steps }) => isOneMind(steps), { path: ['steps'], error: missing.oneMind })

export const parseDecision = (form: FormData): Parsed<NewDecision> => parseForm(decision, form)

const answer = z.object({ answer: field.text(text.answer.missing, longest) })
export const parseAnswer = (form: FormData): Parsed<{ answer: string }> => parseForm(answer, form)

const assignment = z.object({ professional: field.id(text.assign.missing) })
export const parseAssignment = (form: FormData): Parsed<{ professional: string }> => parseForm(assignment, form)

const closing = z.object({
  outcome: field.choice(outcomes, text.close.outcomeMissing),
  last: field.optionalText(longest),
})
export const parseClosing = (form: FormData): Parsed<{ outcome: Outcome; last: string }> => parseForm(closing, form)

const link = z.object({ child: field.id(text.link.missing) })
export const parseLink = (form: FormData): Parsed<{ child: string }> => parseForm(link, form)
