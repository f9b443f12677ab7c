import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Seat } from '../open-plan.ts'
import { answers, signersOf } from './plan-version.ts'
import type { NewSignature } from './sign-version.ts'
import { versionText } from './text.ts'

type Day = Temporal.PlainDate
const { missing } = versionText

const fixing = z.object({ note: field.optionalText(300), version: z.coerce.number().int().min(0).max(100_000) })

export function parseFixing(form: FormData): Parsed<{ readonly note: string; readonly readNumber: number }> {
  const parsed = parseForm(fixing, form)
  return parsed.ok ? { ok: true, value: { note: parsed.value.note, readNumber: parsed.value.version } } : parsed
}

const said = {
  answer: field.choice(answers, missing.answer),
  remark: field.optionalText(1000),
}
const hasRemark = ({ answer, remark }: { readonly answer: string; readonly remark: string }) =>
  answer === 'agree' || remark !== ''
const noRemark = { path: ['remark'], error: missing.remark }

const own = z.object(said).refine(hasRemark, noRemark)

/** One's own answer, given here and now. */
export function parseOwn(form: FormData, seat: Seat, number: number, today: Day): Parsed<NewSignature> {
  const parsed = parseForm(own, form)
  if (!parsed.ok) return parsed
  return { ok: true, value: { ...parsed.value, number, participant: seat.me.id, manner: 'online', on: today } }
}

const ofOther = (today: Day) =>
  z
    .object({
      ...said,
      participant: field.id(missing.who),
      manner: field.choice(['spoken', 'written'], missing.manner),
      on: field.day(missing.on).refine(day => Temporal.PlainDate.compare(day, today) <= 0, missing.on),
    })
    .refine(hasRemark, noRemark)

/** What somebody else said or put on paper. */
export function parseOfOther(form: FormData, seat: Seat, number: number, today: Day): Parsed<NewSignature> {
  const parsed = parseForm(ofOther(today), form)
  if (!parsed.ok) return parsed
  const signer = signersOf(seat).find(one => one.id === parsed.value.participant)
  if (!signer) return { ok: false, faults: { participant: missing.who }, typed: {} }
  return { ok: true, value: { ...parsed.value, number, participant: signer.id } }
}
