import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewColleagueQuestion } from './colleague-question.ts'
import { text } from './text.ts'

const { missing } = text

/** In characters. */
export const longestTitle = 140
export const longestBody = 4000

type Honest = { readonly nobody: boolean }

const schema = z.object({
  title: field.text(missing.title, longestTitle),
  body: field.text(missing.body, longestBody),
  nobody: field.ticked(),
})
export const parseColleagueQuestion = (form: FormData): Parsed<NewColleagueQuestion & Honest> => parseForm(schema, form)

const answerSchema = z.object({
  body: field.text(missing.answer, longestBody),
  version: field.decimal(missing.version, 0, 1000, missing.version),
  nobody: field.ticked(),
})
export const parseColleagueAnswer = (
  form: FormData,
): Parsed<{ readonly body: string; readonly version: number } & Honest> => parseForm(answerSchema, form)
