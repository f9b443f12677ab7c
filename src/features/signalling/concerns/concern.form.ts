import { z } from 'zod'
import { signalAreas } from '../../../knowledge/signals/signal-areas.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { type ConcernWords, type NewConcern, type Outcome, outcomes, talks, urgencies } from './concern.ts'
import { text } from './text.ts'

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

const edited = z.object(words).refine(saysWhyNot, { path: ['whyNotTalked'], error: missing.whyNotTalked, when })

const noted = z
  .object({ ...words, child: field.optionalId(), about: field.optionalText(200) })
  .refine(saysWhyNot, { path: ['whyNotTalked'], error: missing.whyNotTalked, when })
  .refine(typed => typed.child !== null || typed.about !== '', { path: ['about'], error: missing.about, when })

export function parseNewConcern(form: FormData): Parsed<NewConcern> {
  const parsed = parseForm(noted, form)
  return parsed.ok ? { ok: true, value: { ...parsed.value, ...onlyWhenNobody(parsed.value) } } : parsed
}

export function parseConcernWords(form: FormData): Parsed<ConcernWords> {
  const parsed = parseForm(edited, form)
  return parsed.ok ? { ok: true, value: { ...parsed.value, ...onlyWhenNobody(parsed.value) } } : parsed
}

/** A reason typed before another answer was chosen says nothing any more. */
const onlyWhenNobody = ({ talkedWith, whyNotTalked }: ConcernWords) => ({
  whyNotTalked: talkedWith === 'nobody' ? whyNotTalked : '',
})

const closing = z.object({ outcome: field.choice(outcomes, missing.outcome) })
export const parseClosure = (form: FormData): Parsed<{ outcome: Outcome }> => parseForm(closing, form)
