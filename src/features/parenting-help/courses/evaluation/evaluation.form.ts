import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from './text.ts'

export const marks = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

const schema = z.object({ score: field.choice(marks, text.missing), words: field.optionalText(1000) })

export type NewEvaluation = { readonly score: number; readonly words: string }

export function parseEvaluation(form: FormData): Parsed<NewEvaluation> {
  const parsed = parseForm(schema, form)
  return parsed.ok ? { ok: true, value: { score: Number(parsed.value.score), words: parsed.value.words } } : parsed
}
