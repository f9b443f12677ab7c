import { z } from 'zod'
import { gestationInDays } from '../../../knowledge/ages/gestation.ts'
import { isPlausible, plausible } from '../../../knowledge/growth/measures.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { BirthDetails } from './observations.ts'
import { text } from './text.ts'

const { wrong } = text.birth
const { birthWeightGrams, heightCm, headCircumferenceCm, parentHeightCm } = plausible

const schema = z.object({
  gestationWeeks: field.optionalDecimal(7, 50, wrong.gestation).refine(isWholeOrNone, wrong.gestation),
  gestationDays: field.optionalDecimal(0, 6, wrong.days).refine(isWholeOrNone, wrong.days),
  weightGrams: field.optionalDecimal(birthWeightGrams.min, birthWeightGrams.max, wrong.weight),
  lengthCm: field.optionalDecimal(heightCm.min, heightCm.max, wrong.length),
  headCircumferenceCm: field.optionalDecimal(headCircumferenceCm.min, headCircumferenceCm.max, wrong.head),
  motherCm: field.optionalDecimal(parentHeightCm.min, parentHeightCm.max, wrong.parent),
  fatherCm: field.optionalDecimal(parentHeightCm.min, parentHeightCm.max, wrong.parent),
  smoking: field.choice(['', 'yes', 'no', 'unknown'], wrong.smoking),
  parity: field.optionalDecimal(0, 25, wrong.parity).refine(isWholeOrNone, wrong.parity),
})

export function parseBirthDetails(form: FormData): Parsed<BirthDetails> {
  const parsed = parseForm(
    schema.refine(isPossibleGestation, { path: ['gestationWeeks'], error: wrong.gestation }),
    form,
  )
  if (!parsed.ok) return parsed
  const { gestationWeeks, gestationDays, smoking, ...rest } = parsed.value
  const days = gestationWeeks === null ? null : gestationInDays(gestationWeeks, gestationDays ?? 0)
  return { ok: true, value: { ...rest, gestationDays: days, smoking: smoking === '' ? null : smoking } }
}

function isWholeOrNone(value: number | null): boolean {
  return value === null || Number.isInteger(value)
}

type Gestation = { readonly gestationWeeks: number | null; readonly gestationDays: number | null }
const isPossibleGestation = ({ gestationWeeks, gestationDays }: Gestation): boolean =>
  gestationWeeks === null || isPlausible('gestationDays', gestationInDays(gestationWeeks, gestationDays ?? 0))
