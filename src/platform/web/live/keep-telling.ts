/** A route that answers `live` is asked again for as long as the page stands open: with the same cookie, so also whether the session still is. */
import { type Behind, type Handled, handle, type Incoming } from '../handle.ts'
import type { Live, Standing } from './hub.ts'
import { heardAs } from './tell.ts'

type Parts = Behind & { readonly live?: Live; readonly clock: () => Temporal.Instant }

/** Undefined for an answer of another kind, and where nothing is told. */
export function keepTelling(parts: Parts, incoming: Incoming, outcome: Handled): Response | undefined {
  if (outcome.kind !== 'answered' || outcome.answer.kind !== 'live' || !parts.live) return undefined
  const { topic, revision } = outcome.answer
  return parts.live.open({
    // Visitors are not one person: each is known by the asking alone, and the route says how often one address may ask.
    person: `${incoming.municipality} ${outcome.actor.kind === 'visitor' ? incoming.requestId : outcome.actor.id}`,
    heard: heardAs(incoming.municipality, topic),
    revision,
    ask: async () =>
      standingOf(await handle(parts, { ...incoming, now: parts.clock(), requestId: crypto.randomUUID() })),
  })
}

const standingOf = (outcome: Handled): Standing =>
  outcome.kind === 'answered' && outcome.answer.kind === 'live'
    ? { kind: 'open', revision: outcome.answer.revision }
    : { kind: 'over' }
