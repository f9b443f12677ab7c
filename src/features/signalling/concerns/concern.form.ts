import { z } from 'zod'
import { signalAreas } from '../../../knowledge/signals/signal-areas.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { type ConcernWords, type NewConcern, type Outcome, outcomes, recipients, talks, urgencies } from './concern.ts'
import { text } from './text.ts'
import { isBornByNow, isBornOrExpected, isNamed, youthFields, youthFrom } from './youth.form.ts'

const { missing } = text
const longest = 4000

const lines = () =>
  field.optionalText(longest).transform(words =>
    words
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  )

const words = {
  seen: field.text(missing.seen, longest),
  interpretation: field.optionalText(longest),
  since: field.text(missing.since, 200),
  areas: field.choices(signalAreas, missing.areas).refine(areas => areas.length > 0, { error: missing.areas }),
  strengths: lines(),
  risks: lines(),
  urgency: field.choice(urgencies, missing.urgency),
  talkedWith: field.choice(talks, missing.talkedWith),
  whyNotTalked: field.optionalText(1000),
  nextStep: field.text(missing.nextStep, 1000),
}

type Reasoned = { readonly talkedWith: string; readonly whyNotTalked: string }
const saysWhyNot = ({ talkedWith, whyNotTalked }: Reasoned) => talkedWith !== 'nobody' || whyNotTalked !== ''
/** Said together with what is wrong elsewhere, so that nobody has to mend a form twice. */
const when = () => true

const saysWhom = ({ about, ...youth }: { readonly about: string } & Parameters<typeof isNamed>[0]) =>
  about !== '' || isNamed(youth)

const about = { about: field.optionalText(200), ...youthFields }

const edited = (today: Temporal.PlainDate) =>
  z
    .object({ ...words, ...youthFields })
    .refine(saysWhyNot, { path: ['whyNotTalked'], error: missing.whyNotTalked, when })
    .refine(isBornOrExpected, { path: ['dueDate'], error: missing.bornOrExpected, when })
    .refine(typed => isBornByNow(typed, today), { path: ['birthDate'], error: missing.notBornYet, when })

const noted = (today: Temporal.PlainDate) =>
  z
    .object({
      ...words,
      ...about,
      child: field.optionalId(),
      recipient: z.preprocess(value => value || 'self', field.choice(recipients, missing.recipient)),
    })
    .refine(saysWhyNot, { path: ['whyNotTalked'], error: missing.whyNotTalked, when })
    .refine(isBornOrExpected, { path: ['dueDate'], error: missing.bornOrExpected, when })
    .refine(typed => isBornByNow(typed, today), { path: ['birthDate'], error: missing.notBornYet, when })
    .refine(typed => typed.child !== null || saysWhom(typed), { path: ['about'], error: missing.about, when })

export function parseNewConcern(form: FormData, today: Temporal.PlainDate): Parsed<NewConcern> {
  const parsed = parseForm(noted(today), form)
  if (!parsed.ok) return parsed
  const { child, about, recipient } = parsed.value
  return { ok: true, value: { ...wordsFrom(parsed.value), child, about, recipient, youth: youthFrom(parsed.value) } }
}

export type EditedConcern = ConcernWords & Pick<NewConcern, 'youth'>

export function parseConcernWords(form: FormData, today: Temporal.PlainDate): Parsed<EditedConcern> {
  const parsed = parseForm(edited(today), form)
  return parsed.ok ? { ok: true, value: { ...wordsFrom(parsed.value), youth: youthFrom(parsed.value) } } : parsed
}

const wordsFrom = (typed: ConcernWords): ConcernWords => ({
  seen: typed.seen,
  interpretation: typed.interpretation,
  since: typed.since,
  areas: typed.areas,
  strengths: typed.strengths,
  risks: typed.risks,
  urgency: typed.urgency,
  talkedWith: typed.talkedWith,
  nextStep: typed.nextStep,
  ...onlyWhenNobody(typed),
})

/** A reason typed before another answer was chosen says nothing any more. */
const onlyWhenNobody = ({ talkedWith, whyNotTalked }: ConcernWords) => ({
  whyNotTalked: talkedWith === 'nobody' ? whyNotTalked : '',
})

const closing = z.object({ outcome: field.choice(outcomes, missing.outcome) })
export const parseClosure = (form: FormData): Parsed<{ outcome: Outcome }> => parseForm(closing, form)
