import { z } from 'zod'
import { measureUnits, type SpearPoint, type SpearPointWords } from '../../../centre/index.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../platform/web/form.ts'
import { keyOf, measureChoices } from './measured.ts'
import { text } from './text.ts'

const { missing } = text
const most = 1_000_000
const figure = field.decimal(missing.figure, 0, most, missing.figure)

const schema = z
  .object({
    title: field.text(missing.title, 160),
    why: field.text(missing.why, 600),
    measure: field.text(missing.measure, 120).transform((typed, { addIssue }) => {
      const isKnown = measureChoices().some(({ value }) => value === typed)
      const [subject = '', breakdown = '', category = ''] = typed.split('|')
      if (!isKnown) addIssue({ code: 'custom', message: missing.measure })
      return { subject, breakdown, category }
    }),
    unit: field.choice(measureUnits, missing.unit),
    start: figure,
    target: figure,
    from: field.day(missing.from),
    until: field.day(missing.until),
    responsible: field.text(missing.responsible, 120),
    reason: field.text(missing.reason, 300),
  })
  .refine(({ from, until }) => Temporal.PlainDate.compare(from, until) < 0, { path: ['until'], error: missing.until })
  .refine(({ start, target }) => start !== target, { path: ['target'], error: missing.target })
  .refine(({ unit, measure }) => unit === 'count' || measure.category !== '', { path: ['unit'], error: missing.unit })
  .refine(({ unit, start, target }) => unit === 'count' || Math.max(start, target) <= 100, {
    path: ['target'],
    error: missing.figure,
  })

export type TypedPoint = { readonly words: SpearPointWords; readonly reason: string }

export function parsePoint(form: FormData): Parsed<TypedPoint> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { reason, measure, unit, ...words } = parsed.value
  return { ok: true, value: { reason, words: { ...words, measure: { ...measure, unit } } } }
}

export const typedPoint = (point: SpearPoint): Typed => ({
  title: point.title,
  why: point.why,
  measure: keyOf(point.measure),
  unit: point.measure.unit,
  start: String(point.start).replace('.', ','),
  target: String(point.target).replace('.', ','),
  from: point.from.toString(),
  until: point.until.toString(),
  responsible: point.responsible,
})

const looking = z.object({ words: field.text(missing.words, 1000) })
export const parseLookBack = (form: FormData): Parsed<{ readonly words: string }> => parseForm(looking, form)

const ending = z.object({ endWhy: field.text(missing.why, 300) })
export const parseEnd = (form: FormData): Parsed<{ readonly endWhy: string }> => parseForm(ending, form)
