/** Three days before an action is due, the day after it, and every week from then on, its owner hears that something waits. */
import { professionalsOf } from '../../../../centre/index.ts'
import { getChildren } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { factsOf, gateOfItem } from '../../items/look-up.ts'
import { findItemsOf } from '../../items/store.ts'
import { teamIn, teamsOf } from '../../teams/look-up.ts'
import { tell } from '../../tell.ts'
import { findDue } from './store.ts'

/** Every night. Of an item that may not be seen now nobody is reminded. */
export async function remindOwners(ctx: Ctx): Promise<void> {
  const due = (await findDue(ctx.db, ctx.municipality, ctx.today.add({ days: 3 }))).filter(action =>
    isReminderDay(action.dueOn, ctx.today),
  )
  if (due.length === 0) return
  const open = await openAmong(
    ctx,
    due.map(action => action.item),
  )
  const owners = new Set(due.filter(action => open.has(action.item)).map(action => action.owner))
  await tell(
    ctx,
    (await professionalsOf(ctx)).filter(one => owners.has(one.id)),
    'due',
  )
}

export function isReminderDay(dueOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  const daysLate = dueOn.until(today).days
  return daysLate === -3 || (daysLate > 0 && daysLate % 7 === 1)
}

async function openAmong(ctx: Ctx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const teams = await teamsOf(ctx)
  const items = await findItemsOf(ctx.db, ctx.municipality, [...new Set(ids)])
  const children = await getChildren(
    ctx,
    items.flatMap(item => item.child ?? []),
  )
  const open = items.filter(item => {
    const team = teamIn(teams, item.team)
    const child = children.find(one => one.id === item.child)
    return factsOf(item, team, child ? gateOfItem(item, team, child, ctx.today) : null).isGateOpen
  })
  return new Set(open.map(item => item.id))
}
