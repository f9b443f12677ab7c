import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { CourseWords } from '../course-words.ts'

export const marks = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
export const longestWords = 1000

export type NewEvaluation = { readonly score: number; readonly words: string }

/** What is wrong is said in the words of the page. */
export function parseEvaluation(
  form: FormData,
  { evaluation }: Pick<CourseWords, 'evaluation'>,
): Parsed<NewEvaluation> {
  const schema = z.object({
    score: field.choice(marks, evaluation.missing),
    words: field.optionalText(longestWords, evaluation.tooLong(longestWords)),
  })
  const parsed = parseForm(schema, form)
  return parsed.ok ? { ok: true, value: { score: Number(parsed.value.score), words: parsed.value.words } } : parsed
}
