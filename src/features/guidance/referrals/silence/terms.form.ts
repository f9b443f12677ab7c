import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewTerms } from './terms.ts'
import { termsText } from './text.ts'

const whole = (most: number) => {
  const wrong = termsText.wrong(most)
  return field.decimal(wrong, 1, most, wrong).refine(Number.isInteger, wrong)
}

const schema = z.object({
  startWeeks: whole(52),
  letterDays: whole(60),
  repeatDays: whole(60),
  escalateDays: whole(120),
  longWaitWeeks: whole(104),
  linkDays: whole(90),
  reason: field.text(termsText.missing, 300),
})

export const parseTerms = (form: FormData): Parsed<NewTerms> => parseForm(schema, form)
