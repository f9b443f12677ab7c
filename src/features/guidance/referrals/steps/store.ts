import type { ProfessionalId } from '../../../../centre/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { DeclineReason, Outcome, ReferralId, Reply } from '../referral.ts'

type Key = { readonly municipality: string; readonly referral_id: ReferralId }

export async function findReplies(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Reply>> {
  const rows = await db
    .selectFrom('guidance.reply as a')
    .leftJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'a.municipality').onRef('p.id', '=', 'a.replied_by'),
    )
    .selectAll('a')
    .select('p.name')
    .where('a.municipality', '=', municipality)
    .where('a.referral_id', 'in', ids)
    .execute()
  return new Map(rows.map(row => [row.referral_id, replyFrom(row)]))
}

function replyFrom(row: {
  readonly replied_at: Temporal.Instant
  readonly replied_by: string | null
  readonly replied_by_name: string
  readonly name: string | null
  readonly words: string
  readonly reason: DeclineReason | null
}): Reply {
  const by = { id: row.replied_by as ProfessionalId | null, name: row.name ?? row.replied_by_name }
  const said = { at: row.replied_at, by, words: row.words }
  return row.reason === null ? { kind: 'accepted', ...said } : { kind: 'declined', reason: row.reason, ...said }
}

/** What happened to these referrals besides the reply, by referral. */
export const findSteps = async (db: Db, municipality: MunicipalityCode, ids: readonly string[]) => ({
  reminders: await findReminders(db, municipality, ids),
  withdrawals: await findWithdrawals(db, municipality, ids),
  starts: await findStarts(db, municipality, ids),
  endings: await findEndings(db, municipality, ids),
  reports: await findReportsBack(db, municipality, ids),
})

async function findReminders(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.reminder')
    .select(['referral_id as referral', 'sent_at as at'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .orderBy('sent_at')
    .execute()
  return Map.groupBy(rows, row => row.referral)
}

async function findWithdrawals(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.withdrawal')
    .select(['referral_id', 'withdrawn_at as at', 'reason', 'side', 'withdrawn_by_name as by'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ referral_id, ...withdrawal }) => [referral_id, withdrawal]))
}

async function findStarts(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.start')
    .select(['referral_id', 'started_on as on', 'recorded_at as at'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ referral_id, ...start }) => [referral_id, start]))
}

async function findEndings(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.ending')
    .select(['referral_id', 'ended_on as on', 'outcome', 'recorded_at as at'])
    .where('municipality', '=', municipality)
    .where('referral_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ referral_id, ...ending }) => [referral_id, ending]))
}

async function findReportsBack(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.report_back as b')
    .leftJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'b.municipality').onRef('p.id', '=', 'b.written_by'),
    )
    .select(['b.id', 'b.referral_id as referral', 'b.words', 'b.written_at as at', 'p.name', 'b.written_by_name'])
    .where('b.municipality', '=', municipality)
    .where('b.referral_id', 'in', ids)
    .orderBy('b.written_at')
    .execute()
  const choices = await findPlanChoices(
    db,
    municipality,
    rows.map(row => row.id),
  )
  const found = rows.map(({ name, written_by_name, ...row }) => ({
    ...row,
    by: name ?? written_by_name,
    forPlan: choices.get(row.id) ?? null,
  }))
  return Map.groupBy(found, row => row.referral)
}

/** The last word of the family about each of these letters. */
async function findPlanChoices(db: Db, municipality: MunicipalityCode, letters: readonly string[]) {
  if (letters.length === 0) return new Map<string, 'yes' | 'no'>()
  const rows = await db
    .selectFrom('guidance.letter_for_plan')
    .distinctOn('report_back_id')
    .select(['report_back_id', 'says'])
    .where('municipality', '=', municipality)
    .where('report_back_id', 'in', letters)
    .orderBy('report_back_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(row => [row.report_back_id, row.says]))
}

/** False when somebody replied before. */
export async function insertReply(
  db: Db,
  row: Key & {
    readonly kind: 'accepted' | 'declined'
    readonly replied_at: Temporal.Instant
    readonly replied_by: string | null
    readonly replied_by_name: string
    readonly reason: DeclineReason | null
    readonly words: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('guidance.reply')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('referral_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertStart(
  db: Db,
  row: Key & {
    readonly started_on: Temporal.PlainDate
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
  },
): Promise<void> {
  await db
    .insertInto('guidance.start')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertEnding(
  db: Db,
  row: Key & {
    readonly ended_on: Temporal.PlainDate
    readonly outcome: Outcome
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
  },
): Promise<void> {
  await db
    .insertInto('guidance.ending')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertReportBack(
  db: Db,
  row: Key & {
    readonly id: string
    readonly words: string
    readonly written_at: Temporal.Instant
    readonly written_by: string | null
    readonly written_by_name: string
  },
): Promise<void> {
  await db.insertInto('guidance.report_back').values(row).execute()
}

export async function insertReminder(
  db: Db,
  row: Key & { readonly id: string; readonly sent_at: Temporal.Instant; readonly sent_by: string },
): Promise<void> {
  await db.insertInto('guidance.reminder').values(row).execute()
}

export async function insertWithdrawal(
  db: Db,
  row: Key & {
    readonly withdrawn_at: Temporal.Instant
    readonly withdrawn_by: string
    readonly withdrawn_by_name: string
    readonly side: 'sender' | 'family'
    readonly reason: string
  },
): Promise<void> {
  await db
    .insertInto('guidance.withdrawal')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
