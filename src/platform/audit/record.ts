/**
 * The access log: who did or saw what, of whom, when (NEN 7513).
 * `record` adds a line to the work in hand; the lines are written just before the commit, in the same transaction:
 * no change without a trace, no trace without a change. Waiting until then keeps the chain's lock short.
 */
import type { Actor, Ctx, Trace, TraceEvent } from '../ctx.ts'
import type { Db } from '../db/connect.ts'
import { newId } from '../new-id.ts'
import { chained } from './chain.ts'
import { appendEvents, lockChain } from './store.ts'

/**
 * Adds one line: `record(ctx, 'read', 'youth-health.growth', child.id)`. `detail` is an id, a number, a name or a word of the code;
 * the access log turns the last into Dutch. Never what somebody typed about a person.
 */
export function record(ctx: Ctx, event: TraceEvent, object: string, subject: string | null, detail = ''): void {
  ctx.trace.push({ event, object, subject, detail })
}

export type Tracing = {
  readonly db: Db
  readonly municipality: string
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly requestId: string
  readonly trace: readonly Trace[]
}

/** Writes the waiting lines behind the last link of the municipality's chain. */
export async function writeTrace(tracing: Tracing): Promise<void> {
  if (tracing.trace.length === 0) return
  const last = await lockChain(tracing.db, tracing.municipality)
  const events = tracing.trace.map(line => eventOf(tracing, line))
  await appendEvents(tracing.db, chained(last, events))
}

function eventOf({ municipality, now, requestId, ...work }: Tracing, line: Trace) {
  const actor = line.actor ?? work.actor
  return {
    municipality,
    id: newId<string>(),
    at: now.round('millisecond'),
    event: line.event,
    outcome: line.outcome ?? 'done',
    object: line.object,
    subject_id: line.subject,
    actor_kind: actor.kind,
    actor_id: actor.through?.id ?? actor.id,
    actor_name: namesOf(actor),
    actor_roles: [...actor.roles].toSorted().join(' '),
    organisation_id: actor.organisation,
    request_id: requestId,
    detail: line.detail ?? '',
  }
}

/** Who acts for another is named, and for whom. */
export const namesOf = ({ name, through }: Pick<Actor, 'name' | 'through'>): string =>
  through ? `${through.name} namens ${name}` : name
