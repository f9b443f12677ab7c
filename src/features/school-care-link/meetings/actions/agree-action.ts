/** Who does what by when; and that it was done. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { isId, newId } from '../../../../platform/new-id.ts'
import type { CareTeam } from '../../care-team.ts'
import type { Action, ActionId, SeenItem } from '../../item.ts'
import { wordThatNames } from '../../items/contribute.ts'
import { logged, recordSight, seen, takeItem } from '../../items/look-up.ts'
import { findItems } from '../../items/store.ts'
import { ownTeams, sittingIn, teamsOf } from '../../teams/look-up.ts'
import { atItem, takeMeeting } from '../look-up.ts'
import { findAction, findActions, insertAction, insertActionEnd } from './store.ts'

export type NewAction = {
  readonly what: string
  /** A member, or in words who does not sign in here. */
  readonly owner: { readonly kind: 'member'; readonly id: string } | { readonly kind: 'words'; readonly words: string }
  readonly dueOn: Temporal.PlainDate
}
export type Agreeing = { readonly kind: 'agreed' } | { readonly kind: 'names-somebody'; readonly word: string }

export async function agreeAction(ctx: Ctx, meetingId: string, itemId: string, entry: NewAction): Promise<Agreeing> {
  const { meeting, at } = atItem(await takeMeeting(ctx, meetingId), itemId)
  const { item, team } = at.seen
  const { owner } = entry
  if (owner.kind === 'member' && !sittingIn(team, ctx.today).some(member => member.professional === owner.id))
    throw new NotFound(`member ${owner.id}`)
  const word = await wordThatNames(ctx, at.seen, entry.what, owner.kind === 'words' ? owner.words : '')
  if (word !== null) return { kind: 'names-somebody', word }
  await insertAction(ctx.db, {
    municipality: ctx.municipality,
    id: newId<ActionId>(),
    item_id: item.id,
    meeting_id: meeting.id,
    what: entry.what,
    owner_id: owner.kind === 'member' ? owner.id : null,
    owner_words: owner.kind === 'words' ? owner.words : '',
    due_on: entry.dueOn,
    added_at: ctx.now,
    added_by: ctx.actor.id,
  })
  record(ctx, 'create', 'school-care-link.action', logged(at.seen)[1])
  return { kind: 'agreed' }
}

/** By its owner or anybody who sees the item whole. */
export async function endAction(ctx: Ctx, id: string, outcome: 'done' | 'dropped'): Promise<Action> {
  const action = isId(id) ? await findAction(ctx.db, ctx.municipality, id) : undefined
  if (!action) throw new NotFound(`action ${id}`)
  const one = await takeItem(ctx, action.item)
  if (one.sight !== 'whole') throw new NotAllowed('school-care-link.action', one.item.child)
  await insertActionEnd(ctx.db, {
    municipality: ctx.municipality,
    action_id: action.id,
    outcome,
    ended_at: ctx.now,
    ended_by: ctx.actor.id,
  })
  record(ctx, 'change', 'school-care-link.action', logged(one)[1])
  return action
}

export type OpenAction = { readonly action: Action; readonly seen: SeenItem }

/** What waits for whoever asks, of the items that he sees whole, the soonest first. */
export async function openActionsOf(ctx: Ctx): Promise<readonly OpenAction[]> {
  const open = await openActionsIn(ctx, await teamsOf(ctx))
  recordSight(
    ctx,
    open.map(one => one.seen),
  )
  return open
}

/** The same, for who counts them: without a line. */
export async function openActionsIn(ctx: Ctx, teams: readonly CareTeam[]): Promise<readonly OpenAction[]> {
  const items = (
    await Promise.all(
      ownTeams(ctx, teams).map(async team =>
        seen(ctx, teams, await findItems(ctx.db, ctx.municipality, { kind: 'team', id: team.id })),
      ),
    )
  ).flat()
  const whole = items.filter(({ sight }) => sight === 'whole')
  const actions = await findActions(
    ctx.db,
    ctx.municipality,
    whole.map(({ item }) => item.id),
  )
  return actions
    .filter(action => action.end === null && action.owner === ctx.actor.id)
    .flatMap(action => {
      const one = whole.find(({ item }) => item.id === action.item)
      return one ? [{ action, seen: one }] : []
    })
}
