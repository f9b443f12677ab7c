import { z } from 'zod'
import { consentShape, type Decider, saidIn, saysWhy, whyIsMissing } from '../../../../people/index.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { mediaTypeOf } from '../../../../platform/web/media-type.ts'
import { manners } from '../../item.ts'
import { text } from '../text.ts'
import type { NewConsent } from './record-consent.ts'

const { missing } = text.consent

/** A signed form of many pages fits, a film does not. Ours. */
export const mostBytes = 8 * 1024 * 1024

export async function parseConsent(
  form: FormData,
  deciders: readonly Decider[],
  today: Temporal.PlainDate,
): Promise<Parsed<NewConsent>> {
  const parsed = parseForm(schemaOn(today), form)
  if (!parsed.ok) return parsed
  const { manner, coversHealth, ...given } = parsed.value
  const upload = form.get('file')
  const content = upload instanceof File ? new Uint8Array(await upload.arrayBuffer()) : new Uint8Array(0)
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const refuse = (file: string): Parsed<NewConsent> => ({ ok: false, faults: { file }, typed })
  if (content.byteLength > mostBytes) return refuse(missing.tooLarge)
  const mediaType = mediaTypeOf(content)
  if (content.byteLength > 0 && mediaType === null) return refuse(missing.kind)
  if (manner === 'document-kept' && mediaType === null) return refuse(missing.file)
  const document = mediaType === null ? null : { mediaType, content }
  return { ok: true, value: { said: saidIn(form, deciders, given), manner, coversHealth, document } }
}

const schemaOn = (today: Temporal.PlainDate) =>
  z
    .object({
      ...consentShape(today),
      manner: field.choice(manners, missing.manner),
      coversHealth: field.ticked(),
    })
    .refine(saysWhy, whyIsMissing)
