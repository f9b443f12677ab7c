import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { explanationName, volumeName } from '../field-names.ts'
import type { Line, NewReport, ReportKind, ReportLine } from '../subsidy.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z.object({ words: field.text(missing.words, 8000) })
const whole = field.decimal(missing.volume, 0, 1_000_000, missing.volume).refine(Number.isInteger, missing.volume)
const explaining = field.optionalText(1000)

export type Counted = ReadonlyMap<string, number | null>

/** What differs is explained: from the registrations, and in the end from what was granted. */
export function parseReport(
  form: FormData,
  kind: ReportKind,
  granted: readonly Line[],
  counted: Counted,
): Parsed<NewReport> {
  const parsed = parseForm(schema, form)
  const typed = typedWords(form)
  const faults: Record<string, string> = {}
  const lines = granted.flatMap((line): readonly ReportLine[] => {
    const volume = whole.safeParse(typed[volumeName(line.product)])
    const explanation = explaining.safeParse(typed[explanationName(line.product)])
    if (!volume.success) faults[volumeName(line.product)] = missing.volume
    if (!explanation.success) faults[explanationName(line.product)] = explanation.error.issues[0]?.message ?? ''
    if (!volume.success || !explanation.success) return []
    const byCount = counted.get(line.product) ?? null
    const differs = (byCount !== null && byCount !== volume.data) || (kind === 'final' && volume.data !== line.volume)
    if (differs && explanation.data === '') faults[explanationName(line.product)] = missing.explanation
    return [{ product: line.product, counted: byCount, volume: volume.data, explanation: explanation.data }]
  })
  if (parsed.ok && Object.keys(faults).length === 0) return { ok: true, value: { words: parsed.value.words, lines } }
  return { ok: false, faults: { ...(parsed.ok ? {} : parsed.faults), ...faults }, typed }
}

/** Filled in from the registrations; what may not be told is left to the organisation. */
export const typedReport = (granted: readonly Line[], counted: Counted): Typed =>
  Object.fromEntries(
    granted.flatMap(({ product }) => {
      const count = counted.get(product) ?? null
      return count === null ? [] : [[volumeName(product), String(count)]]
    }),
  )
