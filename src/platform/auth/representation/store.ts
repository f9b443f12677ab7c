import type { Db } from '../../db/connect.ts'
import { oneOf } from '../../db/one-of.ts'
import { newId } from '../../new-id.ts'
import {
  grounds,
  type NewRepresentation,
  type Representation,
  type RepresentationId,
  representationKinds,
  scopes,
} from './representation.ts'

const representations = (db: Db, municipality: string) =>
  db
    .selectFrom('auth.representation as r')
    .leftJoin('auth.representation_end as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.representation_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.represented_id', 'r.represented_name', 'r.representative_id', 'r.representative_name'])
    .select(['r.kind', 'r.scope', 'r.ground', 'r.reference', 'r.since', 'r.until', 'r.recorded_at'])
    .select(['r.recorded_by_name', 'e.ended_on', 'e.why', 'e.ended_by_name'])
    .where('r.municipality', '=', municipality)
    .orderBy('r.id', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof representations>['execute']>>[number]

const representationFrom = (row: Row): Representation => ({
  id: row.id as RepresentationId,
  represented: { id: row.represented_id, name: row.represented_name },
  representative: { id: row.representative_id, name: row.representative_name },
  kind: oneOf(representationKinds, row.kind),
  scope: oneOf(scopes, row.scope),
  ground: oneOf(grounds, row.ground),
  reference: row.reference,
  since: row.since,
  until: row.until,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by_name,
  end: row.ended_on === null ? null : { on: row.ended_on, why: row.why ?? '', by: row.ended_by_name ?? '' },
})

/** In which somebody is represented, and in which somebody represents; newest first. */
export async function findRepresentationsOf(
  db: Db,
  municipality: string,
  represented: string,
): Promise<readonly Representation[]> {
  const rows = await representations(db, municipality).where('r.represented_id', '=', represented).execute()
  return rows.map(representationFrom)
}

export async function findRepresentationsBy(
  db: Db,
  municipality: string,
  representative: string,
): Promise<readonly Representation[]> {
  const rows = await representations(db, municipality).where('r.representative_id', '=', representative).execute()
  return rows.map(representationFrom)
}

export async function insertRepresentation(
  db: Db,
  municipality: string,
  { represented, representative, ...fact }: NewRepresentation,
  by: { readonly id: string; readonly name: string },
  now: Temporal.Instant,
): Promise<RepresentationId> {
  const id = newId<RepresentationId>()
  await db
    .insertInto('auth.representation')
    .values({
      municipality,
      id,
      represented_id: represented.id,
      represented_name: represented.name,
      representative_id: representative.id,
      representative_name: representative.name,
      ...fact,
      recorded_at: now,
      recorded_by: by.id,
      recorded_by_name: by.name,
    })
    .execute()
  return id
}

/** False when it had ended already. */
export async function insertRepresentationEnd(
  db: Db,
  municipality: string,
  representation: RepresentationId,
  end: { readonly on: Temporal.PlainDate; readonly why: string },
  by: { readonly id: string; readonly name: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const result = await db
    .insertInto('auth.representation_end')
    .values({
      municipality,
      representation_id: representation,
      ended_on: end.on,
      why: end.why,
      ended_at: now,
      ended_by: by.id,
      ended_by_name: by.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** From now on this browser acts for another, or (null) for its owner again. */
export async function updateActing(
  db: Db,
  municipality: string,
  session: Buffer,
  acting: { readonly representation: RepresentationId; readonly roles: readonly string[] } | null,
): Promise<void> {
  await db
    .updateTable('auth.session')
    .set({ acting_by: acting?.representation ?? null, acting_roles: [...(acting?.roles ?? [])] })
    .where('municipality', '=', municipality)
    .where('id', '=', session)
    .execute()
}
