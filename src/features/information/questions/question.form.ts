import { z } from 'zod'
import { type Language, languages } from '../../../platform/i18n/languages.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { askers, type NewQuestion, topics } from './question.ts'
import { text } from './text.ts'
import { askingWords } from './words.ts'

/** In characters: enough for the story of a difficult week. */
export const longestQuestion = 4000
export const longestAnswer = 8000

/** What is wrong is said in the language of the asker. */
function schemasIn(language: Language) {
  const { missing } = askingWords[language]
  const words = (wrong: string) => field.text(wrong, longestQuestion, missing.tooLong(longestQuestion))
  const asker = field.choice(askers, missing.asker)
  return {
    question: z.object({
      body: words(missing.body),
      topic: field.choice(topics, missing.topic),
      asker,
      childAge: field.optionalDecimal(0, 22, missing.childAge),
      email: field.optionalEmail(missing.email),
    }),
    line: z.object({ body: words(missing.line) }),
    /** A chat asks for less: what it is about shows while talking. */
    chat: z.object({ body: words(missing.body), asker }),
  }
}

const schemas = new Map(languages.map(language => [language, schemasIn(language)]))

function formsIn(language: Language): ReturnType<typeof schemasIn> {
  const known = schemas.get(language)
  if (!known) throw new Error(`no forms for ${language}`)
  return known
}

export function parseQuestion(form: FormData, language: Language): Parsed<NewQuestion> {
  const parsed = parseForm(formsIn(language).question, form)
  if (!parsed.ok) return parsed
  const { childAge } = parsed.value
  return { ok: true, value: { ...parsed.value, childAge: childAge === null ? null : Math.floor(childAge) } }
}

/** What the asker writes later on. */
export const parseLine = (form: FormData, language: Language): Parsed<{ readonly body: string }> =>
  parseForm(formsIn(language).line, form)

export function parseChat(form: FormData, language: Language): Parsed<NewQuestion> {
  const parsed = parseForm(formsIn(language).chat, form)
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

const { missing } = text
const answerSchema = z.object({
  body: field.text(missing.answer, longestAnswer),
  version: field.decimal(missing.version, 0, 1000, missing.version),
  // Whoever's page does not say has seen the question alone.
  seenLines: field.decimal(missing.version, 0, 100_000, missing.version).prefault('0'),
})

export const parseAnswer = (form: FormData): Parsed<NewAnswer> => parseForm(answerSchema, form)
