/** A questionnaire is data: for whom, at which ages, what is asked and why, and how answers are counted. */

export type FilledBy = 'parent' | 'youth' | 'teacher'

/** `marks`: 'discuss' is seen first by who reads; 'urgent' is to be read at once. */
export type ItemAnswer = {
  readonly value: string
  /** Null: the words belong to somebody else and are loaded by who may use them. */
  readonly label: string | null
  readonly marks: 'discuss' | 'urgent' | null
}

export type Item = {
  readonly number: number
  /** The Basisdataset element that holds the answer; null when there is none. */
  readonly bds: number | null
  readonly kind: 'choice' | 'text'
  /** Which step of the form it stands in, from 1. */
  readonly step: number
  readonly words: string | null
  /** One sentence: why this is asked. */
  readonly purpose: string
  readonly answers: readonly ItemAnswer[]
}

/** A sum of items, each 0, 1 or 2; of a reversed item 2, 1 or 0. */
export type Scale = {
  readonly id: string
  readonly label: string
  readonly items: readonly number[]
  readonly reversed: readonly number[]
  readonly countsInTotal: boolean
}

export type Questionnaire = {
  readonly id: string
  /** Goes up when an item changes: what was answered keeps its version. */
  readonly version: number
  readonly title: string
  readonly filledBy: FilledBy
  /** Ages in completed months, both ends included. */
  readonly ages: { readonly fromMonths: number; readonly untilMonths: number }
  readonly steps: readonly string[]
  readonly items: readonly Item[]
  readonly scales: readonly Scale[]
  /** Code of the instrument in Basisdataset list 387. */
  readonly instrument: string | null
  /** Whose words these are; null when they are our own. */
  readonly owner: string | null
}

/** What was answered to one item: the value of a choice, or words. */
export type GivenAnswer = { readonly number: number; readonly value: string }

export const fitsAge = ({ ages }: Questionnaire, ageMonths: number): boolean =>
  ageMonths >= ages.fromMonths && ageMonths <= ages.untilMonths

/** The answers that ask to be read first. */
export const marked = (
  questionnaire: Questionnaire,
  given: readonly GivenAnswer[],
  mark: 'discuss' | 'urgent',
): readonly Item[] =>
  questionnaire.items.filter(item => {
    const value = given.find(({ number }) => number === item.number)?.value
    return item.answers.some(answer => answer.value === value && answer.marks === mark)
  })
