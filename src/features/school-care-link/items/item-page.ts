/** The page of an item, with all it needs; also what a refused form shows. */
import { comesByInvitation } from '../../../knowledge/care-team/professions.ts'
import { type Child, guardiansOf, householdsOf } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Contribution, SeenItem } from '../item.ts'
import { findActions } from '../meetings/actions/store.ts'
import { minutesTo } from '../meetings/minutes/write-minutes.ts'
import { findMeetings, findPlacements } from '../meetings/store.ts'
import { chairs, sittingIn } from '../teams/look-up.ts'
import { mayRecord } from './consent/record-consent.ts'
import { contributionsTo, mayWrite, opens } from './contribute.ts'
import type { ItemProps } from './item-props.ts'
import { mayClose } from './steer-item.ts'

export type ItemState = {
  readonly faults?: Faults
  readonly typed?: Typed
  /** Somebody else wrote the same part in the meantime. */
  readonly newer?: Contribution | null
}

export async function itemPage(
  ctx: Ctx,
  seen: SeenItem,
  { faults = {}, typed = {}, newer = null }: ItemState,
): Promise<ItemProps> {
  const { item, team, child, sight } = seen
  const isWhole = sight === 'whole'
  const meetings = await findMeetings(ctx.db, ctx.municipality, [team.id])
  const placements = isWhole ? await findPlacements(ctx.db, ctx.municipality, { items: [item.id] }) : []
  const isChair = isWhole && chairs(ctx, team)
  return {
    seen,
    header: child && (await headerFor(ctx, child)),
    contributions: await contributionsTo(ctx, seen),
    opens: opens(seen),
    mayWrite: mayWrite(ctx, seen),
    mayRecord: mayRecord(ctx, seen),
    mayClose: mayClose(ctx, seen),
    isOwn: item.requestedBy === ctx.actor.id,
    isChair,
    meetings: meetings.filter(
      meeting =>
        !meeting.cancellation &&
        Temporal.Instant.compare(meeting.startsAt.add({ minutes: meeting.minutes }), ctx.now) > 0,
    ),
    onAgenda: meetings.filter(meeting => placements.some(one => one.meeting === meeting.id)),
    guests: isWhole ? sittingIn(team, ctx.today).filter(member => item.guests.includes(member.professional)) : [],
    invitable: isChair
      ? sittingIn(team, ctx.today).filter(
          member => comesByInvitation(member.profession) && !item.guests.includes(member.professional),
        )
      : [],
    minutes: isWhole ? await minutesTo(ctx, seen) : [],
    actions: isWhole ? await findActions(ctx.db, ctx.municipality, [item.id]) : [],
    today: ctx.today,
    faults,
    typed,
    newer,
  }
}

/** Where a family lives, and who has custody, is for who may look families up: a school and the police hear that from the family. */
async function headerFor(ctx: Ctx, child: Child): Promise<ItemProps['header']> {
  if (!may.findPeople(ctx.actor)) return null
  return { child, guardians: await guardiansOf(ctx, child.id), households: await householdsOf(ctx, child.id) }
}
