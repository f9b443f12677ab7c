import { sql } from 'kysely'
import { z } from 'zod'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { json } from '../../../../platform/db/values.ts'
import type { Writing } from '../store.ts'
import type { Approval, Approver, Candidate, Destroyed, Proposal, ProposalId, Report } from './destruction.ts'

type Instant = Temporal.Instant

/** Of each record opened before this moment, or of one alone: when something was last added. */
export async function findLastChanges(
  db: Db,
  openedBefore: Instant,
  only: ChildId | null = null,
): Promise<ReadonlyMap<ChildId, Instant>> {
  const { rows } = await sql<{ child_id: string; changed_at: Instant }>`
    select child_id, changed_at from youth_health.last_changes(${openedBefore.toString()}::timestamptz, ${only}::uuid)`.execute(
    db,
  )
  return new Map(rows.map(row => [row.child_id as ChildId, row.changed_at]))
}

/** Of these records, until when somebody decided to keep them. */
export async function findExtensions(
  db: Db,
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const rows = await db
    .selectFrom('youth_health.retention_extension')
    .select('child_id')
    .select(eb => eb.fn.max('until_day').as('until_day'))
    .where('municipality', '=', municipality)
    .groupBy('child_id')
    .execute()
  return new Map(rows.flatMap(row => (row.until_day === null ? [] : [[row.child_id, row.until_day] as const])))
}

/** Children of whom the last request for destruction was granted. */
export async function findGranted(db: Db, municipality: MunicipalityCode): Promise<readonly ChildId[]> {
  const rows = await db
    .selectFrom('youth_health.destruction_request')
    .distinctOn('child_id')
    .select(['child_id', 'decision'])
    .where('municipality', '=', municipality)
    .orderBy('child_id')
    .orderBy('id', 'desc')
    .execute()
  return rows.filter(row => row.decision === 'granted').map(row => row.child_id as ChildId)
}

/** Children on a list that was not carried out. */
export async function findProposed(db: Db, municipality: MunicipalityCode): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('youth_health.destruction_candidate as c')
    .select('c.child_id')
    .where('c.municipality', '=', municipality)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('youth_health.destruction_report as r')
            .select('r.proposal_id')
            .whereRef('r.municipality', '=', 'c.municipality')
            .whereRef('r.proposal_id', '=', 'c.proposal_id'),
        ),
      ),
    )
    .execute()
  return new Set(rows.map(row => row.child_id))
}

export async function insertProposal(
  { db, municipality, actor, now }: Writing,
  id: ProposalId,
  candidates: readonly Candidate[],
): Promise<void> {
  await db
    .insertInto('youth_health.destruction_proposal')
    .values({ municipality, id, proposed_at: now, proposed_by_name: actor.name })
    .execute()
  const rows = candidates.map(one => ({
    child_id: one.child,
    last_changed_on: one.lastChangedOn,
    kept_until: one.keptUntil,
    because: one.because,
  }))
  await sql`
    insert into youth_health.destruction_candidate (municipality, proposal_id, child_id, last_changed_on, kept_until, because)
    select ${municipality}, ${id}::uuid, one.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as one (child_id uuid, last_changed_on date, kept_until date, because text)`.execute(db)
}

export async function insertApproval(
  { db, municipality, actor, now }: Writing,
  proposal: ProposalId,
  as: Approver,
): Promise<void> {
  await db
    .insertInto('youth_health.destruction_approval')
    .values({
      municipality,
      proposal_id: proposal,
      approved_as: as,
      approved_at: now,
      approved_by: actor.id,
      approved_by_name: actor.name,
    })
    .execute()
}

