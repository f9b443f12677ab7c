import type { Rung } from '../../../../knowledge/referral-index/ladder.ts'
import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { json } from '../../../../platform/db/values.ts'
import { type LadderSetting, rungs } from './setting.ts'

/** Everything that was ever set, the latest first. */
export async function findLadders(db: Db, municipality: MunicipalityCode): Promise<readonly LadderSetting[]> {
  const rows = await db
    .selectFrom('signalling.index_ladder')
    .select(['id', 'rungs', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    rungs: rungs.parse(row.rungs),
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertLadder(
  { db, municipality, actor, now }: Ctx,
  { id, rungs: ladder, reason }: { readonly id: string; readonly rungs: readonly Rung[]; readonly reason: string },
): Promise<void> {
  await db
    .insertInto('signalling.index_ladder')
    .values({
      municipality,
      id,
      rungs: json(ladder),
      reason,
      set_at: now,
      set_by: actor.id,
      set_by_name: actor.name,
    })
    .execute()
}
