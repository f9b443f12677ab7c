/** What short paths ask of whoever acts: how many families to call, and how many of those late. No names. */
import { isToMake } from '../../../knowledge/light-help/light-help.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { callOf } from './rules.ts'
import { findLightHelp } from './store.ts'

export type LightHelpWork = { readonly waiting: number; readonly late: number }

export async function lightHelpWork(ctx: Ctx): Promise<LightHelpWork> {
  const all = await findLightHelp(ctx.db, ctx.municipality, { kind: 'held-by', professional: ctx.actor.id })
  const due = all.map(help => callOf(help, ctx.today)).filter(standing => standing !== null && isToMake(standing))
  return { waiting: due.length, late: due.filter(standing => standing?.kind === 'late').length }
}
