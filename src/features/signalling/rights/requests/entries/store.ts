/** What is added to requests; nothing of them is ever changed. */
import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { ReportId } from '../../../referral-index/stored-report.ts'
import type { Advice, NewDecision, RequestId, Voice, Wanted } from '../request.ts'

/** Whoever asks or decides something about this youth waits here for each other, until the transaction ends. */
export const lockChild = async (db: Db, child: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`request ${child}`}, 0))`.execute(db)
}

export async function insertRequest(
  db: Db,
  municipality: MunicipalityCode,
  request: {
    readonly id: RequestId
    readonly childId: string
    readonly wanted: Wanted
    readonly report: ReportId | null
    readonly words: string
    readonly askedOn: Temporal.PlainDate
    readonly askedAt: Temporal.Instant
  },
): Promise<void> {
  await db
    .insertInto('signalling.request')
    .values({
      municipality,
      id: request.id,
      child_id: request.childId,
      wanted: request.wanted,
      report_id: request.report,
      words: request.words,
      asked_on: request.askedOn,
      asked_at: request.askedAt,
    })
    .execute()
}

type By = { readonly at: Temporal.Instant; readonly by: string }

/** Somebody of this party asked already: nothing changes. */
export async function insertVoice(
  db: Db,
  municipality: MunicipalityCode,
  request: RequestId,
  voice: Voice,
  { at, by }: By,
): Promise<void> {
  await db
    .insertInto('signalling.request_voice')
    .values({
      municipality,
      request_id: request,
      party: voice.party,
      person_id: voice.person,
      on_day: voice.on,
      identity_checked: voice.identityChecked,
      recorded_at: at,
      recorded_by: by,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertAdvice(
  db: Db,
  municipality: MunicipalityCode,
  request: RequestId,
  entry: Omit<Advice, 'at'> & { readonly id: string; readonly at: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('signalling.request_advice')
    .values({
      municipality,
      id: entry.id,
      request_id: request,
      advice: entry.advice,
      words: entry.words,
      given_at: entry.at,
      given_by: entry.by,
    })
    .execute()
}

/** False when it was extended before: only once (AVG 12 lid 3). */
export async function insertExtension(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly request_id: RequestId
    readonly reason: string
    readonly extended_on: Temporal.PlainDate
    readonly extended_by: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('signalling.request_extension')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertDecision(
  db: Db,
  municipality: MunicipalityCode,
  request: RequestId,
  decision: NewDecision & By & { readonly reporters: readonly string[]; readonly on: Temporal.PlainDate },
): Promise<void> {
  await db
    .insertInto('signalling.request_decision')
    .values({
      municipality,
      request_id: request,
      outcome: decision.outcome,
      reason: decision.reason,
      why_without_advice: decision.whyWithoutAdvice,
      reporters: [...decision.reporters],
      decided_on: decision.on,
      decided_at: decision.at,
      decided_by: decision.by,
    })
    .execute()
}

/** Ended twice it stays as it ended first. */
export async function insertEnd(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly request_id: RequestId
    readonly because: 'withdrawn' | 'lapsed'
    readonly ended_at: Temporal.Instant
    readonly ended_by: string
  },
): Promise<void> {
  await db
    .insertInto('signalling.request_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
