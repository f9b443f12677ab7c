import { z } from 'zod'
import { field, type Parsed, parseForm, typedWords } from '../../../../../platform/web/form.ts'
import { outcomes, type Plan } from '../../plan.ts'
import type { NewClosure } from '../close-plan.ts'
import { outcomeField, parseOutcomes } from '../evaluation/evaluation.form.ts'
import { helpAfter } from './farewell.ts'
import { closingText } from './text.ts'

const { missing } = closingText

const schema = z.object({
  outcome: field.choice(outcomes, missing.outcome),
  helpAfter: field.choice(helpAfter, missing.helpAfter),
  familyDoes: field.text(missing.familyDoes, 2000),
  helpGoesOn: field.optionalText(2000),
  whomToCall: field.text(missing.whomToCall, 300),
  words: field.optionalText(2000),
})

/** Each goal is answered for. */
export function parseClosing(form: FormData, { goals }: Plan): Parsed<NewClosure> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const answered = parseOutcomes(form, goals)
  if (!answered.ok) return answered
  const open = goals.find(goal => !answered.value.has(goal.id))
  if (open) return { ok: false, faults: { [outcomeField(open)]: missing.goal }, typed: typedWords(form) }
  const { outcome, words, ...farewell } = parsed.value
  return { ok: true, value: { outcome, words, goals: answered.value, farewell } }
}
