import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewReachTerms } from './reach-terms.ts'
import { text } from './text.ts'

const { missing } = text
const whole = (words: string, most: number) => field.decimal(words, 1, most, words).refine(Number.isInteger, words)

const schema = z.object({
  answerWeeks: whole(missing.answerWeeks, 26),
  firstStepDays: whole(missing.firstStepDays, 60),
  reason: field.text(missing.reason, 300),
})
export const parseReachTerms = (form: FormData): Parsed<NewReachTerms> => parseForm(schema, form)
