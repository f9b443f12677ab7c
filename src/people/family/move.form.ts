import { z } from 'zod'
import { type Parsed, parseForm } from '../../platform/web/form.ts'
import { address, pastDay } from '../person.form.ts'
import type { Address } from '../registration/newcomer.ts'
import { text } from './text.ts'

const { missing } = text

export type Move = { readonly address: Address; readonly people: readonly string[]; readonly since: Temporal.PlainDate }

const schema = (today: Temporal.PlainDate) =>
  z.object({
    since: pastDay(today, missing.since, missing.sinceLater),
    people: z.preprocess(
      typed => (typeof typed === 'string' ? typed.split('\n').filter(Boolean) : []),
      z.array(z.uuid()).min(1, missing.who),
    ),
  })

export function parseMove(form: FormData, today: Temporal.PlainDate): Parsed<Move> {
  const where = parseForm(address, form)
  const who = parseForm(schema(today), form)
  if (where.ok && who.ok) return { ok: true, value: { address: where.value, ...who.value } }
  const faults = { ...(where.ok ? {} : where.faults), ...(who.ok ? {} : who.faults) }
  return { ok: false, faults, typed: where.ok ? (who.ok ? {} : who.typed) : where.typed }
}
