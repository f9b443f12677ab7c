import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { Module } from '../modules.ts'
import type { ProfessionalId } from '../organisation.ts'

export type ModuleSwitch = {
  readonly at: Temporal.Instant
  readonly isOn: boolean
  /** Null when who did it is not known here. */
  readonly by: string | null
  readonly legalGround: string
}

/** Each time this module was switched, newest first. */
export const findModuleHistory = async (
  db: Db,
  municipality: MunicipalityCode,
  module: Module,
): Promise<readonly ModuleSwitch[]> =>
  db
    .selectFrom('centre.module_switch as s')
    .leftJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 's.municipality').onRef('p.id', '=', 's.switched_by'),
    )
    .select(['s.switched_at as at', 's.switched_on as isOn', 'p.name as by', 's.legal_ground as legalGround'])
    .where('s.municipality', '=', municipality)
    .where('s.module', '=', module)
    .orderBy('s.switched_at', 'desc')
    .limit(50)
    .execute()

export async function updateLeftOn(
  db: Db,
  municipality: MunicipalityCode,
  professional: ProfessionalId,
  on: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('centre.professional')
    .set({ left_on: on })
    .where('municipality', '=', municipality)
    .where('id', '=', professional)
    .execute()
}
