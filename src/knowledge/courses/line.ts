/**
 * Who gets the places of a course: families together or not at all, in the order in which they came, and the first that fits. A family
 * that is too many for the chairs that are free is overtaken at most twice; from then on chairs are kept for it until it fits. In the last
 * week before the first meeting no chair is kept any more: an empty one helps nobody. Source: docs/sources.md, row `courses` (own choice).
 */
export const mostOvertakings = 2
export const daysWithoutKeeping = 7

export const stepKinds = ['placed', 'waiting', 'offered', 'accepted', 'declined', 'lapsed', 'cancelled'] as const
export type StepKind = (typeof stepKinds)[number]

/** What became of a family; `ordinal` gives all steps of one course one order. */
export type Step = { readonly ordinal: number; readonly signUp: string; readonly kind: StepKind }

export type Waiting = {
  readonly signUp: string
  readonly people: number
  /** How often a family that came later went before it. */
  readonly overtaken: number
}

/** How many chairs there are, how many of them nobody has or is offered, and whether chairs are still kept for who is too many. */
export type Room = { readonly capacity: number; readonly free: number; readonly keepsChairs: boolean }

/** A family has its chairs while it is placed, and while it thinks about an offer. */
export const holdsChairs = (kind: StepKind): boolean => kind === 'placed' || kind === 'accepted' || kind === 'offered'

/** The last step of each family. */
export const lastSteps = <S extends Step>(steps: readonly S[]): ReadonlyMap<string, S> =>
  new Map(inOrder(steps).map(step => [step.signUp, step]))

/** Who waits, the first first. @param people how many each family is */
export function lineOf(steps: readonly Step[], people: ReadonlyMap<string, number>): readonly Waiting[] {
  const ordered = inOrder(steps)
  const waiting = [...lastSteps(steps).values()].filter(({ kind }) => kind === 'waiting')
  return waiting
    .toSorted((one, other) => one.ordinal - other.ordinal)
    .map(({ signUp, ordinal }) => ({
      signUp,
      people: people.get(signUp) ?? 0,
      overtaken: ordered.filter(step => overtakes(step, ordinal, ordered)).length,
    }))
}

/** Whom to offer chairs now, in order; nobody more fits, or may go before who is ahead, when it ends. */
export function offersNow(line: readonly Waiting[], room: Room): readonly Waiting[] {
  const next = nextInLine(line, room)
  if (!next) return []
  const place = line.indexOf(next)
  const rest = line.flatMap((family, at) => {
    if (at === place) return []
    return [at < place ? { ...family, overtaken: family.overtaken + 1 } : family]
  })
  return [next, ...offersNow(rest, { ...room, free: room.free - next.people })]
}

/** The first that fits, unless chairs are kept for a family before it. */
export function nextInLine(line: readonly Waiting[], room: Room): Waiting | undefined {
  for (const family of line) {
    if (family.people <= room.free) return family
    if (isKeptFor(family, room)) return undefined
  }
  return undefined
}

/** Chairs that somebody who comes now could have: none when they are kept for a family that waits. */
export function freeForNewcomers(line: readonly Waiting[], room: Room): number {
  const alone = { signUp: '', people: 1, overtaken: 0 }
  return nextInLine([...line, alone], room) === alone ? room.free : 0
}

/** A family that is more than there are chairs at all never fits, so nothing is kept for it. */
const isKeptFor = ({ people, overtaken }: Waiting, { capacity, keepsChairs }: Room): boolean =>
  keepsChairs && overtaken >= mostOvertakings && people <= capacity

export type WhyNot =
  /** More people than chairs: this course can never be theirs. */
  | { readonly kind: 'too-large'; readonly capacity: number }
  /** Nobody is before them; `isKept`: chairs that come free are kept until they fit. */
  | { readonly kind: 'first'; readonly needs: number; readonly free: number; readonly isKept: boolean }
  /** They would fit, but the chairs are kept for a larger family that waits longer. */
  | { readonly kind: 'kept-for-earlier'; readonly ahead: number }
  | { readonly kind: 'behind'; readonly ahead: number; readonly needs: number; readonly free: number }

/** Why this family is not offered anything now; null for who does not wait. */
export function whyNot(line: readonly Waiting[], signUp: string, room: Room): WhyNot | null {
  const ahead = line.findIndex(family => family.signUp === signUp)
  const family = line[ahead]
  if (!family) return null
  const { people: needs } = family
  const { capacity, free } = room
  if (needs > capacity) return { kind: 'too-large', capacity }
  if (ahead === 0) return { kind: 'first', needs, free, isKept: isKeptFor(family, room) }
  return needs <= free ? { kind: 'kept-for-earlier', ahead } : { kind: 'behind', ahead, needs, free }
}

const inOrder = <S extends Step>(steps: readonly S[]): readonly S[] =>
  steps.toSorted((one, other) => one.ordinal - other.ordinal)

/** Somebody got chairs after this family began to wait, and came later than it. */
function overtakes(step: Step, since: number, ordered: readonly Step[]): boolean {
  if (step.ordinal < since || (step.kind !== 'placed' && step.kind !== 'offered')) return false
  const came = ordered.findLast(
    ({ signUp, kind, ordinal }) => signUp === step.signUp && kind === 'waiting' && ordinal < step.ordinal,
  )
  return (came?.ordinal ?? step.ordinal) > since
}
