import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { volumeName } from '../field-names.ts'
import type { ApplicationVersion, NewApplication } from '../subsidy.ts'
import { linesOf, type Priced } from './apply.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z.object({
  purpose: field.text(missing.purpose, 200),
  explanation: field.text(missing.explanation, 8000),
})

export function parseApplication(form: FormData, priced: readonly Priced[]): Parsed<NewApplication> {
  const parsed = parseForm(schema, form)
  const volumes = volumesIn(form, priced, volumeName)
  if (parsed.ok && volumes.ok) return { ok: true, value: { ...parsed.value, lines: linesOf(priced, volumes.value) } }
  const faults = { ...(parsed.ok ? {} : parsed.faults), ...(volumes.ok ? {} : volumes.faults) }
  return { ok: false, faults, typed: typedWords(form) }
}

type Volumes =
  | { readonly ok: true; readonly value: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly faults: Readonly<Record<string, string>> }

/** A whole number for each product, or nothing; one at least. */
export function volumesIn(form: FormData, priced: readonly Priced[], nameOf: (product: string) => string): Volumes {
  const typed = typedWords(form)
  const whole = field.optionalDecimal(1, 1_000_000, missing.volume)
  const faults: Record<string, string> = {}
  const found = new Map<string, number>()
  for (const { product } of priced) {
    const parsed = whole.safeParse(typed[nameOf(product.id)])
    if (!parsed.success || (parsed.data !== null && !Number.isInteger(parsed.data)))
      faults[nameOf(product.id)] = missing.volume
    else if (parsed.data !== null) found.set(product.id, parsed.data)
  }
  const [first] = priced
  if (first && found.size === 0 && Object.keys(faults).length === 0) faults[nameOf(first.product.id)] = missing.nothing
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, value: found }
}

export const typedApplication = (version: ApplicationVersion | undefined): Typed =>
  version
    ? {
        purpose: version.purpose,
        explanation: version.explanation,
        ...Object.fromEntries(version.lines.map(({ product, volume }) => [volumeName(product), String(volume)])),
      }
    : {}
