/** A division in an address and in a form: the same fields, so that an address says everything that is reckoned with. */
import { z } from 'zod'
import { mostEuros } from '../../../knowledge/funding/allocate.ts'
import { weightOf } from '../../../knowledge/funding/measures.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../platform/web/form.ts'
import type { Division } from './division.ts'
import { isFingerprint } from './fingerprint.ts'
import { text } from './text.ts'

const { missing } = text

/** '359.200.000' as people write it. */
const euros = z.preprocess(
  value =>
    typeof value === 'string' && /^\d{1,3}([. ]?\d{3})*$/.test(value.trim()) ? Number(value.replace(/\D/g, '')) : value,
  z.number({ error: missing.total }).max(mostEuros, missing.total),
)
const weight = z.preprocess(
  value => (typeof value === 'string' ? value.trim() : ''),
  z.string().refine(typed => weightOf(typed) !== undefined, missing.weight),
)
export const year = field.decimal(missing.year, 1990, 2100, missing.year).refine(Number.isInteger, missing.year)

const schema = z
  .object({
    cijfers: z.string({ error: missing.figures }).refine(isFingerprint, missing.figures),
    jaar: year,
    totaal: euros,
    jeugd: weight,
    minderheden: weight,
    eenouder: weight,
    laag: weight,
    bron: field.optionalText(300),
    van: field.optionalDay(),
  })
  .transform(
    (typed): Division => ({
      figures: typed.cijfers,
      year: typed.jaar,
      total: typed.totaal,
      weights: {
        youths: typed.jeugd,
        minorities: typed.minderheden,
        singleParents: typed.eenouder,
        lowIncomes: typed.laag,
      },
      weightsSource: typed.bron,
      weightsDatedOn: typed.van,
    }),
  )

export const parseDivision = (form: FormData): Parsed<Division> => parseForm(schema, form)

/** Of a question in an address, the fields. */
export function formOf(query: URLSearchParams): FormData {
  const form = new FormData()
  for (const [name, value] of query) form.append(name, value)
  return form
}

/** The fields of a division, as they would be typed. */
export const typedDivision = (division: Division): Typed => ({
  cijfers: division.figures,
  jaar: String(division.year),
  totaal: String(division.total),
  jeugd: division.weights.youths,
  minderheden: division.weights.minorities,
  eenouder: division.weights.singleParents,
  laag: division.weights.lowIncomes,
  bron: division.weightsSource,
  van: division.weightsDatedOn?.toString() ?? '',
})

/** The address that gives this division, for ever. @param more what else is asked: 'naast', 'scenario' */
export const addressOf = (path: string, typed: Typed, more: Typed = {}): string =>
  `${path}?${new URLSearchParams(Object.entries({ ...typed, ...more }).filter(([, value]) => value !== ''))}`

const nameSchema = z.object({ naam: field.text(missing.name, 120), version: field.optionalText(10) })
export const parseName = (form: FormData) => parseForm(nameSchema, form)
