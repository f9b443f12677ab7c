import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { mediaTypeOf } from '../../../../platform/web/media-type.ts'
import { mostBytes, type NewDocument } from './document.ts'
import { text } from './text.ts'

const { wrong } = text

const schema = z.object({
  title: field.text(wrong.title, 120),
  purpose: field.text(wrong.purpose, 500),
  on: field.day(wrong.on),
})

export async function parseDocument(form: FormData, today: Temporal.PlainDate): Promise<Parsed<NewDocument>> {
  const file = form.get('file')
  const content = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(0)
  const parsed = parseForm(
    schema.refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: wrong.future }),
    form,
  )
  const fault = faultOf(content)
  if (parsed.ok && fault === null) return { ok: true, value: { ...parsed.value, content } }
  const typed = parsed.ok
    ? { title: parsed.value.title, purpose: parsed.value.purpose, on: String(parsed.value.on) }
    : parsed.typed
  return { ok: false, typed, faults: { ...(parsed.ok ? {} : parsed.faults), file: fault ?? wrong.again } }
}

function faultOf(content: Uint8Array): string | null {
  if (content.byteLength === 0) return wrong.file
  if (content.byteLength > mostBytes) return wrong.tooLarge
  return mediaTypeOf(content) === null ? wrong.kind : null
}

const withdrawal = z.object({ reason: field.text(wrong.reason, 500) })

export const parseWithdrawal = (form: FormData): Parsed<{ readonly reason: string }> => parseForm(withdrawal, form)
