import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { talkText } from './text.ts'

const { missing } = talkText

const remark = z.object({
  words: field.text(missing.words, 2000),
  part: field.optionalId(),
  answers: field.optionalId(),
})
export const parseRemark = (form: FormData): Parsed<z.output<typeof remark>> => parseForm(remark, form)

const version = z.coerce.number().int().min(0).max(100_000)

const suggestion = (most: number) =>
  z.object({ words: field.text(missing.words, most), why: field.optionalText(500), version })
export const parseSuggestion = (form: FormData, most: number): Parsed<z.output<ReturnType<typeof suggestion>>> =>
  parseForm(suggestion(most), form)

const acceptance = (most: number) => z.object({ words: field.text(missing.words, most), version })
export const parseAcceptance = (form: FormData, most: number): Parsed<z.output<ReturnType<typeof acceptance>>> =>
  parseForm(acceptance(most), form)

const refusal = z.object({ reason: field.text(missing.reason, 500) })
export const parseRefusal = (form: FormData): Parsed<z.output<typeof refusal>> => parseForm(refusal, form)