/** Held until the transaction ends: one approves after the other. */
export async function lockProposal(db: Db, proposal: ProposalId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`destruction ${proposal}`}))`.execute(db)
}

/** Deletes everything of these children; the database itself checks the list and its two approvals. */
export async function destroyRecords(
  db: Db,
  proposal: ProposalId,
  children: readonly ChildId[],
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ name: string; rows_gone: number }>`
    select name, rows_gone from youth_health.destroy_records(${proposal}::uuid, ${children}::uuid[])`.execute(db)
  return Object.fromEntries(rows.filter(row => row.rows_gone > 0).map(row => [row.name, row.rows_gone]))
}

/** Who is on the list and was not destroyed comes off it, to be proposed again when it is due. */
export async function insertReport({ db, municipality }: Writing, proposal: ProposalId, report: Report): Promise<void> {
  await db
    .insertInto('youth_health.destruction_report')
    .values({
      municipality,
      proposal_id: proposal,
      destroyed_at: report.destroyedAt,
      records: report.records,
      left_out: report.leftOut,
      rows_by_table: json(report.rowsByTable),
      destroyed: json(report.destroyed),
    })
    .execute()
}

/** The lists, the latest first, without who is on them. */
export async function findProposals(
  db: Db,
  municipality: MunicipalityCode,
): Promise<readonly (Omit<Proposal, 'candidates'> & { readonly count: number })[]> {
  const [proposals, approvals, reports, counts] = await Promise.all([
    db
      .selectFrom('youth_health.destruction_proposal')
      .select(['id', 'proposed_at'])
      .where('municipality', '=', municipality)
      .orderBy('id', 'desc')
      .limit(50)
      .execute(),
    findApprovals(db, municipality),
    findReports(db, municipality),
    db
      .selectFrom('youth_health.destruction_candidate')
      .select('proposal_id')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('municipality', '=', municipality)
      .groupBy('proposal_id')
      .execute(),
  ])
  return proposals.map(row => ({
    id: row.id as ProposalId,
    proposedAt: row.proposed_at,
    approvals: approvals.get(row.id) ?? [],
    report: reports.get(row.id) ?? null,
    count: counts.find(one => one.proposal_id === row.id)?.count ?? 0,
  }))
}

async function findApprovals(
  db: Db,
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, readonly Approval[]>> {
  const rows = await db
    .selectFrom('youth_health.destruction_approval')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('approved_at')
    .execute()
  return new Map(
    [...Map.groupBy(rows, row => row.proposal_id)].map(([proposal, own]) => [
      proposal,
      own.map(row => ({ as: row.approved_as, by: row.approved_by, byName: row.approved_by_name, at: row.approved_at })),
    ]),
  )
}

const rowsByTable = z.record(z.string(), z.number())
const destroyed: z.ZodType<readonly Destroyed[]> = z.array(
  z.object({
    reference: z.string(),
    lastChangedOn: z.string(),
    keptUntil: z.string(),
    because: z.enum(['term-ended', 'on-request']),
  }),
)

async function findReports(db: Db, municipality: MunicipalityCode): Promise<ReadonlyMap<string, Report>> {
  const rows = await db
    .selectFrom('youth_health.destruction_report')
    .selectAll()
    .where('municipality', '=', municipality)
    .execute()
  return new Map(
    rows.map(row => [
      row.proposal_id,
      {
        destroyedAt: row.destroyed_at,
        records: row.records,
        leftOut: row.left_out,
        rowsByTable: rowsByTable.parse(row.rows_by_table),
        destroyed: destroyed.parse(row.destroyed),
      },
    ]),
  )
}

export async function findCandidates(
  db: Db,
  municipality: MunicipalityCode,
  proposal: ProposalId,
): Promise<readonly Candidate[]> {
  const rows = await db
    .selectFrom('youth_health.destruction_candidate')
    .select(['child_id', 'last_changed_on', 'kept_until', 'because'])
    .where('municipality', '=', municipality)
    .where('proposal_id', '=', proposal)
    .orderBy('kept_until')
    .orderBy('child_id')
    .execute()
  return rows.map(row => ({
    child: row.child_id as ChildId,
    lastChangedOn: row.last_changed_on,
    keptUntil: row.kept_until,
    because: row.because,
  }))
}
