import { z } from 'zod'
import { type Rhythm, rhythms } from '../../../../knowledge/subsidy/instalments.ts'
import { type Faults, field, type Parsed, parseForm, type Typed, typedWords } from '../../../../platform/web/form.ts'
import { volumesIn } from '../applying/application.form.ts'
import type { Priced } from '../applying/apply.ts'
import { submitted } from '../derive.ts'
import { priceName, volumeName } from '../field-names.ts'
import type { Seen } from '../look-up.ts'
import { month } from '../rounds/round.form.ts'
import { type Line, reportKinds } from '../subsidy.ts'
import type { Asking, Deciding } from './decide.ts'
import type { NewReply } from './store.ts'
import { text } from './text.ts'

const { missing } = text

const refusal = z.object({ kind: z.literal('refused'), words: field.text(missing.words, 4000) })
const grant = z.object({
  kind: field.choice(['granted', 'refused'], missing.kind),
  words: field.text(missing.words, 4000),
  rhythm: field.choice(rhythms, missing.rhythm),
  firstOn: field.day(missing.day),
})

/** What may be granted: the products that were asked, at the price they were asked for. */
export function grantable({ application, products }: Seen): readonly Priced[] {
  const lines = submitted(application)?.lines ?? []
  return lines.flatMap(({ product: id, priceCents }) => {
    const product = products.find(one => one.id === id)
    return product ? [{ product, priceCents }] : []
  })
}

export function parseDecision(form: FormData, priced: readonly Priced[]): Parsed<Deciding> {
  const typed = typedWords(form)
  if (typed.kind === 'refused') {
    const parsed = parseForm(refusal, form)
    return parsed.ok ? { ok: true, value: parsed.value } : parsed
  }
  const parsed = parseForm(grant, form)
  const lines = grantedLines(form, priced)
  if (parsed.ok && lines.ok) {
    const { words, rhythm, firstOn } = parsed.value
    return { ok: true, value: { kind: 'granted', words, rhythm, firstOn, lines: lines.value } }
  }
  return { ok: false, faults: { ...(parsed.ok ? {} : parsed.faults), ...(lines.ok ? {} : lines.faults) }, typed }
}

type Lines = { readonly ok: true; readonly value: readonly Line[] } | { readonly ok: false; readonly faults: Faults }

function grantedLines(form: FormData, priced: readonly Priced[]): Lines {
  const volumes = volumesIn(form, priced, volumeName)
  if (!volumes.ok) return volumes
  const typed = typedWords(form)
  const amount = field.decimal(missing.price, 0.01, 1_000_000, missing.price)
  const faults: Record<string, string> = {}
  const lines = [...volumes.value].flatMap(([product, volume]) => {
    const price = amount.safeParse(typed[priceName(product)])
    if (price.success) return [{ product, volume, priceCents: Math.round(price.data * 100) }]
    faults[priceName(product)] = missing.price
    return []
  })
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, value: lines }
}

/** What was asked, as a proposal to decide on. */
export function typedDecision(seen: Seen, today: Temporal.PlainDate): Typed {
  const asked = submitted(seen.application)?.lines ?? []
  const start = seen.round.from.toPlainDate({ day: 15 })
  const firstOn = Temporal.PlainDate.compare(start, today) > 0 ? start : today
  const rhythm: Rhythm = 'quarterly'
  return {
    rhythm,
    firstOn: firstOn.toString(),
    ...Object.fromEntries(asked.map(({ product, volume }) => [volumeName(product), String(volume)])),
    ...Object.fromEntries(
      grantable(seen).map(({ product, priceCents }) => [
        priceName(product.id),
        (priceCents / 100).toFixed(2).replace('.', ','),
      ]),
    ),
  }
}

const question = z.object({ question: field.text(missing.question, 2000) })
export const parseQuestion = (form: FormData) => parseForm(question, form)

const reply = z
  .object({ reply: field.choice(['agreed', 'returned'], missing.reply), why: field.optionalText(1000) })
  .refine(given => given.reply === 'agreed' || given.why !== '', { path: ['why'], error: missing.why })
  .transform(({ reply: answer, why }) => ({ reply: answer, words: why }))
export const parseReply = (form: FormData): Parsed<NewReply> => parseForm(reply, form)

const paid = z.object({ paidOn: field.day(missing.day) })
export const parsePaid = (form: FormData) => parseForm(paid, form)

const asking = z.object({
  reportKind: field.choice(reportKinds, missing.reportKind),
  until: month,
  dueOn: field.day(missing.day),
})
/** A final report is about the whole period, whichever month was chosen. */
export function parseAsking(form: FormData, { round }: Pick<Seen, 'round'>): Parsed<Asking> {
  const parsed = parseForm(asking, form)
  if (!parsed.ok) return parsed
  const { reportKind: kind, until, dueOn } = parsed.value
  return { ok: true, value: { kind, until: kind === 'final' ? round.until : until, dueOn } }
}
