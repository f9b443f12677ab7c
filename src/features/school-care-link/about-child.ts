/** What others may know of an item: whoever plans or refers from it, and the record of youth health care where consent covers that. */

import { isModuleOn } from '../../centre/index.ts'
import { familyReads } from '../../knowledge/care-team/family-reads.ts'
import type { Gate } from '../../knowledge/care-team/gate.ts'
import { type Child, decidersOf, getChild, guardiansOf } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../platform/ctx.ts'
import { dayInTheNetherlands } from '../../platform/i18n/format.ts'
import type { Action, Decision, Item, ItemId } from './item.ts'
import { gateOfItem, takeWhole } from './items/look-up.ts'
import { findItems } from './items/store.ts'
import type { Minutes } from './meeting.ts'
import { findActions } from './meetings/actions/store.ts'
import { findMinutes } from './meetings/minutes/store.ts'
import { minutesTo } from './meetings/minutes/write-minutes.ts'
import { findMeetings } from './meetings/store.ts'
import { teamIn, teamsOf } from './teams/look-up.ts'

/** What the team agreed, to begin a plan with. Throws NotAllowed for who does not see the item whole, or when it is of nobody. */
export async function careTeamItem(ctx: Ctx, id: string): Promise<{ readonly child: string; readonly agreed: string }> {
  if (!(await isModuleOn(ctx, 'school-care-link'))) throw new NotFound('the care teams are off')
  const one = await takeWhole(ctx, id)
  if (one.item.child === null) throw new NotAllowed('school-care-link.item')
  record(ctx, 'read', 'school-care-link.item', one.item.child)
  const [latest] = await minutesTo(ctx, one)
  return { child: one.item.child, agreed: latest?.minutes.agreed ?? '' }
}

/** An item as it comes back to the record: when, at which school, how it ended, and who does what. Never what the members thought. */
export type CareTeamOutcome = {
  readonly id: ItemId
  readonly school: string
  readonly on: Temporal.PlainDate
  readonly decision: Decision | null
  readonly agreed: string
  readonly lead: string
  readonly actions: readonly Pick<Action, 'id' | 'what' | 'ownerWords' | 'dueOn' | 'end'>[]
}

/** An item that was discussed: its minutes, the newest first, and when it was last on the table. */
type Told = {
  readonly item: Item
  readonly gate: Gate
  readonly minutes: readonly Minutes[]
  readonly metOn: Temporal.PlainDate
}

/**
 * For the record of youth health care, whose reader has a care relation: that is asked before this. Only what consent covers that still
 * stands today; without any there is nothing, and no line. The latest first.
 */
export async function careTeamOutcomes(ctx: Ctx, childId: string): Promise<readonly CareTeamOutcome[]> {
  return outcomesWhere(ctx, childId, ({ gate }) => gate.kind === 'open' && gate.coversHealth)
}

/**
 * For the family's own pages: what was agreed, for whoever the consent rule names (knowledge/care-team/family-reads.ts). Empty for
 * everybody else, and without a line then.
 */
export async function careTeamAgreedFor(ctx: Ctx, child: Child): Promise<readonly CareTeamOutcome[]> {
  const deciders = decidersOf(child, await guardiansOf(ctx, child.id), ctx.today)
  const party = deciders.find(({ person }) => person === ctx.actor.id)?.party ?? null
  if (party === null) return []
  const about = { party, birth: child.birth.on, today: ctx.today }
  return outcomesWhere(ctx, child.id, ({ item, gate, minutes, metOn }) =>
    familyReads({
      ...about,
      canWeigh: item.judgement.canWeigh,
      gate,
      metOn,
      isReportingCode:
        item.closure?.outcome === 'reporting-code' || minutes.some(({ decision }) => decision === 'reporting-code'),
    }),
  )
}

/** What the family said to being discussed, each word: for whoever of it was asked. Nothing of an item about which it did not speak. */
export type CareTeamConsent = {
  readonly school: string
  readonly words: readonly { readonly person: string; readonly says: 'yes' | 'no'; readonly on: Temporal.PlainDate }[]
}

export async function careTeamConsentsFor(ctx: Ctx, child: Child): Promise<readonly CareTeamConsent[]> {
  if (!(await isModuleOn(ctx, 'school-care-link'))) return []
  const items = await findItems(ctx.db, ctx.municipality, { kind: 'child', id: child.id })
  const mine = items.filter(({ consents }) => consents.some(({ person }) => person === ctx.actor.id))
  if (mine.length === 0) return []
  const teams = await teamsOf(ctx)
  record(ctx, 'read', 'school-care-link.consent', child.id)
  return mine.map(({ team, consents }) => ({
    school: teamIn(teams, team).school.name,
    words: consents.toReversed().map(({ person, says, givenOn: on }) => ({ person, says, on })),
  }))
}

async function outcomesWhere(
  ctx: Ctx,
  childId: string,
  mayBeTold: (told: Told) => boolean,
): Promise<readonly CareTeamOutcome[]> {
  if (!(await isModuleOn(ctx, 'school-care-link'))) return []
  const items = await findItems(ctx.db, ctx.municipality, { kind: 'child', id: childId })
  if (items.length === 0) return []
  const [child, teams] = [await getChild(ctx, childId), await teamsOf(ctx)]
  const ids = items.map(item => item.id)
  const minutes = await findMinutes(ctx.db, ctx.municipality, ids)
  const actions = await findActions(ctx.db, ctx.municipality, ids)
  const meetings = await findMeetings(ctx.db, ctx.municipality, [...new Set(items.map(item => item.team))])
  const outcomes = items.flatMap(item => {
    const own = minutes.filter(one => one.item === item.id)
    const [latest] = own
    const meeting = meetings.find(one => one.id === latest?.meeting)
    if (!latest || !meeting) return []
    const team = teamIn(teams, item.team)
    const metOn = dayInTheNetherlands(meeting.startsAt)
    const gate = gateOfItem(item, team, child, ctx.today)
    if (!mayBeTold({ item, gate, minutes: own, metOn })) return []
    return {
      id: item.id,
      school: team.school.name,
      on: metOn,
      decision: latest.decision,
      agreed: latest.agreed,
      lead: latest.leadName,
      actions: actions.filter(action => action.item === item.id),
    }
  })
  if (outcomes.length > 0) record(ctx, 'read', 'school-care-link.item', child.id)
  return outcomes.toSorted((one, other) => Temporal.PlainDate.compare(other.on, one.on))
}
