import type { Settlement } from '../../../../knowledge/subsidy/settle.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { NewReply } from '../deciding/store.ts'
import type { ApplicationId, Deed } from '../subsidy.ts'

type Place = { readonly municipality: string; readonly application_id: ApplicationId; readonly ordinal: number }

export async function insertSettlement(
  db: Db,
  place: Place,
  { lines, paidCents, finalCents }: Settlement,
  about: { readonly report: number; readonly words: string },
  { at, by, byName }: Deed,
): Promise<void> {
  const amounts = { paid_cents: paidCents, final_cents: finalCents }
  const decided = { decided_at: at, decided_by: by, decided_by_name: byName }
  await db
    .insertInto('subsidy.settlement')
    .values({ ...place, ...about, ...amounts, ...decided })
    .execute()
  await db
    .insertInto('subsidy.settlement_line')
    .values(
      lines.map(({ product, volume, realised, priceCents, cents }) => ({
        ...place,
        product_id: product,
        granted: volume,
        realised,
        price_cents: priceCents,
        cents,
      })),
    )
    .execute()
}

/** False when somebody answered before. @param decidedBy who settled: the database takes no answer of the same person */
export async function insertSettlementReply(
  db: Db,
  place: Place,
  decidedBy: string,
  { reply, words }: NewReply,
  { at, by, byName }: Deed,
): Promise<boolean> {
  const replied = { replied_at: at, replied_by: by, replied_by_name: byName }
  const made = await db
    .insertInto('subsidy.settlement_reply')
    .values({ ...place, decided_by: decidedBy, reply, words, ...replied })
    .onConflict(conflict => conflict.columns(['municipality', 'application_id', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return made !== undefined
}

/** False when it was noted before. */
export async function insertSettlementPayment(
  db: Db,
  place: Place & { readonly nth: number },
  paidOn: Temporal.PlainDate,
  { at, by, byName }: Deed,
): Promise<boolean> {
  const made = await db
    .insertInto('subsidy.settlement_payment')
    .values({ ...place, paid_on: paidOn, noted_at: at, noted_by: by, noted_by_name: byName })
    .onConflict(conflict => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return made !== undefined
}
