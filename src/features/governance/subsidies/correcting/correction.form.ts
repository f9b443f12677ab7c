import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Noted } from './take-back-payment.ts'
import { text } from './text.ts'

const correction = z.object({
  noted: z.union([z.literal('rest'), field.whole(1, 60, text.missing.which)], { error: text.missing.which }),
  whyNot: field.text(text.missing.why, 500),
})

export const parseCorrection = (form: FormData): Parsed<{ readonly noted: Noted; readonly whyNot: string }> =>
  parseForm(correction, form)
