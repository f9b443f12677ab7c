import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { recipientSteps, senderSteps } from '../rules.ts'
import type { NewStep } from './take-step.ts'
import { stepText } from './text.ts'

const { missing } = stepText

const step = z.object({
  step: field.choice([...recipientSteps, ...senderSteps], missing.kind),
  on: field.day(missing.on),
  words: field.text(missing.words, 4000),
})

export function parseStep(form: FormData): Parsed<NewStep> {
  const parsed = parseForm(step, form)
  if (!parsed.ok) return parsed
  const { step: kind, on, words } = parsed.value
  return { ok: true, value: { kind, on, words } }
}

export const parseHandOver = (form: FormData): Parsed<{ readonly colleague: string }> =>
  parseForm(z.object({ colleague: field.id(missing.colleague) }), form)
