import { sql } from 'kysely'
import type { OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import type { ConsentException } from '../../../knowledge/consent/who-decides.ts'
import type { RecipientKind } from '../../../knowledge/youth-care-requests/recipients.ts'
import type { ChildId, SaidRow } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { CareRequest, Consent, RequestId, Step, StepKind, Urgency, Way } from './request.ts'

const columns = {
  one: 'r.id',
  'of-child': 'r.child_id',
  'sent-from': 'r.sender_organisation_id',
  'received-by': 'r.recipient_id',
} as const

/** `id`: of the request, the child or the organisation. */
export type Wanted = { readonly kind: keyof typeof columns; readonly id: string }

/** Newest first; of the lists at most five hundred. */
export async function findRequests(
  db: Db,
  municipality: MunicipalityCode,
  wanted: Wanted,
): Promise<readonly CareRequest[]> {
  const rows = await withNames(db, municipality)
    .where(columns[wanted.kind], '=', wanted.id)
    .orderBy('r.sent_at', 'desc')
    .limit(500)
    .execute()
  return complete(db, municipality, rows)
}

/** Those that were not ended, withdrawn, granted or rejected: the work of the nightly reminder. */
export async function findOpenRequests(db: Db, municipality: MunicipalityCode): Promise<readonly CareRequest[]> {
  const rows = await withNames(db, municipality)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('youth_care_link.request_step as s')
            .select('s.id')
            .whereRef('s.municipality', '=', 'r.municipality')
            .whereRef('s.request_id', '=', 'r.id')
            .where('s.kind', 'in', ['ended', 'withdrawn', 'granted', 'rejected']),
        ),
      ),
    )
    .orderBy('r.sent_at')
    .execute()
  return complete(db, municipality, rows)
}

const withNames = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_care_link.request as r')
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'r.municipality').onRef('o.id', '=', 'r.recipient_id'),
    )
    .innerJoin('centre.organisation as s', join =>
      join.onRef('s.municipality', '=', 'r.municipality').onRef('s.id', '=', 'r.sender_organisation_id'),
    )
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'r.municipality').onRef('p.id', '=', 'r.sent_by'),
    )
    .selectAll('r')
    .select(['o.name as recipientName', 's.name as senderName', 'p.name as sentByName'])
    .where('r.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]

async function complete(db: Db, municipality: MunicipalityCode, rows: readonly Row[]): Promise<readonly CareRequest[]> {
  const ids = rows.map(row => row.id)
  if (ids.length === 0) return []
  const consentsOf = await findConsents(db, municipality, ids)
  const stepsOf = await findSteps(db, municipality, ids)
  const holders = await findHolders(db, municipality, ids)
  return rows.map(row => ({
    id: row.id as RequestId,
    child: row.child_id as ChildId,
    recipient: { id: row.recipient_id as OrganisationId, name: row.recipientName, kind: row.recipient_kind },
    question: row.question,
    seen: row.seen,
    tried: row.tried,
    urgency: row.urgency,
    familyTold: row.family_told,
    whyNotTold: row.why_not_told,
    consents: consentsOf(row.id),
    exception: row.exception && { ground: row.exception, reason: row.exception_reason },
    way: row.way,
    sentAt: row.sent_at,
    sentOn: row.sent_on,
    sentBy: { id: row.sent_by as ProfessionalId, name: row.sentByName },
    sender: { id: row.sender_organisation_id as OrganisationId, name: row.senderName },
    holder: holders.get(row.id) ?? { id: row.sent_by as ProfessionalId, name: row.sentByName },
    steps: stepsOf(row.id),
  }))
}

async function findConsents(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('youth_care_link.request_consent as c')
    .innerJoin('people.person as p', join =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.person_id'),
    )
    .select(['c.request_id', 'c.party', 'c.says', 'c.given_on', 'p.given_names', 'p.family_name'])
    .where('c.municipality', '=', municipality)
    .where('c.request_id', 'in', ids)
    .orderBy('p.given_names')
    .execute()
  const consentFrom = (row: (typeof rows)[number]): Consent => ({
    name: `${row.given_names} ${row.family_name}`.trim(),
    party: row.party,
    says: row.says,
    on: row.given_on,
  })
  const byRequest = Map.groupBy(rows, row => row.request_id)
  return (request: string): readonly Consent[] => byRequest.get(request)?.map(consentFrom) ?? []
}

async function findSteps(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('youth_care_link.request_step')
    .select(['request_id', 'kind', 'on_day', 'words', 'recorded_at', 'recorded_by_name'])
    .where('municipality', '=', municipality)
    .where('request_id', 'in', ids)
    .orderBy('id')
    .execute()
  const stepFrom = (row: (typeof rows)[number]): Step => ({
    kind: row.kind,
    on: row.on_day,
    words: row.words,
    at: row.recorded_at,
    byName: row.recorded_by_name,
  })
  const byRequest = Map.groupBy(rows, row => row.request_id)
  return (request: string): readonly Step[] => byRequest.get(request)?.map(stepFrom) ?? []
}

async function findHolders(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('youth_care_link.request_holder as h')
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'h.municipality').onRef('p.id', '=', 'h.holder'),
    )
    .select(['h.request_id', 'h.holder', 'p.name'])
    .where('h.municipality', '=', municipality)
    .where('h.request_id', 'in', ids)
    .orderBy('h.id')
    .execute()
  return new Map(rows.map(row => [row.request_id, { id: row.holder as ProfessionalId, name: row.name }]))
}

export type RequestRow = {
  readonly municipality: string
  readonly id: RequestId
  readonly child_id: ChildId
  readonly recipient_id: OrganisationId
  readonly recipient_kind: RecipientKind
  readonly question: string
  readonly seen: string
  readonly tried: string
  readonly urgency: Urgency
  readonly family_told: 'yes' | 'not-yet'
  readonly why_not_told: string
  readonly exception: ConsentException | null
  readonly exception_reason: string
  readonly way: Way
  readonly sent_at: Temporal.Instant
  readonly sent_on: Temporal.PlainDate
  readonly sent_by: string
  readonly sender_organisation_id: string
}

export async function insertRequest(db: Db, request: RequestRow, said: readonly SaidRow[]): Promise<void> {
  await db.insertInto('youth_care_link.request').values(request).execute()
  const { municipality, id: request_id } = request
  const rows = said.map(one => ({ municipality, request_id, ...one }))
  if (rows.length > 0) await db.insertInto('youth_care_link.request_consent').values(rows).execute()
}

/** Two who record a step at one moment come one after the other: the second sees what the first did. */
export async function lockRequest(db: Db, id: RequestId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`youth-care-request ${id}`}))`.execute(db)
}

export async function insertStep(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly request_id: RequestId
    readonly kind: StepKind
    readonly on_day: Temporal.PlainDate
    readonly words: string
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
    readonly recorded_by_name: string
  },
): Promise<void> {
  await db.insertInto('youth_care_link.request_step').values(row).execute()
}

export async function insertHolder(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly request_id: RequestId
    readonly holder: string
    readonly since: Temporal.Instant
    readonly handed_over_by: string
  },
): Promise<void> {
  await db.insertInto('youth_care_link.request_holder').values(row).execute()
}
