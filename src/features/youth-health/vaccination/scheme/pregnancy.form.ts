import { z } from 'zod'
import type { Scheme } from '../../../../knowledge/vaccination/scheme.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { gestationOn } from '../rules.ts'
import type { PregnancyFacts } from './scheme.ts'
import { schemeText } from './text.ts'

type Day = Temporal.PlainDate
const { missing } = schemeText

const pregnancy = z.object({
  maternalOn: field.optionalDay(missing.day),
  maternalWeeks: field.optionalDecimal(0, 44, missing.weeks),
  maternalDays: field.optionalDecimal(0, 6, missing.days),
  pertussisWeeks: field.optionalDecimal(0, 44, missing.weeks),
  carries: field.choice(['yes', 'no', 'unknown'], missing.carries),
  other: field.optionalText(400),
})

/** What is known of the birth; null when the length of the pregnancy is not. */
export type Term = { readonly on: Day; readonly gestationDays: number } | null

/** Weeks of pregnancy that are left empty follow from the birth, when its term is known. */
export function parsePregnancy(form: FormData, term: Term): Parsed<PregnancyFacts> {
  const derived = (on: Day) => (term === null ? null : gestationOn(term, on))
  const parsed = parseForm(
    pregnancy
      .refine(({ maternalOn: on, maternalWeeks: weeks }) => on === null || weeks !== null || derived(on) !== null, {
        path: ['maternalWeeks'],
        error: missing.gestation,
      })
      .refine(({ maternalOn: on, maternalWeeks: weeks }) => on === null || weeks !== null || isPregnant(derived(on)), {
        path: ['maternalOn'],
        error: missing.notBefore,
      }),
    form,
  )
  if (!parsed.ok) return parsed
  const { maternalOn: on, maternalWeeks: weeks, maternalDays: days, pertussisWeeks, carries, other } = parsed.value
  const gestationDays = weeks === null ? on && derived(on) : weeks * 7 + (days ?? 0)
  return {
    ok: true,
    value: {
      maternalVaccination:
        on === null || gestationDays === null ? null : { on, gestationDays: Math.round(gestationDays) },
      provenPertussis: pertussisWeeks === null ? null : { gestationDays: Math.round(pertussisWeeks * 7) },
      motherCarriesHepatitisB: carries === 'unknown' ? null : carries === 'yes',
      otherCircumstance: other || null,
    },
  }
}

const isPregnant = (gestationDays: number | null): boolean =>
  gestationDays === null || (gestationDays >= 0 && gestationDays <= 44 * 7)

const decision = z.object({
  scheme: field.choice(['2+1', '3+1'], missing.scheme),
  because: field.optionalText(400),
})

/** Whoever follows the advice needs no words of his own: the advice has its reason. */
export function parseDecision(
  form: FormData,
  advice: { readonly scheme: Scheme; readonly because: string } | null,
): Parsed<{ scheme: Scheme; because: string }> {
  const parsed = parseForm(
    decision.refine(({ scheme, because }) => because !== '' || scheme === advice?.scheme, {
      path: ['because'],
      error: missing.reason,
    }),
    form,
  )
  if (!parsed.ok) return parsed
  const { scheme, because } = parsed.value
  return { ok: true, value: { scheme, because: because || (advice?.because ?? '') } }
}
