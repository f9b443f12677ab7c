import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import {
  birthPlaces,
  birthWays,
  conditionCodes,
  type FamilyHistory,
  type FamilyMember,
  type Perinatal,
  presentations,
} from './history.ts'
import { text } from './text.ts'

const { wrong } = text

const family = z.object({ conditions: field.choices(conditionCodes, wrong.choose), note: field.optionalText(2000) })

/** Something is told: a condition, or words that there is none. */
export function parseFamilyHistory(form: FormData, relative: FamilyMember): Parsed<FamilyHistory> {
  const parsed = parseForm(
    family.refine(({ conditions, note }) => conditions.length > 0 || note !== '', {
      path: ['note'],
      error: wrong.note,
    }),
    form,
  )
  return parsed.ok ? { ok: true, value: { relative, ...parsed.value } } : parsed
}

const score = field.optionalDecimal(0, 10, wrong.apgar).refine(isWholeOrNone, wrong.apgar)
const yesNo = field.choice(['', 'yes', 'no', 'unknown'], wrong.choose)

const course = z.object({
  alcohol: yesNo,
  drugs: yesNo,
  medicines: field.optionalText(500),
  pregnancyNote: field.optionalText(2000),
  together: field.optionalDecimal(1, 8, wrong.together).refine(isWholeOrNone, wrong.together),
  way: field.choice(['', ...birthWays], wrong.choose),
  place: field.choice(['', ...birthPlaces], wrong.choose),
  presentation: field.choice(['', ...presentations], wrong.choose),
  apgar1: score,
  apgar5: score,
  birthNote: field.optionalText(2000),
  firstWeeksNote: field.optionalText(2000),
})

/** Fields that were left empty are left out. */
export function parsePerinatal(form: FormData): Parsed<Perinatal> {
  const parsed = parseForm(course, form)
  if (!parsed.ok) return parsed
  const { alcohol, drugs, way, place, presentation, together, apgar1, apgar5, ...notes } = parsed.value
  return {
    ok: true,
    value: {
      ...(alcohol !== '' && { alcohol }),
      ...(drugs !== '' && { drugs }),
      ...(way !== '' && { way }),
      ...(place !== '' && { place }),
      ...(presentation !== '' && { presentation }),
      ...(together !== null && { together }),
      ...(apgar1 !== null && { apgar1 }),
      ...(apgar5 !== null && { apgar5 }),
      ...(notes.medicines !== '' && { medicines: notes.medicines }),
      ...(notes.pregnancyNote !== '' && { pregnancyNote: notes.pregnancyNote }),
      ...(notes.birthNote !== '' && { birthNote: notes.birthNote }),
      ...(notes.firstWeeksNote !== '' && { firstWeeksNote: notes.firstWeeksNote }),
    },
  }
}

function isWholeOrNone(value: number | null): boolean {
  return value === null || Number.isInteger(value)
}
