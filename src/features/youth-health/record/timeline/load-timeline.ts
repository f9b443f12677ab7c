/** Everything of a record in order, as it is known now or as it was known at the end of a day. */
import type { ChildId } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { contactsOfChild } from '../../../parenting-help/index.ts'
import type { StandingMeasurement } from '../../growth/measurement.ts'
import { standing } from '../../growth/rules.ts'
import { findMeasurements } from '../../growth/store.ts'
import type { Alert } from '../alerts/alert.ts'
import { alertsKnownAt, standingAlerts } from '../alerts/rules.ts'
import { findAlerts } from '../alerts/store.ts'
import { measures } from '../observations.ts'
import { endOf, knownAt } from '../rules.ts'
import { findContactMoments } from '../store.ts'
import { deskEntry } from './desk-entry.ts'
import type { Entry } from './entry.ts'
import { factEntry, replacedIn } from './fact-entry.ts'
import { correctionsIn, momentEntry } from './moment-entry.ts'
import { inOrder } from './rules.ts'
import { findFacts } from './store.ts'

export type Timeline = {
  readonly entries: readonly Entry[]
  /** What held on the day that was asked for; null for now, which the rest of the record shows. */
  readonly state: State | null
}
export type State = {
  readonly on: Temporal.PlainDate
  readonly alerts: readonly Alert[]
  /** Of each quantity the last value that stood. */
  readonly measured: readonly StandingMeasurement[]
  readonly doses: number
}

/** `knownOn`: null for everything that is known now. The caller has found a care relation and logs the reading. */
export async function loadTimeline(ctx: Ctx, child: ChildId, knownOn: Temporal.PlainDate | null): Promise<Timeline> {
  const { db, municipality } = ctx
  const at = knownOn === null ? ctx.now : endOf(knownOn)
  const [moments, facts, alerts, measurements, contacts] = await Promise.all([
    findContactMoments(db, municipality, child).then(found => knownAt(found, at)),
    findFacts(db, municipality, child).then(found => knownAt(found, at)),
    findAlerts(db, municipality, child),
    findMeasurements(db, municipality, child),
    contactsOfChild(ctx, child, at),
  ])
  const corrections = correctionsIn(moments)
  const replaced = replacedIn(facts)
  const entries = inOrder([
    ...moments.map(moment => momentEntry(moment, corrections)),
    ...facts.map(fact => factEntry(fact, replaced)),
    ...contacts.map(deskEntry),
  ])
  if (knownOn === null) return { entries, state: null }
  const stood = standing(knownAt(measurements, at))
  return {
    entries,
    state: {
      on: knownOn,
      alerts: standingAlerts(alertsKnownAt(alerts, at)),
      measured: measures.flatMap(measure => stood.findLast(one => one.measure === measure) ?? []),
      doses: facts.filter(fact => fact.source === 'dose' && fact.code !== null && !replaced.has(fact.id)).length,
    },
  }
}
