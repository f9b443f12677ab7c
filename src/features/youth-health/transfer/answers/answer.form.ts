import { z } from 'zod'
import { answerRoutes } from '../../../../knowledge/consent/answer-routes.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'
import { sayings } from './answer.ts'
import type { Word } from './record-answer.ts'

const { missing } = text

const word = z.object({
  person: field.id(missing.person),
  says: field.choice(sayings, missing.says),
  on: field.day(missing.on),
  route: field.choice(answerRoutes, missing.route),
})

export const parseWord = (form: FormData, today: Temporal.PlainDate): Parsed<Word> =>
  parseForm(
    word.refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future }),
    form,
  )
