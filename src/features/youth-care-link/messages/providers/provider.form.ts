import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewProvider } from './provider.ts'
import { providerText } from './text.ts'

const { missing } = providerText

const schema = z.object({
  organisation: field.id(missing.organisation),
  agb: field.text(missing.agb, 8).refine(typed => /^\d{8}$/.test(typed), missing.agb),
  address: field.optionalText(500).refine(typed => typed === '' || isSafeAddress(typed), missing.address),
})

export function parseProvider(form: FormData): Parsed<NewProvider> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { address, ...rest } = parsed.value
  return { ok: true, value: { ...rest, address: address === '' ? null : address } }
}

/** Messages hold names and numbers: they travel closed, or do not leave this machine. */
function isSafeAddress(typed: string): boolean {
  const url = URL.parse(typed)
  if (url?.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname))
}
