import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { askers, type NewQuestion, topics } from './question.ts'
import { text } from './text.ts'

const { missing } = text

/** In characters: enough for the story of a difficult week. */
export const longestQuestion = 4000
export const longestAnswer = 8000

const schema = z.object({
  body: field.text(missing.body, longestQuestion),
  topic: field.choice(topics, missing.topic),
  asker: field.choice(askers, missing.asker),
  childAge: field.optionalDecimal(0, 22, missing.childAge),
  email: field.optionalEmail(missing.email),
})

export function parseQuestion(form: FormData): Parsed<NewQuestion> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { childAge } = parsed.value
  return { ok: true, value: { ...parsed.value, childAge: childAge === null ? null : Math.floor(childAge) } }
}

const lineSchema = z.object({ body: field.text(missing.line, longestQuestion) })
/** What the asker writes later on. */
export const parseLine = (form: FormData): Parsed<{ readonly body: string }> => parseForm(lineSchema, form)

const chatSchema = z.object({
  body: field.text(missing.body, longestQuestion),
  asker: field.choice(askers, missing.asker),
})

/** A chat asks for less: what it is about shows while talking. */
export function parseChat(form: FormData): Parsed<NewQuestion> {
  const parsed = parseForm(chatSchema, form)
  if (!parsed.ok) return parsed
  return { ok: true, value: { ...parsed.value, topic: 'iets-anders', childAge: null, email: null } }
}

export type NewAnswer = {
  readonly body: string
  /** How many answers there were when the writer opened the question. */
  readonly version: number
  /** Of the asker's later lines, those that stood on the page. */
  readonly seenLines: number
}

const answerSchema = z.object({
  body: field.text(missing.answer, longestAnswer),
  version: field.decimal(missing.version, 0, 1000, missing.version),
  // Whoever's page does not say has seen the question alone.
  seenLines: field.decimal(missing.version, 0, 100_000, missing.version).prefault('0'),
})

export const parseAnswer = (form: FormData): Parsed<NewAnswer> => parseForm(answerSchema, form)
