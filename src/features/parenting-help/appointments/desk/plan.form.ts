import { z } from 'zod'
import { field, parseForm } from '../../../../platform/web/form.ts'
import { readSlot } from '../words.ts'
import { deskText } from './text.ts'

const { missing } = deskText.plan

const said = z.object({
  said: field.choice(['came', 'not-come', 'cancel'], missing.kind),
  turn: field.decimal(missing.kind, 1, 1000, missing.kind),
})
export const parseSaid = (form: FormData) => parseForm(said, form)

const free = z.object({
  kind: field.id(missing.kind),
  child: field.optionalId(),
  slot: z.preprocess(
    value => (typeof value === 'string' ? readSlot(value) : undefined),
    z.custom<NonNullable<ReturnType<typeof readSlot>>>(value => value !== undefined, missing.slot),
  ),
})
export const parseFree = (form: FormData) => parseForm(free, form)

const extra = z.object({
  kind: field.id(missing.kind),
  child: field.optionalId(),
  professional: field.id(missing.professional),
  location: field.id(missing.location),
  on: field.day(missing.on),
  at: z.preprocess(
    value =>
      typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? Temporal.PlainTime.from(value) : null,
    z.custom<Temporal.PlainTime>(value => value instanceof Temporal.PlainTime, { error: missing.at }),
  ),
  reason: field.text(missing.reason, 300),
})
export const parseExtra = (form: FormData) => parseForm(extra, form)
