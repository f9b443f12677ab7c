import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { pastDay } from '../person.form.ts'
import { text } from './text.ts'

const { missing } = text

export type ProtectionWords = {
  readonly people: readonly string[]
  readonly since: Temporal.PlainDate
  readonly reason: string
}

export const parseProtection = (form: FormData, today: Temporal.PlainDate): Parsed<ProtectionWords> =>
  parseForm(
    z.object({
      people: z.preprocess(
        typed => (typeof typed === 'string' ? typed.split('\n').filter(Boolean) : []),
        z.array(z.uuid()).min(1, missing.who),
      ),
      since: pastDay(today, missing.since, missing.sinceLater),
      reason: field.text(missing.reason, 500),
    }),
    form,
  )

export const parseEnd = (form: FormData): Parsed<{ readonly reason: string }> =>
  parseForm(z.object({ reason: field.text(missing.reason, 500) }), form)
