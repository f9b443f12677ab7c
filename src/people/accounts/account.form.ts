import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import type { Checked, Turn } from './account-of-person.ts'
import { text } from './text.ts'

const { missing } = text

/** What a family says of itself is enough for who helps it, not for who has rights in it. */
export const seenHere = ['document-seen', 'known-in-person'] as const

const link = z.object({
  identity: field.choice(seenHere, missing.identity),
  note: field.text(missing.note, 300),
  email: field.email(missing.email),
})
export const parseLink = (form: FormData): Parsed<Checked> => parseForm(link, form)

const turn = z.object({
  to: field.choice(['open', 'locked', 'closed'], missing.to),
  reason: field.text(missing.reason, 300),
})
export const parseTurn = (form: FormData): Parsed<Turn> => parseForm(turn, form)
