import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { decisions } from '../item.ts'
import { type MinutesWords, type Presence, presences } from '../meeting.ts'
import type { NewAction } from './actions/agree-action.ts'
import { text } from './text.ts'

const { missing } = text

/** The field in which it stands whether somebody is there. */
export const presenceField = (professional: string): string => `aanwezig-${professional}`

/** Of each of these people what was chosen. */
export const parseAttendance = (form: FormData, professionals: readonly string[]): ReadonlyMap<string, Presence> =>
  new Map(
    professionals.flatMap(id => {
      const presence = presences.find(one => one === form.get(presenceField(id)))
      return presence ? [[id, presence] as const] : []
    }),
  )

const cancelling = z.object({ reason: field.text(missing.reason, 300) })
export const parseCancelling = (form: FormData) => parseForm(cancelling, form)

const minutes = z
  .object({
    analysis: field.optionalText(6000),
    agreed: field.optionalText(3000),
    decision: field.choice(['', ...decisions], missing.choice),
    lead: field.optionalId(),
    version: field.decimal(missing.choice, 0, 10_000, missing.choice),
  })
  .refine(({ analysis, agreed, decision }) => analysis + agreed + decision !== '', {
    path: ['analysis'],
    error: missing.words,
  })

export function parseMinutes(form: FormData): Parsed<{ readonly words: MinutesWords; readonly version: number }> {
  const parsed = parseForm(minutes, form)
  if (!parsed.ok) return parsed
  const { version, decision, ...words } = parsed.value
  return { ok: true, value: { version, words: { ...words, decision: decision === '' ? null : decision } } }
}

/** The value of the choice for somebody who does not sign in here. */
export const otherOwner = 'anders'

const schemaOn = (today: Temporal.PlainDate) =>
  z
    .object({
      what: field.text(missing.what, 500),
      owner: field.text(missing.owner, 40),
      ownerWords: field.optionalText(80),
      dueOn: field.day(missing.dueOn).refine(day => Temporal.PlainDate.compare(day, today) >= 0, missing.dueOn),
    })
    .refine(({ owner, ownerWords }) => owner !== otherOwner || ownerWords !== '', {
      path: ['ownerWords'],
      error: missing.ownerWords,
    })

export function parseAction(form: FormData, today: Temporal.PlainDate): Parsed<NewAction> {
  const parsed = parseForm(schemaOn(today), form)
  if (!parsed.ok) return parsed
  const { what, owner, ownerWords, dueOn } = parsed.value
  const by =
    owner === otherOwner ? ({ kind: 'words', words: ownerWords } as const) : ({ kind: 'member', id: owner } as const)
  return { ok: true, value: { what, dueOn, owner: by } }
}

const ending = z.object({ outcome: field.choice(['done', 'dropped'], missing.choice) })
export const parseEnding = (form: FormData) => parseForm(ending, form)
