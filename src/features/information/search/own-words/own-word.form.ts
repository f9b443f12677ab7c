import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewOwnWord } from './own-word.ts'
import { text } from './text.ts'

const { missing } = text
const isWord = (typed: string): boolean => /^[\p{L}\p{N}]{2,40}$/u.test(typed)

const schema = z.object({
  word: field
    .text(missing.word, 40)
    .transform(typed => typed.toLowerCase())
    .refine(isWord, missing.word),
  means: field
    .text(missing.means, 200)
    .transform(typed =>
      typed
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    )
    .refine(words => words.length <= 8 && words.every(isWord), missing.means),
  reason: field.text(missing.reason, 300),
})

export const parseOwnWord = (form: FormData): Parsed<NewOwnWord> => parseForm(schema, form)
