/** What the care teams ask of whoever acts: counted on the lists of /schoolzorg, without anybody's name. */
import type { Ctx } from '../../platform/ctx.ts'
import type { SeenItem } from './item.ts'
import { seen } from './items/look-up.ts'
import { findItems } from './items/store.ts'
import { openActionsIn } from './meetings/actions/agree-action.ts'
import { teamsOf } from './teams/look-up.ts'

export type CareTeamWork = {
  /** Agreed at a meeting, for whoever acts to do. */
  readonly actions: { readonly open: number; readonly late: number; readonly by: Temporal.PlainDate | null }
  /** Brought in by whoever acts, and the family was not asked yet. */
  readonly toAsk: number
}

export async function careTeamWork(ctx: Ctx): Promise<CareTeamWork> {
  const teams = await teamsOf(ctx)
  const [actions, own] = await Promise.all([
    openActionsIn(ctx, teams),
    findItems(ctx.db, ctx.municipality, { kind: 'requester', id: ctx.actor.id }),
  ])
  const days = actions.map(({ action }) => action.dueOn)
  return {
    actions: {
      open: days.length,
      late: days.filter(day => Temporal.PlainDate.compare(day, ctx.today) < 0).length,
      by: days[0] ?? null,
    },
    toAsk: (await seen(ctx, teams, own)).filter(awaitsFamily).length,
  }
}

/** Somebody whose yes is needed said nothing yet. */
const awaitsFamily = ({ item, gate }: SeenItem): boolean =>
  item.closure === null && gate?.kind === 'closed' && gate.because === 'awaits'
