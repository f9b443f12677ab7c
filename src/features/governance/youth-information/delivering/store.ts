import type { HalfYear } from '../../../../knowledge/youth-information/half-year.ts'
import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Delivery, DeliveryId } from './delivery.ts'

/** The latest first. */
export async function findDeliveries(db: Db, municipality: MunicipalityCode): Promise<readonly Delivery[]> {
  const rows = await db
    .selectFrom('youth_information.delivery as d')
    .leftJoin('youth_information.release as r', join =>
      join.onRef('r.municipality', '=', 'd.municipality').onRef('r.delivery_id', '=', 'd.id'),
    )
    .leftJoin('youth_information.sending as s', join =>
      join.onRef('s.municipality', '=', 'd.municipality').onRef('s.delivery_id', '=', 'd.id'),
    )
    .selectAll('d')
    .select(['r.released_at', 'r.released_by_name', 's.sent_on', 's.receipt', 's.noted_at', 's.noted_by_name'])
    .where('d.municipality', '=', municipality)
    .orderBy('d.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(row => ({
    id: row.id as DeliveryId,
    period: { year: row.year, half: row.half === 1 ? 1 : 2 },
    ...{ ordinal: row.ordinal, records: row.records, fingerprint: row.fingerprint },
    made: { at: row.made_at, by: row.made_by, byName: row.made_by_name },
    release:
      row.released_at === null || row.released_by_name === null
        ? null
        : { at: row.released_at, byName: row.released_by_name },
    sending: sendingFrom(row),
  }))
}

type SendingRow = {
  readonly sent_on: Temporal.PlainDate | null
  readonly receipt: string | null
  readonly noted_at: Temporal.Instant | null
  readonly noted_by_name: string | null
}

function sendingFrom({ sent_on: on, receipt, noted_at: at, noted_by_name: byName }: SendingRow): Delivery['sending'] {
  return on === null || receipt === null || at === null || byName === null ? null : { on, receipt, at, byName }
}

type NewDelivery = Pick<Delivery, 'id' | 'period' | 'ordinal' | 'records' | 'fingerprint'>

/** False: somebody else made this one first. */
export async function insertDelivery({ db, municipality, now, actor }: Ctx, one: NewDelivery): Promise<boolean> {
  const { id, period, ordinal, records, fingerprint } = one
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('youth_information.delivery')
    .values({
      ...{ municipality, id, ...period, ordinal, records, fingerprint },
      ...{ made_at: now, made_by: actor.id, made_by_name: actor.name },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

export async function insertRelease({ db, municipality, now, actor }: Ctx, delivery: DeliveryId): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('youth_information.release')
    .values({
      municipality,
      delivery_id: delivery,
      released_at: now,
      released_by: actor.id,
      released_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

export type NewSending = { readonly on: Temporal.PlainDate; readonly receipt: string }

export async function insertSending(
  { db, municipality, now, actor }: Ctx,
  delivery: DeliveryId,
  { on, receipt }: NewSending,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('youth_information.sending')
    .values({
      ...{ municipality, delivery_id: delivery, sent_on: on, receipt },
      ...{ noted_at: now, noted_by: actor.id, noted_by_name: actor.name },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}

export type Reminder = 'begun' | 'soon' | 'late'

/** False: this was told before. */
export async function insertReminder(
  { db, municipality, now }: Ctx,
  period: HalfYear,
  kind: Reminder,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('youth_information.reminder')
    .values({ municipality, ...period, kind, reminded_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}
