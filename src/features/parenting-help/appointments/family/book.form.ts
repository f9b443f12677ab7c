import { z } from 'zod'
import { field, type Parsed, parseForm, repeated } from '../../../../platform/web/form.ts'
import { readSlot } from '../words.ts'
import { familyText as text } from './text.ts'

const slot = z.preprocess(
  value => (typeof value === 'string' ? readSlot(value) : undefined),
  z.custom<NonNullable<ReturnType<typeof readSlot>>>(value => value !== undefined, text.missing.slot),
)

const wish = z.object({
  kind: field.id(text.missing.kind),
  child: z.preprocess(repeated, z.array(z.uuid()).min(1, text.missing.child).max(6, text.missing.child)),
  around: field.optionalDay(),
  move: field.optionalId(),
  slot,
})
export type BookWish = z.output<typeof wish>
export const parseBookWish = (form: FormData): Parsed<BookWish> => parseForm(wish, form)

const reminders = z.object({ mail: field.ticked(), text: field.ticked() })
export const parseReminders = (form: FormData) => parseForm(reminders, form)
