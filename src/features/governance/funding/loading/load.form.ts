import { z } from 'zod'
import { type Counts, measures } from '../../../../knowledge/funding/measures.ts'
import { type Faults, field, type Parsed, parseForm, typedWords } from '../../../../platform/web/form.ts'
import { year } from '../division.form.ts'
import { type NewFigures, otherMunicipalities } from '../division.ts'
import { text } from './text.ts'

const { missing } = text

export type Origin = Omit<NewFigures, 'rows'>

const originSchema = z.object({ year, source: field.text(missing.source, 300), datedOn: field.day(missing.date) })

export const parseOrigin = (form: FormData): Parsed<Origin> => parseForm(originSchema, form)

/** Which part of the country a counted field is of. */
const parts = ['own', 'country'] as const
type Part = (typeof parts)[number]

/** The own counts and those of the country make two rows: the own municipality, and all others together. */
export function parseOwn(form: FormData, own: { readonly code: string; readonly name: string }): Parsed<NewFigures> {
  const typed = typedWords(form)
  const origin = parseOrigin(form)
  const [here, country] = [countsIn(typed, 'own'), countsIn(typed, 'country')]
  const faults = { ...(origin.ok ? {} : origin.faults), ...here.faults, ...country.faults }
  const others = lessBy(country.counts, here.counts)
  for (const measure of measures) if (others[measure] < 0) faults[`country-${measure}`] ??= missing.tooFew
  if (!origin.ok || Object.keys(faults).length > 0) return { ok: false, faults, typed }
  const rows = [
    { ...own, counts: here.counts },
    { code: otherMunicipalities, name: text.own.others, counts: others },
  ]
  return { ok: true, value: { ...origin.value, rows } }
}

function countsIn(typed: Readonly<Record<string, string>>, part: Part) {
  const faults: Record<string, string> = {}
  const count = (measure: (typeof measures)[number]): number => {
    const words = (typed[`${part}-${measure}`] ?? '').trim()
    if (/^\d{1,3}([. ]?\d{3}){0,2}$/.test(words)) return Number(words.replace(/\D/g, ''))
    faults[`${part}-${measure}`] = missing.count
    return 0
  }
  const counts: Counts = {
    youths: count('youths'),
    minorities: count('minorities'),
    singleParents: count('singleParents'),
    lowIncomes: count('lowIncomes'),
  }
  return { counts, faults: faults satisfies Faults }
}

const lessBy = (whole: Counts, part: Counts): Counts => ({
  youths: whole.youths - part.youths,
  minorities: whole.minorities - part.minorities,
  singleParents: whole.singleParents - part.singleParents,
  lowIncomes: whole.lowIncomes - part.lowIncomes,
})
