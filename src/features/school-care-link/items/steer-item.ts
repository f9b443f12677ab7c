/** The chair puts an item on an agenda and invites to it; an item ends when the team is done with it, or when it is taken back. */
import { getProfessional } from '../../../centre/index.ts'
import { comesByInvitation } from '../../../knowledge/care-team/professions.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { ClosingOutcome, ConsentId, SeenItem } from '../item.ts'
import { findMeeting, findPlacements, insertPlacement } from '../meetings/store.ts'
import { chairs, sittingIn } from '../teams/look-up.ts'
import { tell } from '../tell.ts'
import { insertGuest } from './consent/store.ts'
import { logged, takeItem, takeWhole } from './look-up.ts'
import { insertClosure } from './store.ts'

export type Placing =
  | { readonly kind: 'placed' }
  | { readonly kind: 'refused'; readonly because: 'no-consent' | 'closed' | 'meeting-over' | 'stands-there' }

/** The gate is asked here and kept by the database: by name no row of an agenda is without a written yes. */
export async function placeItem(ctx: Ctx, id: string, meetingId: string, minutes: number): Promise<Placing> {
  const one = await takeItem(ctx, id)
  if (!chairs(ctx, one.team)) throw new NotAllowed('school-care-link.item', one.item.child)
  const { item, gate } = one
  if (item.closure !== null) return { kind: 'refused', because: 'closed' }
  if (item.kind === 'named' && gate?.kind !== 'open') return { kind: 'refused', because: 'no-consent' }
  const meeting = isId(meetingId) ? await findMeeting(ctx.db, ctx.municipality, meetingId) : undefined
  if (!meeting || meeting.team !== item.team) throw new NotFound(`meeting ${meetingId}`)
  const isOver = Temporal.Instant.compare(meeting.startsAt.add({ minutes: meeting.minutes }), ctx.now) < 0
  if (meeting.cancellation || isOver) return { kind: 'refused', because: 'meeting-over' }
  const agenda = await findPlacements(ctx.db, ctx.municipality, { meeting: meeting.id })
  const isPlaced = await insertPlacement(ctx.db, {
    municipality: ctx.municipality,
    meeting_id: meeting.id,
    item_id: item.id,
    item_kind: item.kind,
    consent_id: item.kind === 'named' ? yesOf(one) : null,
    ordinal: (agenda.at(-1)?.ordinal ?? 0) + 1,
    minutes,
    placed_at: ctx.now,
    placed_by: ctx.actor.id,
  })
  if (!isPlaced) return { kind: 'refused', because: 'stands-there' }
  record(ctx, 'change', ...logged(one))
  return { kind: 'placed' }
}

/** The newest written yes. */
const yesOf = ({ item }: SeenItem): ConsentId | null =>
  item.consents.find(consent => consent.says === 'yes')?.id ?? null

/** A member by invitation comes for this item, and hears by mail only that something waits. */
export async function inviteGuest(ctx: Ctx, id: string, professional: string): Promise<void> {
  const one = await takeWhole(ctx, id)
  if (!chairs(ctx, one.team)) throw new NotAllowed('school-care-link.item', one.item.child)
  const member = sittingIn(one.team, ctx.today).find(
    candidate => candidate.professional === professional && comesByInvitation(candidate.profession),
  )
  if (!member) throw new NotFound(`member ${professional}`)
  await insertGuest(ctx.db, {
    municipality: ctx.municipality,
    item_id: one.item.id,
    professional_id: member.professional,
    invited_at: ctx.now,
    invited_by: ctx.actor.id,
  })
  record(ctx, 'change', ...logged(one))
  await tell(ctx, [await getProfessional(ctx, professional)], 'waiting')
}

/** Whoever brought it in takes it back at any time; the rest is for who sees it whole. */
export async function closeItem(ctx: Ctx, id: string, outcome: ClosingOutcome): Promise<void> {
  const one = await takeItem(ctx, id)
  if (!mayClose(ctx, one).includes(outcome)) throw new NotAllowed('school-care-link.item', one.item.child)
  const isFirst = await insertClosure(ctx.db, {
    municipality: ctx.municipality,
    item_id: one.item.id,
    outcome,
    closed_on: ctx.today,
    closed_at: ctx.now,
    closed_by: ctx.actor.id,
  })
  if (isFirst) record(ctx, 'change', ...logged(one), outcome)
}

export function mayClose(ctx: Ctx, { item, sight, gate }: SeenItem): readonly ClosingOutcome[] {
  if (item.closure !== null) return []
  const ofTeam = sight === 'whole' ? (['school-help', 'cjg-help', 'referral', 'reporting-code', 'plan'] as const) : []
  const isOwn = item.requestedBy === ctx.actor.id
  const back = isOwn ? (['taken-back'] as const) : []
  const refused = isOwn && gate !== null && gate.kind !== 'open' ? (['no-consent'] as const) : []
  return [...ofTeam, ...refused, ...back]
}
