import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { requestAnswers } from './coordination.ts'
import { coordinationText } from './text.ts'

const { missing } = coordinationText
const mostWords = 1000

const asking = z.object({ to: field.id(missing.who), words: field.optionalText(mostWords) })
export const parseAsking = (form: FormData): Parsed<z.output<typeof asking>> => parseForm(asking, form)

const answer = z.object({ answer: field.choice(requestAnswers, missing.answer), words: field.optionalText(mostWords) })
export const parseAnswer = (form: FormData): Parsed<z.output<typeof answer>> => parseForm(answer, form)

const said = z.object({ words: field.text(missing.words, mostWords) })
/** A wish, a reason, a decision: words that must be there. */
export const parseSaid = (form: FormData): Parsed<z.output<typeof said>> => parseForm(said, form)
