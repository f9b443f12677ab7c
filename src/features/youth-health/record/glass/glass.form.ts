import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { CareArea } from '../rules.ts'
import { type Reason, type Review, reasons, reviewFindings } from './glass.ts'
import { text } from './text.ts'

const { wrong } = text

const breaking = z.object({
  because: field.choice(reasons, wrong.because),
  explanation: field.text(wrong.explanation, 500),
})

export const parseBreaking = (form: FormData): Parsed<{ because: Reason; explanation: string }> =>
  parseForm(breaking, form)

const review = z.object({
  finding: field.choice(reviewFindings, wrong.finding),
  explanation: field.text(wrong.found, 500),
})

export const parseReview = (form: FormData): Parsed<Pick<Review, 'finding' | 'explanation'>> => parseForm(review, form)

const years = (words: string) => field.optionalDecimal(0, 18, words)

const area = z
  .object({ organisation: field.id(wrong.organisation), from: years(wrong.years), until: years(wrong.years) })
  .refine(({ from, until }) => until === null || until > (from ?? 0), { path: ['until'], error: wrong.order })

/** Ages in years at the page, in months behind it. */
export function parseCareArea(form: FormData): Parsed<CareArea> {
  const parsed = parseForm(area, form)
  if (!parsed.ok) return parsed
  const { organisation, from, until } = parsed.value
  return {
    ok: true,
    value: {
      organisation,
      fromMonths: Math.round((from ?? 0) * 12),
      untilMonths: until === null ? null : Math.round(until * 12),
    },
  }
}
