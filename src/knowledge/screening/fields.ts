/** Short ways to write down a field of a screening and its answers. */
import type { Answer, Field, Meaning } from './screening.ts'

type Bds = Field['bds']

export const fine = (value: string, label: string): Answer => ({ value, label, means: 'fine', code: value })
export const amiss = (value: string, label: string): Answer => ({ value, label, means: 'amiss', code: value })
/** A code of the list that only describes. */
export const coded = (value: string, label: string): Answer => ({ value, label, means: null, code: value })
/** An answer whose code was not found. */
export const without = (value: string, label: string, means: Meaning): Answer => ({ value, label, means, code: null })
/** An answer to an element that only says that the examination was carried out. */
export const examined = (value: string, label: string, means: Meaning): Answer => ({
  value,
  label,
  means,
  code: 'true',
})
export const doubt = (label: string): Answer => without('doubt', label, 'doubt')

export const choice = (name: string, label: string, bds: Bds, answers: readonly Answer[], detail = false): Field => ({
  name,
  label,
  kind: 'choice',
  bds,
  answers,
  detail,
})

/** The same question for the right and the left. */
export const bothSides = (label: string, right: Bds, left: Bds, answers: readonly Answer[]): readonly Field[] => [
  choice('right', `${label} rechts`, right, answers),
  choice('left', `${label} links`, left, answers),
]

export const day = (name: string, label: string, bds: Bds): Field => ({ ...plain, name, label, kind: 'day', bds })
export const yes = (name: string, label: string, bds: Bds): Field => ({ ...plain, name, label, kind: 'yes', bds })
export const remark = (bds: Bds, label: string): Field => ({ ...plain, name: 'remark', label, kind: 'text', bds })

const plain = { answers: [], detail: false }
