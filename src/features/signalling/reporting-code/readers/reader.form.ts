import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { HandOver } from './circle.ts'
import { text } from './text.ts'

const named = z.object({
  reader: field.id(text.name.missingWho),
  reason: field.text(text.name.missingWhy, 500),
})
const handed = z.object({
  to: field.id(text.handOver.missingWho),
  why: field.text(text.handOver.missingWhy, 500),
  stay: field.ticked(),
})

export const parseReader = (form: FormData): Parsed<z.output<typeof named>> => parseForm(named, form)

export function parseHandOver(form: FormData): Parsed<HandOver> {
  const parsed = parseForm(handed, form)
  if (!parsed.ok) return parsed
  return { ok: true, value: { to: parsed.value.to, reason: parsed.value.why, staysReader: parsed.value.stay } }
}
