/** What a nurse writes at one visit, from the first letter until it was sent. */
import { type PackedVisit, type Received, type VisitPackage, type VisitPart, visitParts } from '../visit-package.ts'

export type Entries = readonly (readonly [name: string, value: string])[]

export type Work = {
  /** The package and the place in it. */
  readonly id: string
  readonly package: string
  readonly place: number
  readonly day: string
  /** One for each part, made at the first letter: whatever happens on the way, a part is stored once. */
  readonly keys: Readonly<Record<VisitPart, string>>
  readonly typed: Entries
  /** The documents that held the answers when the package was given. */
  readonly bases: Entries
  /** What is to be sent, once the nurse says that the visit is done. */
  readonly parts: readonly VisitPart[]
  readonly sent: readonly VisitPart[]
  /** What the server said of a part that it did not store. */
  readonly answers: Readonly<Partial<Record<VisitPart, Exclude<Received, { kind: 'stored' }>>>>
  /** What was chosen between two texts. */
  readonly choices: Entries
}

export type WorkState = 'begun' | 'ready' | 'differs' | 'faults'

export const workId = (of: string, place: number): string => `${of} ${place}`

export const newWork = ({ id, day }: Pick<VisitPackage, 'id' | 'day'>, visit: PackedVisit): Work => ({
  id: workId(id, visit.place),
  package: id,
  place: visit.place,
  day,
  keys: { talk: crypto.randomUUID(), growth: crypto.randomUUID(), development: crypto.randomUUID() },
  typed: [],
  bases: visit.items.flatMap(({ rows }) => rows.map(({ bds, base }) => [`base-${bds}`, base] as const)),
  parts: [],
  sent: [],
  answers: {},
  choices: [],
})

/** What was sealed by an older script and lacks something is nobody's to read. */
export const isWorkOf = (value: Partial<Work>): value is Work =>
  typeof value.id === 'string' && value.keys !== undefined

export function stateOf({ parts, answers }: Work): WorkState {
  const said = Object.values(answers).map(({ kind }) => kind)
  if (said.includes('faults')) return 'faults'
  if (said.includes('differs')) return 'differs'
  return parts.length > 0 ? 'ready' : 'begun'
}

/** Nothing stands in the way of these. */
export const toSend = ({ parts, sent, answers }: Work): readonly VisitPart[] =>
  parts.filter(part => !sent.includes(part) && answers[part] === undefined)

export const isDone = ({ parts, sent }: Work): boolean => parts.length > 0 && parts.every(part => sent.includes(part))

const measures = ['weightKg', 'heightCm', 'headCircumferenceCm']

/** The talk always: that the visit was made. The others when something was filled in. */
export function partsIn(typed: Entries): readonly VisitPart[] {
  const isFilled = (is: (name: string) => boolean) => typed.some(([name, value]) => is(name) && value.trim() !== '')
  const filled: Record<VisitPart, boolean> = {
    talk: true,
    growth: isFilled(name => measures.includes(name)),
    development: isFilled(name => name.startsWith('answer-')),
  }
  return visitParts.filter(part => filled[part])
}
