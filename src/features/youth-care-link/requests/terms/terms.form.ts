import { z } from 'zod'
import { recipientKinds } from '../../../../knowledge/youth-care-requests/recipients.ts'
import { stages, type Terms } from '../../../../knowledge/youth-care-requests/terms.ts'
import { field, type Parsed, parseForm, repeated, type Typed } from '../../../../platform/web/form.ts'
import type { NewAgreement } from './agreement.ts'
import { type Agreement, termsShape } from './terms.ts'
import { termsText } from './text.ts'

const { missing } = termsText
export const units = ['working-days', 'calendar-days'] as const

/** The names of the fields of one term: `veilig-thuis-decision-days`. */
export const termField = (kind: string, stage: string, part: 'days' | 'unit'): string => `${kind}-${stage}-${part}`
const places = recipientKinds.flatMap(kind => stages.map(stage => ({ kind, stage })))

const days = field.decimal(missing.days, 1, 400, missing.days).refine(Number.isInteger, missing.days)
const termFields = z.object(
  Object.fromEntries(
    places.flatMap(({ kind, stage }) => [
      [termField(kind, stage, 'days'), days],
      [termField(kind, stage, 'unit'), field.choice(units, missing.unit)],
    ]),
  ),
)
const agreement = z.object({
  designated: z.preprocess(repeated, z.array(z.uuid({ error: missing.designated }))),
  reason: field.text(missing.reason, 500),
})

export function parseAgreement(form: FormData): Parsed<NewAgreement> {
  const parsed = parseForm(z.intersection(termFields, agreement), form)
  if (!parsed.ok) return parsed
  const { designated, reason, ...fields } = parsed.value
  return { ok: true, value: { terms: termsIn(fields), designated, reason } }
}

/** From one field per figure to the table that is kept. */
function termsIn(fields: Readonly<Record<string, unknown>>): Terms {
  const stageTerms = (kind: string) =>
    Object.fromEntries(
      stages.map(stage => [
        stage,
        { days: fields[termField(kind, stage, 'days')], unit: fields[termField(kind, stage, 'unit')] },
      ]),
    )
  return termsShape.parse(Object.fromEntries(recipientKinds.map(kind => [kind, stageTerms(kind)])))
}

/** An agreement as the form shows it. */
export const typedFrom = ({ terms, designated }: Agreement): Typed => ({
  ...Object.fromEntries(
    places.flatMap(({ kind, stage }) => [
      [termField(kind, stage, 'days'), `${terms[kind][stage].days}`],
      [termField(kind, stage, 'unit'), terms[kind][stage].unit],
    ]),
  ),
  designated: designated.join('\n'),
})
