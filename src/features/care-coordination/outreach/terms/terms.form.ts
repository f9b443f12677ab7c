import { z } from 'zod'
import type { OutreachTerms } from '../../../../knowledge/outreach/outreach.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'

const { missing } = text

const whole = (most: number, wrong: string) => field.decimal(wrong, 1, most, wrong).pipe(z.int({ error: wrong }))

export const parseTerms = (form: FormData): Parsed<OutreachTerms & { readonly reason: string }> =>
  parseForm(
    z.object({
      attemptDays: whole(90, missing.attemptDays),
      reviewWeeks: whole(52, missing.reviewWeeks),
      reason: field.text(missing.why, 500),
    }),
    form,
  )
