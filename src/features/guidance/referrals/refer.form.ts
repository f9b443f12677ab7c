import { z } from 'zod'
import type { Offer } from '../../../centre/index.ts'
import { type Child, consentShape, type Decider, saidIn, saysWhy, whyIsMissing } from '../../../people/index.ts'
import { type Faults, field, type Parsed, parseForm, typedWords } from '../../../platform/web/form.ts'
import { pickItems } from './items/item.form.ts'
import { ownWords } from './own-words.ts'
import { referText } from './refer.text.ts'
import type { NewReferral } from './refer.ts'
import { handovers, type Item, type Reach } from './referral.ts'

const { missing } = referText

/** What the form is about. */
export type ReferForm = {
  readonly child: Child
  readonly offer: Offer
  readonly deciders: readonly Decider[]
  /** What is known of the child and may go along. */
  readonly candidates: readonly Item[]
  readonly reach: Reach
  readonly today: Temporal.PlainDate
}

export function parseReferral(form: FormData, about: ReferForm): Parsed<NewReferral> {
  const parsed = parseForm(schemaOn(about), form)
  const typed = typedWords(form)
  const own = ownWords({ question: typed.question ?? '', needed: typed.needed ?? '' })
  const picked = pickItems([...about.candidates, ...own], typed)
  if (!parsed.ok || !picked.ok) return { ok: false, typed, faults: { ...faultsOf(parsed), ...faultsOf(picked) } }
  const { question, needed, handover, helpQuestion, redirectOf, recipient, ...given } = parsed.value
  return {
    ok: true,
    value: {
      child: about.child.id,
      offer: about.offer.id,
      ...{ question, needed, handover, helpQuestion, redirectOf, recipient },
      said: saidIn(form, about.deciders, given),
      items: picked.items,
    },
  }
}

const faultsOf = (one: { readonly ok: true } | { readonly ok: false; readonly faults: Faults }): Faults =>
  one.ok ? {} : one.faults

const schemaOn = ({ today, reach }: ReferForm) =>
  z
    .object({
      question: field.text(missing.question, 2000),
      needed: field.optionalText(2000),
      handover: field.choice(handovers, missing.handover),
      helpQuestion: field.optionalId(),
      redirectOf: field.optionalId(),
      recipient:
        reach === 'link'
          ? field.email(missing.recipient)
          : z
              .unknown()
              .optional()
              .transform(() => null),
      ...consentShape(today),
    })
    .refine(saysWhy, whyIsMissing)
