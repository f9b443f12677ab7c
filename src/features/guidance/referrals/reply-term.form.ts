import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { termText } from './reply-term.text.ts'

const { wrong } = termText
const schema = z.object({ days: field.decimal(wrong, 1, 60, wrong).refine(Number.isInteger, wrong) })

export const parseReplyTerm = (form: FormData): Parsed<{ readonly days: number }> => parseForm(schema, form)
