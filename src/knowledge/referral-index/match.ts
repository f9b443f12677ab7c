/**
 * Two reports match when they are about the same youth, about youths at one home address that is not an institution's,
 * or about youths with a parent in common; each reporter then gets the other's contact details and nothing else.
 * Source: Jeugdwet art. 7.1.2.3 lid 1 c-e (match), 7.1.4.3 lid 2 (what a signal holds), 7.1.4.6 lid 2 (archive).
 * The law matches reports; that two reports by one reporter give no signal is our reading: there is no other to find.
 */

/** Addresses and parents are pseudonyms or keys; `isInstitution` means designated under art. 2.40 Wet BRP. */
export type IndexedReport = {
  id: string
  reporter: string
  subject: string
  home: { address: string; isInstitution: boolean } | null
  parents: readonly string[]
}

export type MatchGround = 'same-youth' | 'same-address' | 'same-parent'

/** Why these two reports match; an empty list means they do not. One youth is one ground: the others add nothing. */
export function match(one: IndexedReport, other: IndexedReport): readonly MatchGround[] {
  if (one.id === other.id || one.reporter === other.reporter) return []
  if (one.subject === other.subject) return ['same-youth']
  const grounds: MatchGround[] = []
  if (shareHome(one, other)) grounds.push('same-address')
  if (one.parents.some(parent => other.parents.includes(parent))) grounds.push('same-parent')
  return grounds
}

/** What the index tells one reporter. `ofReporter` leads to contact details; the youths and the reasons stay unsaid. */
export type Signal = { toReporter: string; ofReporter: string; aboutDifferentYouths: boolean }
export type EarlierReport = IndexedReport & { standing: 'stands' | 'archived' }

/**
 * The signals a fresh report causes. A standing report tells both reporters; an archived one tells only the new reporter,
 * once, at this moment. The caller leaves out archived reports that have given their one signal.
 * That an archived report speaks only when it is about the same youth is our reading: the law names no other ground.
 */
export const signalsOf = (fresh: IndexedReport, earlier: readonly EarlierReport[]): readonly Signal[] =>
  earlier.flatMap(other => signalsBetween(fresh, other))

function signalsBetween(fresh: IndexedReport, other: EarlierReport): readonly Signal[] {
  const grounds = match(fresh, other)
  if (grounds.length === 0) return []
  const aboutDifferentYouths = !grounds.includes('same-youth')
  const toFresh = { toReporter: fresh.reporter, ofReporter: other.reporter, aboutDifferentYouths }
  if (other.standing === 'archived') return aboutDifferentYouths ? [] : [toFresh]
  return [toFresh, { toReporter: other.reporter, ofReporter: fresh.reporter, aboutDifferentYouths }]
}

const shareHome = (one: IndexedReport, other: IndexedReport): boolean =>
  one.home !== null &&
  other.home !== null &&
  one.home.address === other.home.address &&
  !one.home.isInstitution &&
  !other.home.isInstitution
