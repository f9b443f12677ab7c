/** The page of an item, with all it needs; also what a refused form shows. */
import { isModuleOn } from '../../../centre/index.ts'
import { comesByInvitation } from '../../../knowledge/care-team/professions.ts'
import { type Child, guardiansOf, householdsOf, planWay } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { referralsOf } from '../../guidance/index.ts'
import type { Contribution, SeenItem } from '../item.ts'
import { findActions } from '../meetings/actions/store.ts'
import { type MinutesOf, minutesTo } from '../meetings/minutes/write-minutes.ts'
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
  const minutes = isWhole ? await minutesTo(ctx, seen) : []
  return {
    seen,
    header: child && (await headerFor(ctx, child)),
    contributions: await contributionsTo(ctx, seen),
    opens: opens(seen),
    mayWrite: mayWrite(ctx, seen),
    mayRecord: mayRecord(ctx, seen),
    mayClose: mayClose(ctx, seen),
    may: {
      refer: may.refer(ctx.actor),
      youthCare: may.askYouthCare(ctx.actor) && (await isModuleOn(ctx, 'youth-care-link')),
    },
    planWay: isWhole && child ? await planWay(ctx, { kind: 'care-team-item', id: item.id }) : null,
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
    minutes,
    referrals: await referralsSince(ctx, child, minutes.at(-1)),
    actions: isWhole ? await findActions(ctx.db, ctx.municipality, [item.id]) : [],
    today: ctx.today,
    faults,
    typed,
    newer,
  }
}

async function referralsSince(
  ctx: Ctx,
  child: Child | null,
  first: MinutesOf | undefined,
): Promise<ItemProps['referrals']> {
  if (child === null || first === undefined || !may.refer(ctx.actor)) return []
  const since = dayInTheNetherlands(first.meeting.startsAt)
  const all = (await referralsOf(ctx, child.id)).map(({ referral }) => referral)
  return all.filter(({ sentOn }) => Temporal.PlainDate.compare(sentOn, since) >= 0)
}

/** Where a family lives, and who has custody, is for who may look families up: a school and the police hear that from the family. */
async function headerFor(ctx: Ctx, child: Child): Promise<ItemProps['header']> {
  if (!may.findPeople(ctx.actor)) return null
  return { child, guardians: await guardiansOf(ctx, child.id), households: await householdsOf(ctx, child.id) }
}
