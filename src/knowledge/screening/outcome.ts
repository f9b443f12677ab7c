/** What a screening comes to, from what was filled in. The worst answer decides; what only describes decides nothing. */
import type { Field, Meaning, Outcome, Screening, SeenValue } from './screening.ts'
import { seenOf } from './screening.ts'

/** Undefined when no answer says anything of the child: then the conclusion is missing. */
export function outcomeOf(screening: Screening, values: readonly SeenValue[]): Outcome | undefined {
  const meanings = values.map(({ name, value }) => meaningOf(screening, name, value))
  if (meanings.includes('amiss')) return 'insufficient'
  if (meanings.includes('doubt')) return 'doubtful'
  if (meanings.includes('declined')) return 'declined'
  if (meanings.includes('awaited')) return 'awaited'
  return meanings.includes('fine') ? 'sufficient' : undefined
}

/** What has still to be filled in for the screening to be whole: something that says of the child how it is, and of two sides both. */
export function lackingIn(screening: Screening, values: readonly SeenValue[]): readonly Field[] {
  const concluding = screening.fields.filter(({ answers }) => answers.some(({ means }) => means !== null))
  if (outcomeOf(screening, values) === undefined) return concluding.slice(0, 1)
  const sides = concluding.filter(({ name }) => name === 'right' || name === 'left')
  return sides.filter(({ name }) => seenOf(values, name) === undefined)
}

/** The words that say what was seen, in the order of the form: 'Reflex rechts: aanwezig'. `dayWords` writes a day, kept as '2026-01-31'. */
export const wordsOf = (
  screening: Screening,
  values: readonly SeenValue[],
  dayWords: (day: Temporal.PlainDate) => string,
): readonly string[] =>
  screening.fields.flatMap(field => {
    const value = seenOf(values, field.name)
    return value === undefined
      ? []
      : [field.kind === 'yes' ? field.label : `${field.label}: ${answerWords(field, value, dayWords)}`]
  })

/** The Basisdataset element of a field: that of the round, where rounds have their own. */
export function elementOf(field: Field, round: string | undefined): number | null {
  if (field.bds === null || typeof field.bds === 'number') return field.bds
  return field.bds[Number(round ?? '1') - 1] ?? null
}

/** What a Basisdataset file may carry; null for a choice whose code was not found. A day is written as such a file does: 20260131. */
export function codeOf(screening: Screening, { name, value }: SeenValue): string | null {
  const field = screening.fields.find(one => one.name === name)
  switch (field?.kind) {
    case 'choice':
      return field.answers.find(answer => answer.value === value)?.code ?? null
    case 'day':
      return value.replaceAll('-', '')
    case 'text':
    case 'yes':
      return value
    case undefined:
      return null
  }
}

const answerWords = (field: Field, value: string, dayWords: (day: Temporal.PlainDate) => string): string =>
  field.kind === 'day'
    ? dayWords(Temporal.PlainDate.from(value))
    : (field.answers.find(answer => answer.value === value)?.label ?? value)

const meaningOf = (screening: Screening, name: string, value: string): Meaning =>
  screening.fields.find(field => field.name === name)?.answers.find(answer => answer.value === value)?.means ?? null
