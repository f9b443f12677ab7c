import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { NewQuestion } from './ask-about-look.ts'
import { deskText } from './desk-text.ts'
import type { NewAnswer } from './entries/store.ts'
import { findings, kinds } from './look-question.ts'
import { text } from './text.ts'

const { wrong } = deskText

const asking = z.object({
  child: field.id(text.missing.kind),
  on: field.day(text.missing.kind),
  line: field.decimal(text.missing.kind, 1, Number.MAX_SAFE_INTEGER, text.missing.kind),
  kind: field.choice(kinds, text.missing.kind),
  words: field.optionalText(2000),
})

export const parseQuestion = (form: FormData): Parsed<NewQuestion> => parseForm(asking, form)

const explaining = z.object({ words: field.text(wrong.explanation, 2000) })
export const parseExplanation = (form: FormData) => parseForm(explaining, form)

const extending = z.object({ reason: field.text(wrong.reason, 1000) })
export const parseExtension = (form: FormData) => parseForm(extending, form)

const answering = z
  .object({
    finding: field.choice(findings, wrong.finding),
    words: field.text(wrong.words, 2000),
    done: field.optionalText(2000),
  })
  .refine(({ finding, done }) => finding === 'justified' || done !== '', { path: ['done'], error: wrong.done })

export const parseAnswer = (form: FormData): Parsed<NewAnswer> => parseForm(answering, form)
