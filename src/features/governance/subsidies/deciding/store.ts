import type { Instalment } from '../../../../knowledge/subsidy/instalments.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ApplicationId, Deed, Line, ReportKind, Round } from '../subsidy.ts'

type Place = { readonly municipality: string; readonly application_id: ApplicationId; readonly ordinal: number }

/** False when more was asked of this already. */
export async function insertRequest(db: Db, place: Place, words: string, { at, by, byName }: Deed): Promise<boolean> {
  const made = await db
    .insertInto('subsidy.request')
    .values({ ...place, words, asked_at: at, asked_by: by, asked_by_name: byName })
    .onConflict(conflict => conflict.doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return made !== undefined
}

export type NewDecision = {
  readonly kind: 'granted' | 'refused'
  readonly words: string
  readonly lines: readonly Line[]
  readonly instalments: readonly Instalment[]
}

export async function insertDecision(
  db: Db,
  place: Place,
  { kind, words, lines, instalments }: NewDecision,
  about: { readonly submission: number; readonly round: Round },
  { at, by, byName }: Deed,
): Promise<void> {
  const under = { submission: about.submission, round_id: about.round.id, round_version: about.round.version }
  await db
    .insertInto('subsidy.decision')
    .values({ ...place, ...under, kind, words, decided_at: at, decided_by: by, decided_by_name: byName })
    .execute()
  if (lines.length > 0)
    await db
      .insertInto('subsidy.decision_line')
      .values(
        lines.map(({ product, volume, priceCents }) => ({
          ...place,
          product_id: product,
          volume,
          price_cents: priceCents,
        })),
      )
      .execute()
  if (instalments.length > 0)
    await db
      .insertInto('subsidy.instalment')
      .values(instalments.map(({ dueOn, cents }, at) => ({ ...place, place: at + 1, due_on: dueOn, cents })))
      .execute()
}

export type NewReply = { readonly reply: 'agreed' | 'returned'; readonly words: string }

/** False when somebody answered before. @param decidedBy who decided: the database takes no answer of the same person */
export async function insertReply(
  db: Db,
  place: Place,
  decidedBy: string,
  { reply, words }: NewReply,
  { at, by, byName }: Deed,
): Promise<boolean> {
  const replied = { replied_at: at, replied_by: by, replied_by_name: byName }
  const made = await db
    .insertInto('subsidy.decision_reply')
    .values({ ...place, decided_by: decidedBy, reply, words, ...replied })
    .onConflict(conflict => conflict.columns(['municipality', 'application_id', 'ordinal']).doNothing())
    .returning('ordinal')
    .executeTakeFirst()
  return made !== undefined
}

/** False when it was noted before. */
export async function insertPayment(
  db: Db,
  place: Place & { readonly place: number; readonly nth: number },
  paidOn: Temporal.PlainDate,
  { at, by, byName }: Deed,
): Promise<boolean> {
  const made = await db
    .insertInto('subsidy.payment')
    .values({ ...place, paid_on: paidOn, noted_at: at, noted_by: by, noted_by_name: byName })
    .onConflict(conflict => conflict.doNothing())
    .returning('place')
    .executeTakeFirst()
  return made !== undefined
}

export async function insertReportRequest(
  db: Db,
  place: Place,
  asked: { readonly kind: ReportKind; readonly until: Temporal.PlainYearMonth; readonly dueOn: Temporal.PlainDate },
  { at, by, byName }: Deed,
): Promise<void> {
  await db
    .insertInto('subsidy.report_request')
    .values({
      ...place,
      kind: asked.kind,
      until_month: asked.until.toPlainDate({ day: 1 }),
      due_on: asked.dueOn,
      ...{ asked_at: at, asked_by: by, asked_by_name: byName },
    })
    .execute()
}
