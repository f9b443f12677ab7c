import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Agb } from '../message.ts'

export type RefusedMessage = {
  readonly id: string
  readonly provider: Agb
  readonly kind: string
  readonly identification: string
  readonly told: readonly string[]
  readonly at: Temporal.Instant
}

export async function insertRefused(
  db: Db,
  row: {
    readonly municipality: string
    readonly provider: string
    readonly kind: string
    readonly identification: string
    readonly told: string[]
    readonly at: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('youth_care_link.refused_message')
    .values({ id: newId<string>(), ...row })
    .execute()
}

/** The newest first. */
export async function findRefused(
  db: Db,
  municipality: MunicipalityCode,
  most: number,
): Promise<readonly RefusedMessage[]> {
  const rows = await db
    .selectFrom('youth_care_link.refused_message')
    .select(['id', 'provider', 'kind', 'identification', 'told', 'at'])
    .where('municipality', '=', municipality)
    .orderBy('at', 'desc')
    .limit(most)
    .execute()
  return rows.map(row => ({ ...row, provider: row.provider as Agb }))
}
