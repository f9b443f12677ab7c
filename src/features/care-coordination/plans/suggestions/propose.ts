/** Who sees a part proposes other words for it, and the family or the coordinator decides: they become the next version, or not and why. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { lockChanges } from '../changes/store.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { mayDecide } from './read-talk.ts'
import { findSuggestions, insertDecision, insertSuggestion } from './store.ts'
import type { Suggestion, SuggestionId } from './suggestion.ts'
import type { Target } from './target.ts'

export type NewSuggestion = {
  readonly target: Target
  readonly words: string
  readonly why: string
  readonly readVersion: number
}

export async function propose(
  ctx: Ctx,
  seat: Seat,
  { target, words, why, readVersion }: NewSuggestion,
): Promise<SuggestionId> {
  const id = newId<SuggestionId>()
  await insertSuggestion(ctx.db, {
    ...{ municipality: ctx.municipality, id, plan_id: seat.plan.id, part_id: target.part, line: target.line },
    ...{ read_version: readVersion, words, why, proposed_at: ctx.now, proposed_by: seat.me.id },
  })
  recordPlan(ctx, 'create', 'care-coordination.suggestion', seat, '', wherein(target))
  return id
}

export type Proposed = Suggestion & { readonly target: Target }

export type Deciding =
  | { readonly kind: 'decided' }
  /** Somebody else decided, or wrote in the meantime. */
  | { readonly kind: 'overtaken' }

/** @param words what becomes the next version: the proposal, or what was made of it together */
export async function acceptSuggestion(
  ctx: Ctx,
  seat: Seat,
  suggestion: Proposed,
  { words, readVersion }: { readonly words: string; readonly readVersion: number },
): Promise<Deciding> {
  mustDecide(seat)
  // Whoever decides about the same proposal waits here, so that words are never taken over from one that was declined meanwhile.
  await lockChanges(ctx.db, seat.plan.id)
  const known = await findSuggestions(ctx.db, ctx.municipality, seat.plan.id)
  if (known.find(one => one.id === suggestion.id)?.decision) return { kind: 'overtaken' }
  const writing = await suggestion.target.write(ctx, seat, { words, readVersion, proposedBy: suggestion.by })
  if (writing !== 'written') return { kind: 'overtaken' }
  return decide(ctx, seat, suggestion, { decision: 'accepted', reason: '', version: readVersion + 1 })
}

export async function declineSuggestion(ctx: Ctx, seat: Seat, suggestion: Proposed, reason: string): Promise<Deciding> {
  mustDecide(seat)
  return decide(ctx, seat, suggestion, { decision: 'declined', reason, version: null })
}

/** By who made it. */
export async function withdrawSuggestion(ctx: Ctx, seat: Seat, suggestion: Proposed): Promise<Deciding> {
  if (suggestion.by !== seat.me.id) throw refusal(seat)
  return decide(ctx, seat, suggestion, { decision: 'withdrawn', reason: '', version: null })
}

type NewDecision = Pick<Parameters<typeof insertDecision>[1], 'decision' | 'reason' | 'version'>

async function decide(ctx: Ctx, seat: Seat, { id, target }: Proposed, decision: NewDecision): Promise<Deciding> {
  const row = { municipality: ctx.municipality, suggestion_id: id, plan_id: seat.plan.id, ...decision }
  const isFirst = await insertDecision(ctx.db, { ...row, decided_at: ctx.now, decided_by: seat.me.id })
  if (!isFirst) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.suggestion', seat, decision.decision, wherein(target))
  return { kind: 'decided' }
}

/** What is proposed about a part is known to who may see that part. */
const wherein = ({ part, section, about, home }: Target) => ({ part, section, about, home })

function mustDecide(seat: Seat): void {
  if (!mayDecide(seat)) throw refusal(seat)
}

const refusal = ({ children }: Seat) => new NotAllowed('care-coordination.suggestion', children[0]?.id ?? null)
