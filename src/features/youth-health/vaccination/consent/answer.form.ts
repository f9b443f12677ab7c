import { z } from 'zod'
import { answerRoutes } from '../../../../knowledge/consent/answer-routes.ts'
import { isVaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { AboutDose } from './answer.ts'
import type { Saying } from './record-answers.ts'
import { consentText } from './text.ts'

const { missing } = consentText
const { compare } = Temporal.PlainDate

/** 'hpv:2', or 'hpv:' for every dose of it. */
export const wordOf = ({ vaccine, ordinal }: AboutDose): string => `${vaccine}:${ordinal ?? ''}`

function aboutFrom(word: string): readonly AboutDose[] {
  const [vaccine = '', ordinal = ''] = word.split(':')
  if (!isVaccineId(vaccine) || !/^[1-9]?$/.test(ordinal)) return []
  return [{ vaccine, ordinal: ordinal === '' ? null : Number(ordinal) }]
}

const answer = z.object({
  person: field.id(missing.person),
  says: field.choice(['yes', 'no'], missing.says),
  about: z.preprocess(
    value =>
      String(value ?? '')
        .split('\n')
        .flatMap(aboutFrom),
    z.array(z.custom<AboutDose>()).min(1, missing.about),
  ),
  on: field.day(missing.on),
  route: field.choice(answerRoutes, missing.route),
  because: field.optionalText(300).transform(words => words || null),
  until: field.optionalDay(missing.until),
})

export const parseAnswer = (form: FormData, today: Temporal.PlainDate): Parsed<Saying> =>
  parseForm(
    answer
      .refine(({ on }) => compare(on, today) <= 0, { path: ['on'], error: missing.future })
      .refine(({ until }) => until === null || compare(until, today) > 0, {
        path: ['until'],
        error: missing.untilEarly,
      })
      .transform(({ because, until, ...word }) =>
        word.says === 'no' ? { ...word, because, until } : { ...word, because: null, until: null },
      ),
    form,
  )
