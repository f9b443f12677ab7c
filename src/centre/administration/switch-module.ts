/** Switching a part of the centre on or off: a fact with a reason; the newest one counts. */
import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Module, ModuleState } from '../modules.ts'
import { findModuleStates, insertModuleSwitch } from '../store.ts'
import { findModuleHistory, type ModuleSwitch } from './store.ts'

export async function switchModule(
  ctx: Ctx,
  entry: { readonly module: Module; readonly isOn: boolean; readonly legalGround: string },
): Promise<void> {
  await insertModuleSwitch(ctx.db, {
    municipality: ctx.municipality,
    module: entry.module,
    switched_at: ctx.now,
    switched_on: entry.isOn,
    switched_by: ctx.actor.id,
    legal_ground: entry.legalGround,
  })
  record(ctx, 'change', 'centre.module', null, `${entry.module} ${entry.isOn ? 'on' : 'off'}`)
}

export const moduleStatesOf = (ctx: Ctx): Promise<readonly ModuleState[]> => findModuleStates(ctx.db, ctx.municipality)

export const moduleHistoryOf = (ctx: Ctx, module: Module): Promise<readonly ModuleSwitch[]> =>
  findModuleHistory(ctx.db, ctx.municipality, module)
