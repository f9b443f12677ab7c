import { z } from 'zod'
import { answerRoutes } from '../../../knowledge/consent/answer-routes.ts'
import { field } from '../../../platform/web/form.ts'

/** What is wrong with a word that was written down, as sentences. */
type Missing = Readonly<Record<'person' | 'says' | 'on' | 'future' | 'route', string>>

/** The word of a parent or youth, of today or before. @param sayings what can be said */
export const spokenWord = <const S extends readonly [string, ...string[]]>(
  sayings: S,
  missing: Missing,
  today: Temporal.PlainDate,
) =>
  z
    .object({
      person: field.id(missing.person),
      says: field.choice(sayings, missing.says),
      on: field.day(missing.on),
      route: field.choice(answerRoutes, missing.route),
    })
    .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future })
