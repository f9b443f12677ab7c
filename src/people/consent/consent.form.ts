import type { z } from 'zod'
import type { ConsentException } from '../../knowledge/consent/who-decides.ts'
import { field } from '../../platform/web/form.ts'
import type { Decider, Said } from './deciders.ts'
import { consentText } from './text.ts'

const { missing } = consentText

/** The field in which a decider's answer stands. */
export const answerField = ({ person }: Pick<Decider, 'person'>): string => `says-${person}`
export const answers = ['yes', 'no', 'not-asked'] as const
export const exceptions = ['prevents-serious-harm', 'youth-keeps-wish'] as const satisfies readonly ConsentException[]

/** The fields of a form that asks for consent, whoever the deciders are. */
export const consentShape = (today: Temporal.PlainDate) => ({
  givenOn: field.day(missing.givenOn).refine(day => Temporal.PlainDate.compare(day, today) <= 0, missing.givenOn),
  cannotWeigh: field.ticked(),
  ground: field.choice(['', ...exceptions], missing.ground),
  groundReason: field.optionalText(500),
})
type Given = z.output<z.ZodObject<ReturnType<typeof consentShape>>>

/** Whoever goes on without the parents says why. */
export const saysWhy = ({ ground, groundReason }: Pick<Given, 'ground' | 'groundReason'>): boolean =>
  ground === '' || groundReason !== ''
export const whyIsMissing = { path: ['groundReason'], error: missing.groundReason }

export const saidIn = (form: FormData, deciders: readonly Decider[], given: Given): Said => ({
  answers: deciders.flatMap(decider => {
    const says = form.get(answerField(decider))
    return says === 'yes' || says === 'no' ? [{ person: decider.person, says } as const] : []
  }),
  on: given.givenOn,
  canWeigh: !given.cannotWeigh,
  exception: given.ground === '' ? null : { ground: given.ground, reason: given.groundReason },
})
