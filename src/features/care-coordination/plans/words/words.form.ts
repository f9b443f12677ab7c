import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { wordsText } from './text.ts'

const words = z.object({
  words: field.text(wordsText.missing.words, 2000),
  version: z.coerce.number().int().min(0).max(100_000),
})

export const parseWords = (form: FormData): Parsed<z.output<typeof words>> => parseForm(words, form)

const comment = z.object({ words: field.text(wordsText.missing.comment, 2000) })

export const parseComment = (form: FormData): Parsed<z.output<typeof comment>> => parseForm(comment, form)
