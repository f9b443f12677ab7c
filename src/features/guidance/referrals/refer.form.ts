import { z } from 'zod'
import type { ConsentException } from '../../../knowledge/consent/who-decides.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { Decider } from './deciders.ts'
import { referText } from './refer.text.ts'
import type { NewReferral } from './refer.ts'
import { handovers } from './referral.ts'

const { missing } = referText

/** The field in which a decider's answer stands. */
export const answerField = ({ person }: Pick<Decider, 'person'>): string => `says-${person}`
export const answers = ['yes', 'no', 'not-asked'] as const
export const exceptions = ['prevents-serious-harm', 'youth-keeps-wish'] as const satisfies readonly ConsentException[]

export function parseReferral(
  form: FormData,
  deciders: readonly Decider[],
  today: Temporal.PlainDate,
): Parsed<Omit<NewReferral, 'child' | 'offer'>> {
  const parsed = parseForm(schemaOn(today), form)
  if (!parsed.ok) return parsed
  const { question, needed, handover, givenOn, cannotWeigh, ground, groundReason } = parsed.value
  return {
    ok: true,
    value: {
      question,
      needed,
      handover,
      said: {
        answers: answersIn(form, deciders),
        on: givenOn,
        canWeigh: !cannotWeigh,
        exception: ground === '' ? null : { ground, reason: groundReason },
      },
    },
  }
}

const schemaOn = (today: Temporal.PlainDate) =>
  z
    .object({
      question: field.text(missing.question, 2000),
      needed: field.text(missing.needed, 2000),
      handover: field.choice(handovers, missing.handover),
      givenOn: field.day(missing.givenOn).refine(day => Temporal.PlainDate.compare(day, today) <= 0, missing.givenOn),
      cannotWeigh: field.ticked(),
      ground: field.choice(['', ...exceptions], missing.ground),
      groundReason: field.optionalText(500),
    })
    .refine(entry => entry.ground === '' || entry.groundReason !== '', {
      path: ['groundReason'],
      error: missing.groundReason,
    })

const answersIn = (form: FormData, deciders: readonly Decider[]) =>
  deciders.flatMap(decider => {
    const says = form.get(answerField(decider))
    return says === 'yes' || says === 'no' ? [{ person: decider.person, says } as const] : []
  })
