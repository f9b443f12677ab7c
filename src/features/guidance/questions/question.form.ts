import { z } from 'zod'
import { audiences } from '../../../centre/index.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { holdsBsn } from '../bsn-free.ts'
import { askers, costLimits, type QuestionWords, travels } from './question.ts'
import { text } from './text.ts'

const { missing } = text
const free = (max: number) => field.optionalText(max).refine(words => !holdsBsn(words), missing.bsn)

const schema = z.object({
  words: field.text(missing.words, 2000).refine(words => !holdsBsn(words), missing.bsn),
  asker: field.choice(askers, missing.asker),
  forWhom: field.choice(audiences, missing.forWhom),
  since: free(300),
  tried: free(1000),
  wish: free(1000),
  language: free(40),
  travel: field.choice(travels, missing.travel),
  cost: field.choice(costLimits, missing.cost),
  longestWait: field
    .optionalDecimal(0, 104, missing.wait)
    .refine(weeks => weeks === null || Number.isInteger(weeks), missing.wait),
  moments: free(300),
})

export const parseQuestion = (form: FormData): Parsed<QuestionWords> => parseForm(schema, form)

/** The words of a question as the form shows them. */
export const typedOf = ({ longestWait, ...words }: QuestionWords): Readonly<Record<string, string>> => ({
  words: words.words,
  asker: words.asker,
  forWhom: words.forWhom,
  since: words.since,
  tried: words.tried,
  wish: words.wish,
  language: words.language,
  travel: words.travel,
  cost: words.cost,
  longestWait: longestWait === null ? '' : `${longestWait}`,
  moments: words.moments,
})
