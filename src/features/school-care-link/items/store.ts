import { sections } from '../../../knowledge/care-team/professions.ts'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import type { TeamId } from '../care-team.ts'
import type { AskedBy, ClosingOutcome, Closure, Contribution, Item, ItemId, Judgement } from '../item.ts'
import { findConsents, findGuests, findJudgements } from './consent/store.ts'

const columns = {
  one: 'i.id',
  team: 'i.team_id',
  child: 'i.child_id',
  requester: 'i.requested_by',
} as const

/** `id`: of the item, the team, the child or who brought it in. */
export type Wanted = { readonly kind: keyof typeof columns; readonly id: string }

/** The newest first; of the lists at most three hundred. */
export async function findItems(db: Db, municipality: MunicipalityCode, wanted: Wanted): Promise<readonly Item[]> {
  const rows = await itemRows(db, municipality)
    .where(columns[wanted.kind], '=', wanted.id)
    .orderBy('i.requested_at', 'desc')
    .limit(300)
    .execute()
  return whole(db, municipality, rows)
}

export async function findItemsOf(
  db: Db,
  municipality: MunicipalityCode,
  ids: readonly string[],
): Promise<readonly Item[]> {
  if (ids.length === 0) return []
  return whole(db, municipality, await itemRows(db, municipality).where('i.id', 'in', ids).execute())
}

/** Every item that was brought in from one day to another, both included: to be counted. */
export async function findItemsBetween(
  db: Db,
  municipality: MunicipalityCode,
  { from, until }: { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate },
): Promise<readonly Item[]> {
  const rows = await itemRows(db, municipality)
    .where('i.requested_on', '>=', from)
    .where('i.requested_on', '<=', until)
    .execute()
  return whole(db, municipality, rows)
}

const itemRows = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('school_care_link.item as i')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'i.municipality').onRef('p.id', '=', 'i.requested_by'),
    )
    .leftJoin('school_care_link.item_closure as c', join =>
      join.onRef('c.municipality', '=', 'i.municipality').onRef('c.item_id', '=', 'i.id'),
    )
    .select(['i.id', 'i.team_id', 'i.kind', 'i.child_id', 'i.asked_by', 'i.concern_id', 'i.why_needed'])
    .select(['i.requested_on', 'i.requested_by', 'p.name', 'c.outcome', 'c.closed_on'])
    .where('i.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof itemRows>['execute']>>[number]

async function whole(db: Db, municipality: MunicipalityCode, rows: readonly Row[]): Promise<readonly Item[]> {
  const ids = rows.map(row => row.id)
  if (ids.length === 0) return []
  const consents = await findConsents(db, municipality, ids)
  const judgements = await findJudgements(db, municipality, ids)
  const guests = await findGuests(db, municipality, ids)
  return rows.map(row => ({
    id: row.id as ItemId,
    team: row.team_id as TeamId,
    kind: row.kind,
    child: row.child_id as ChildId | null,
    askedBy: row.asked_by,
    concern: row.concern_id,
    whyNeeded: row.why_needed,
    requestedOn: row.requested_on,
    requestedBy: row.requested_by,
    requestedByName: row.name,
    consents: consents.get(row.id) ?? [],
    judgement: judgements.get(row.id) ?? plainJudgement,
    guests: guests.get(row.id)?.map(guest => guest.professional) ?? [],
    closure: closureFrom(row),
  }))
}

const plainJudgement: Judgement = { canWeigh: true, exception: null, reason: '' }

const closureFrom = ({ outcome, closed_on }: Row): Closure | null =>
  outcome === null || closed_on === null ? null : { outcome, on: closed_on }

export type ItemRow = {
  readonly municipality: string
  readonly id: ItemId
  readonly team_id: TeamId
  readonly kind: 'named' | 'anonymous'
  readonly child_id: ChildId | null
  readonly asked_by: AskedBy
  readonly concern_id: string | null
  readonly why_needed: string
  readonly requested_on: Temporal.PlainDate
  readonly requested_at: Temporal.Instant
  readonly requested_by: string
}

export async function insertItem(db: Db, row: ItemRow): Promise<void> {
  await db.insertInto('school_care_link.item').values(row).execute()
}

/** The newest version of each part. */
export async function findContributions(
  db: Db,
  municipality: MunicipalityCode,
  item: ItemId,
): Promise<readonly Contribution[]> {
  const rows = await db
    .selectFrom('school_care_link.contribution as c')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.written_by'),
    )
    .select(['c.section', 'c.version', 'c.words', 'c.written_at', 'p.name'])
    .distinctOn('c.section')
    .where('c.municipality', '=', municipality)
    .where('c.item_id', '=', item)
    .orderBy('c.section')
    .orderBy('c.version', 'desc')
    .execute()
  return rows.map(row => ({
    section: oneOf(sections, row.section),
    version: row.version,
    words: row.words,
    writtenAt: row.written_at,
    writtenByName: row.name,
  }))
}

/** False when somebody wrote this version already. */
export async function insertContribution(
  db: Db,
  row: {
    readonly municipality: string
    readonly item_id: ItemId
    readonly section: Contribution['section']
    readonly version: number
    readonly words: string
    readonly written_at: Temporal.Instant
    readonly written_by: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('school_care_link.contribution')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

/** False when it was closed before. */
export async function insertClosure(
  db: Db,
  row: {
    readonly municipality: string
    readonly item_id: ItemId
    readonly outcome: ClosingOutcome
    readonly closed_on: Temporal.PlainDate
    readonly closed_at: Temporal.Instant
    readonly closed_by: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('school_care_link.item_closure')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('item_id')
    .executeTakeFirst()
  return inserted !== undefined
}
