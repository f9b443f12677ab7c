import type { OrganisationId } from '../../../../centre/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Agb } from '../message.ts'

export type Provider = {
  readonly agb: Agb
  readonly organisation: { readonly id: OrganisationId; readonly name: string }
  /** Null: nothing is sent, and what waits stays. */
  readonly address: string | null
  readonly setAt: Temporal.Instant
  readonly setBy: string
}

/** The newest row of each code. */
export async function findProviders(db: Db, municipality: MunicipalityCode): Promise<readonly Provider[]> {
  const rows = await db
    .selectFrom('youth_care_link.provider as p')
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'p.municipality').onRef('o.id', '=', 'p.organisation_id'),
    )
    .distinctOn('p.agb')
    .select(['p.agb', 'p.organisation_id', 'o.name', 'p.address', 'p.at', 'p.by_name'])
    .where('p.municipality', '=', municipality)
    .orderBy('p.agb')
    .orderBy('p.id', 'desc')
    .execute()
  return rows.map(row => ({
    agb: row.agb as Agb,
    organisation: { id: row.organisation_id as OrganisationId, name: row.name },
    address: row.address,
    setAt: row.at,
    setBy: row.by_name,
  }))
}

export async function insertProvider(
  db: Db,
  row: {
    readonly municipality: string
    readonly organisation_id: string
    readonly agb: string
    readonly address: string | null
    readonly at: Temporal.Instant
    readonly by_id: string
    readonly by_name: string
  },
): Promise<void> {
  await db
    .insertInto('youth_care_link.provider')
    .values({ id: newId<string>(), ...row })
    .execute()
}
