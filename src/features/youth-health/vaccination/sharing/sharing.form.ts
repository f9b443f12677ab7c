import { z } from 'zod'
import { answerRoutes } from '../../../../knowledge/consent/answer-routes.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { SharingWord } from './record-sharing.ts'
import { sharingText } from './text.ts'

const { missing } = sharingText

const word = z.object({
  person: field.id(missing.person),
  says: field.choice(['yes', 'no'], missing.says),
  on: field.day(missing.on),
  route: field.choice(answerRoutes, missing.route),
})

export const parseSharing = (form: FormData, today: Temporal.PlainDate): Parsed<SharingWord> =>
  parseForm(
    word.refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future }),
    form,
  )
