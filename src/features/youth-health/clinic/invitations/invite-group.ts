/**
 * Invites everybody of a group who is due and was not invited yet: by mail where somebody who may speak for the child has an address for
 * it, else by a letter to print. Whoever cannot be invited is on the list of the round, with why. A second click finds nobody left.
 */
import { getCentre } from '../../../../centre/index.ts'
import { type Child, type Guardian, guardiansOfEach, householdsOfEach } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { fillersOf } from '../../questionnaires/may-fill-in.ts'
import { openRecords } from '../../record/open-record.ts'
import type { PlannedId } from '../planning/planned-contact.ts'
import { givenPlaces, nextNth as nextPlanned } from '../planning/rules.ts'
import { findPlanned, findPlannedIn, insertPlanned } from '../planning/store.ts'
import { getSession } from '../sessions/plan-session.ts'
import { freePlaces, type SessionId } from '../sessions/session.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import type { GroupWish, Outcome, RoundId } from './invitation.ts'
import { nextNth, wayFor } from './rules.ts'
import { insertInvitations, insertRound, lockRounds, type NewInvitation } from './store.ts'
import { invitationText } from './text.ts'

export type Invited =
  | { readonly kind: 'invited'; readonly round: RoundId; readonly count: number }
  | { readonly kind: 'nobody-left' }

export async function inviteGroup(ctx: Ctx, wish: GroupWish): Promise<Invited> {
  await lockRounds(ctx.db, ctx.municipality, wish.moment)
  const all = await candidatesOf(ctx, wish)
  const toInvite = all.filter(({ standing }) => standing.kind === 'to-invite')
  if (toInvite.length === 0) return { kind: 'nobody-left' }
  const ids = toInvite.map(({ child }) => child.id)
  await openRecords(
    ctx,
    toInvite.map(({ child }) => child),
  )
  const [guardians, homes] = await Promise.all([guardiansOfEach(ctx, ids), householdsOfEach(ctx, ids)])
  const places = await placesIn(ctx, wish.sessions)
  const round = await insertRound(ctx, wish)
  const invitations: NewInvitation[] = []
  for (const candidate of toInvite) {
    const { id } = candidate.child
    const emails = emailsFor(ctx, candidate.child, guardians.get(id) ?? [])
    const way = wayFor(emails, homes.has(id))
    const outcome = way === null ? missing('no-address') : await invite(ctx, { candidate, wish, places, way })
    invitations.push({ child: id, outcome })
    record(ctx, 'create', 'youth-health.invitation', id)
    if (outcome.way === 'mail') await mail(ctx, id, emails, outcome.contact)
  }
  await insertInvitations(ctx, { round, moment: wish.moment }, invitations)
  return { kind: 'invited', round, count: invitations.filter(({ outcome }) => outcome.way !== 'none').length }
}

const missing = (because: 'no-address' | 'no-place'): Outcome => ({ way: 'none', because })

type Place = { readonly session: SessionId; readonly place: number }

/** The free places of these sessions, in order of time: each is taken from the front. */
async function placesIn(ctx: Ctx, sessions: readonly SessionId[]): Promise<Place[]> {
  const known = []
  for (const id of sessions) known.push(await getSession(ctx, id))
  const given = givenPlaces(await findPlannedIn(ctx.db, ctx.municipality, sessions))
  return known
    .filter(({ on }) => Temporal.PlainDate.compare(on, ctx.today) > 0)
    .toSorted(
      (one, other) => Temporal.PlainDate.compare(one.on, other.on) || Temporal.PlainTime.compare(one.from, other.from),
    )
    .flatMap(session =>
      freePlaces(session, given.get(session.id) ?? new Set()).map(place => ({ session: session.id, place })),
    )
}

type Inviting = {
  readonly candidate: Candidate
  readonly wish: GroupWish
  readonly places: Place[]
  readonly way: 'mail' | 'letter'
}

async function invite(ctx: Ctx, { candidate, wish, places, way }: Inviting): Promise<Outcome> {
  const { child, planned, invitations } = candidate
  const nth = nextNth(invitations, wish.moment)
  if (wish.sessions.length === 0) return { way, nth, contact: null }
  for (let place = places.shift(); place; place = places.shift()) {
    const wished = { child: child.id, moment: wish.moment, ...place, nth: nextPlanned(planned, wish.moment) }
    const contact = await insertPlanned(ctx, wished)
    if (!contact) continue
    record(ctx, 'create', 'youth-health.planned-contact', child.id, contact)
    return { way, nth, contact }
  }
  return missing('no-place')
}

/** Of those who may speak for the child today; a youth of sixteen and over gets a letter. */
const emailsFor = (ctx: Ctx, child: Child, guardians: readonly Guardian[]): readonly string[] => [
  ...new Set(fillersOf(child, guardians, ctx.today).flatMap(({ email }) => email ?? [])),
]

/** Says that there is an appointment, when and where, and not for whom or what: an inbox may be shared. */
async function mail(ctx: Ctx, child: string, emails: readonly string[], contact: PlannedId | null): Promise<void> {
  const { name, phone } = await getCentre(ctx)
  const planned = contact && (await findPlanned(ctx.db, ctx.municipality, contact))
  const body = planned ? invitationText.mail.withPlace(planned, name, phone) : invitationText.mail.without(name, phone)
  for (const recipient of emails)
    await send(ctx.db, ctx.municipality, { recipient, subject: invitationText.mail.subject(name), body }, ctx.now)
  record(ctx, 'transfer', 'youth-health.invitation', child)
}
