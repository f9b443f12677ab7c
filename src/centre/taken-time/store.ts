import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { TakenTime, Time } from './time.ts'

type Moment = Temporal.Instant

/** Whoever held these times and did not decide: they are anybody's now. True when there was somebody. */
export async function deleteExpired(
  db: Db,
  municipality: MunicipalityCode,
  now: Moment,
  times: readonly Time[],
): Promise<boolean> {
  const [first, last] = [times[0], times.at(-1)]
  if (!first || !last) return false
  const { numDeletedRows } = await db
    .deleteFrom('centre.taken_time')
    .where('municipality', '=', municipality)
    .where('held_until', '<=', now)
    .where('starts_at', '<', last.endsAt)
    .where('ends_at', '>', first.startsAt)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/**
 * Gives the ids that were free. `on conflict do nothing` holds for exclusion constraints too, and lets of two at once one wait for the
 * other instead of both. Source: PostgreSQL 18, INSERT, "ON CONFLICT Clause".
 */
export async function insertTaken(
  db: Db,
  municipality: MunicipalityCode,
  times: readonly Time[],
  { heldUntil, isExtra }: { readonly heldUntil: Moment | null; readonly isExtra: boolean },
): Promise<readonly string[]> {
  const rows = await db
    .insertInto('centre.taken_time')
    .values(
      times.map(({ id, professional, room, startsAt, endsAt }) => ({
        municipality,
        id,
        professional_id: professional,
        room_id: room,
        starts_at: startsAt,
        ends_at: endsAt,
        is_extra: isExtra,
        held_until: heldUntil,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function deleteTaken(db: Db, municipality: MunicipalityCode, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('centre.taken_time')
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .execute()
}

/** How many of them were still held. */
export async function keepHeld(
  db: Db,
  municipality: MunicipalityCode,
  now: Moment,
  ids: readonly string[],
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('centre.taken_time')
    .set({ held_until: null })
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .where('held_until', '>', now)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

export async function findTaken(
  db: Db,
  municipality: MunicipalityCode,
  { from, until, now }: { readonly from: Moment; readonly until: Moment; readonly now: Moment },
): Promise<readonly TakenTime[]> {
  const rows = await db
    .selectFrom('centre.taken_time')
    .select(['id', 'professional_id', 'room_id', 'starts_at', 'ends_at', 'held_until'])
    .where('municipality', '=', municipality)
    .where('starts_at', '<', until)
    .where('ends_at', '>', from)
    .where(eb => eb.or([eb('held_until', 'is', null), eb('held_until', '>', now)]))
    .execute()
  return rows.map(row => ({
    id: row.id,
    professional: row.professional_id,
    room: row.room_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    heldUntil: row.held_until,
  }))
}
