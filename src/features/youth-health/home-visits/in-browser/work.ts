/** What a nurse writes at one visit, from the first letter until it was sent. */
import {
  type PackedVisit,
  type Received,
  type Told,
  type VisitPackage,
  type VisitPart,
  visitParts,
} from '../visit-package.ts'

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
  /** The same in words, by the name of the field: to be read, printed or copied where no record takes it and no form shows it. */
  readonly readable: Entries
  /** The documents that held the answers when the package was given. */
  readonly bases: Entries
  /** What is to be sent, once the nurse says that the visit is done. */
  readonly parts: readonly VisitPart[]
  readonly sent: readonly VisitPart[]
  /** What the server said of a part that it did not store. */
  readonly answers: Readonly<Partial<Record<VisitPart, Exclude<Received, { kind: 'stored' }>>>>
  /** What was chosen between two texts. */
  readonly choices: Entries
  /** What the nurse has to hear of where it went; read and understood, the work is gone. */
  readonly told: readonly Told[]
}

export type WorkState = 'begun' | 'ready' | 'differs' | 'faults' | 'refused' | 'told'

export const workId = (of: string, place: number): string => `${of} ${place}`

export const newWork = ({ id, day }: Pick<VisitPackage, 'id' | 'day'>, visit: PackedVisit): Work => ({
  id: workId(id, visit.place),
  package: id,
  place: visit.place,
  day,
  keys: {
    talk: crypto.randomUUID(),
    growth: crypto.randomUUID(),
    development: crypto.randomUUID(),
    screening: crypto.randomUUID(),
  },
  typed: visit.screenings.flatMap(({ given }) => given),
  readable: [],
  bases: [
    ...visit.items.flatMap(({ rows }) => rows.map(({ bds, base }) => [`base-${bds}`, base] as const)),
    ...visit.screenings.map(({ id, base }) => [`base-${id}`, base] as const),
  ],
  parts: [],
  sent: [],
  answers: {},
  choices: [],
  told: [],
})

/** What was sealed by an older script gets what it lacks. Null for what is no work at all. */
export function wholeWork(value: Partial<Work>): Work | null {
  if (!isWorkOf(value)) return null
  const { readable = [], told = [], keys } = value
  return { ...value, readable, told, keys: { ...keys, screening: keys.screening ?? crypto.randomUUID() } }
}

/** The same of a package that was given before the program was renewed. */
export const wholePackage = (packed: VisitPackage): VisitPackage => ({
  ...packed,
  visits: packed.visits.map(({ screenings = [], doses = [], items, ...visit }) => ({
    ...visit,
    screenings,
    doses,
    items: items.map(({ remark = '', ...item }) => ({ ...item, remark })),
  })),
})

const isWorkOf = (value: Partial<Work>): value is Work => typeof value.id === 'string' && value.keys !== undefined

export function stateOf(work: Work): WorkState {
  const said = Object.values(work.answers).map(({ kind }) => kind)
  const first = (['refused', 'faults', 'differs'] as const).find(kind => said.includes(kind))
  if (first) return first
  if (isDone(work)) return 'told'
  return work.parts.length > 0 ? 'ready' : 'begun'
}

/** Nothing stands in the way of these. */
export const toSend = ({ parts, sent, answers }: Work): readonly VisitPart[] =>
  parts.filter(part => !sent.includes(part) && answers[part] === undefined)

export const isDone = ({ parts, sent }: Work): boolean => parts.length > 0 && parts.every(part => sent.includes(part))

const measures = ['weightKg', 'heightCm', 'headCircumferenceCm']

/** The talk always: that the visit was made. The others when something was filled in. */
export function partsIn(typed: Entries): readonly VisitPart[] {
  const filled = new Set(typed.flatMap(([name, value]) => (value.trim() === '' ? [] : [doneBy(name)])))
  return visitParts.filter(part => part === 'talk' || filled.has(part))
}

/** The part that was done when this field is filled in; a field that stands filled in by itself does nothing. */
function doneBy(name: string): VisitPart {
  const part = partOf(name)
  const isGiven = name.endsWith('-round') || (part === 'growth' && !measures.includes(name))
  return isGiven ? 'talk' : part
}

export function partOf(name: string): VisitPart {
  if (name.startsWith('answer-') || name.startsWith('remark-')) return 'development'
  if (name.startsWith('s-')) return 'screening'
  return [...measures, 'position', 'weighed', 'confirmed'].includes(name) ? 'growth' : 'talk'
}
