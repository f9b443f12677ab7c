/** The fields of screenings, in a form of their own or as part of a consultation. Names: `s-red-reflex-right`. */
import { elementOf, lackingIn, outcomeOf } from '../../../knowledge/screening/outcome.ts'
import type {
  Field,
  Screening,
  ScreeningId,
  ScreeningResult,
  SeenValue,
} from '../../../knowledge/screening/screening.ts'
import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { type Faults, type Parsed, field as plain, typedWords } from '../../../platform/web/form.ts'
import { fieldName } from './field-name.ts'
import { text } from './text.ts'

/** The tick that fills in every tone that was left open as heard. */
export const allHeard = 'all-heard'

/** What was filled in of these screenings. One that was left empty was not done and gives no result. */
export function parseScreenings(
  form: FormData,
  asked: readonly ScreeningId[],
  today: Temporal.PlainDate,
): Parsed<readonly ScreeningResult[]> {
  const typed = typedWords(form)
  const faults: Record<string, string> = {}
  const results: ScreeningResult[] = []
  for (const id of asked) {
    const read = readScreening(getScreening(id), typed, today)
    if ('faults' in read) Object.assign(faults, read.faults)
    else if (read.result) results.push(read.result)
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults, typed } : { ok: true, value: results }
}

/** Code of a tone that was heard (list 153). */
const heard = '1'

type Read = { readonly faults: Faults } | { readonly result: ScreeningResult | undefined }

function readScreening(screening: Screening, typed: Readonly<Record<string, string>>, today: Temporal.PlainDate): Read {
  const everyTone = (typed[fieldName(screening.id, allHeard)] ?? '') !== ''
  const wordsIn = (field: Field) => {
    const words = (typed[fieldName(screening.id, field.name)] ?? '').trim()
    return words === '' && everyTone && field.name.startsWith('tone-') ? heard : words
  }
  const filled = screening.fields.filter(field => wordsIn(field) !== '')
  if (filled.every(({ name }) => name === 'round')) return { result: undefined }
  const wrong = filled.filter(field => !isPossible(field, wordsIn(field), today))
  if (wrong.length > 0) return { faults: faultsAt(screening, wrong, text.wrong) }
  const round = screening.fields.find(({ name }) => name === 'round')
  const values = filled.map(
    (field): SeenValue => ({
      name: field.name,
      bds: elementOf(field, round && wordsIn(round)),
      value: valueIn(field, wordsIn(field)),
    }),
  )
  const outcome = outcomeOf(screening, values)
  const missing = lackingIn(screening, values)
  if (outcome === undefined || missing.length > 0) return { faults: faultsAt(screening, missing, text.missing) }
  return { result: { screening: screening.id, outcome, values } }
}

const faultsAt = (screening: Screening, fields: readonly Field[], words: Record<Field['kind'], string>): Faults =>
  Object.fromEntries(fields.map(({ name, kind }) => [fieldName(screening.id, name), words[kind]]))

function isPossible(field: Field, words: string, today: Temporal.PlainDate): boolean {
  if (field.kind === 'choice') return field.answers.some(({ value }) => value === words)
  if (field.kind === 'day') return isPast(words, today)
  return words.length <= 500
}

function isPast(words: string, today: Temporal.PlainDate): boolean {
  const day = plain.day('').safeParse(words)
  return day.success && Temporal.PlainDate.compare(day.data, today) <= 0
}

function valueIn(field: Field, words: string): string {
  if (field.kind === 'yes') return 'true'
  return field.kind === 'day' ? plain.day('').parse(words).toString() : words
}
