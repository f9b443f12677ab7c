import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'
import type { Whose } from './take-in.ts'

const { missing } = text.receive

export type Delivery = { readonly name: string; readonly content: Buffer; readonly words: string }

/** The words are asked again when something is amiss: they are never sent back to a page. */
export async function parseDelivery(form: FormData): Promise<Parsed<Delivery>> {
  const file = form.get('file')
  const parsed = parseForm(z.object({ words: field.text(missing.words) }), form)
  const hasFile = file instanceof File && file.size > 0
  if (parsed.ok && hasFile)
    return { ok: true, value: { ...parsed.value, name: file.name, content: Buffer.from(await file.arrayBuffer()) } }
  const faults = { ...(parsed.ok ? {} : parsed.faults), ...(hasFile ? {} : { file: missing.file }) }
  return { ok: false, typed: {}, faults }
}

const whose = z.object({
  whose: z.preprocess(
    value => (value === 'new' ? { kind: 'new-child' } : { kind: 'known-child', id: value }),
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('new-child') }),
      z.object({ kind: z.literal('known-child'), id: z.uuid({ error: text.preview.missing }) }),
    ]),
  ),
})

export function parseWhose(form: FormData): Parsed<Whose> {
  const parsed = parseForm(whose, form)
  return parsed.ok ? { ok: true, value: parsed.value.whose } : parsed
}
