import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { type Advice, advices } from '../requests/request.ts'
import { text } from './text.ts'

const schema = z.object({
  advice: field.choice(advices, text.missing.advice),
  words: field.text(text.missing.words, 2000),
})

export const parseAdvice = (form: FormData): Parsed<Pick<Advice, 'advice' | 'words'>> => parseForm(schema, form)
