import type { OfferId, OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import type { ConsentException } from '../../../knowledge/consent/who-decides.ts'
import type { ChildId, SaidRow } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { QuestionId } from '../questions/question.ts'
import { findParts, insertItems } from './parts/store.ts'
import type { Handover, Item, Reach, Referral, ReferralId } from './referral.ts'
import { findReplies, findSteps } from './steps/store.ts'

const columns = {
  one: 'r.id',
  'of-child': 'r.child_id',
  'sent-by': 'r.sent_by',
  'received-by': 'r.organisation_id',
  after: 'r.redirect_of',
} as const

/** `id`: of the referral, the child, the professional, the organisation or the referral that came before. */
export type Wanted = { readonly kind: keyof typeof columns; readonly id: string }

/** Newest first; of the lists at most two hundred. */
export async function findReferrals(
  db: Db,
  municipality: MunicipalityCode,
  wanted: Wanted,
): Promise<readonly Referral[]> {
  const rows = await withNames(db, municipality)
    .where(columns[wanted.kind], '=', wanted.id)
    .orderBy('r.sent_at', 'desc')
    .limit(200)
    .execute()
  return whole(db, municipality, rows)
}

/** All that were neither taken back nor declined, and of which no letter came back yet. */
export async function findRunning(db: Db, municipality: MunicipalityCode): Promise<readonly Referral[]> {
  const rows = await withNames(db, municipality)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('guidance.withdrawal as w')
            .select('w.referral_id')
            .whereRef('w.municipality', '=', 'r.municipality')
            .whereRef('w.referral_id', '=', 'r.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('guidance.report_back as b')
            .select('b.referral_id')
            .whereRef('b.municipality', '=', 'r.municipality')
            .whereRef('b.referral_id', '=', 'r.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('guidance.reply as y')
            .select('y.referral_id')
            .whereRef('y.municipality', '=', 'r.municipality')
            .whereRef('y.referral_id', '=', 'r.id')
            .where('y.kind', '=', 'declined'),
        ),
      ),
    )
    .execute()
  return whole(db, municipality, rows)
}

async function whole(db: Db, municipality: MunicipalityCode, rows: readonly Row[]): Promise<readonly Referral[]> {
  const ids = rows.map(row => row.id)
  if (ids.length === 0) return []
  const consents = await findConsents(db, municipality, ids)
  const replies = await findReplies(db, municipality, ids)
  const steps = await findSteps(db, municipality, ids)
  const parts = await findParts(db, municipality, ids)
  return rows.map(row => ({
    ...referralFrom(row),
    consents: consents.get(row.id) ?? [],
    reply: replies.get(row.id) ?? null,
    ...parts(row.id),
    reminders: steps.reminders.get(row.id)?.map(reminder => reminder.at) ?? [],
    withdrawal: steps.withdrawals.get(row.id) ?? null,
    start: steps.starts.get(row.id) ?? null,
    ending: steps.endings.get(row.id) ?? null,
    reports: steps.reports.get(row.id) ?? [],
  }))
}

const withNames = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('guidance.referral as r')
    .innerJoin('centre.offer as f', join =>
      join.onRef('f.municipality', '=', 'r.municipality').onRef('f.id', '=', 'r.offer_id'),
    )
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'r.municipality').onRef('o.id', '=', 'r.organisation_id'),
    )
    .innerJoin('centre.organisation as s', join =>
      join.onRef('s.municipality', '=', 'r.municipality').onRef('s.id', '=', 'r.sender_organisation_id'),
    )
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'r.municipality').onRef('p.id', '=', 'r.sent_by'),
    )
    .selectAll('r')
    .select(['f.name as offerName', 'o.name as organisationName', 's.name as senderName', 'p.name as sentByName'])
    .where('r.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof withNames>['execute']>>[number]

const referralFrom = (row: Row) => ({
  id: row.id as ReferralId,
  child: row.child_id as ChildId,
  offer: { id: row.offer_id as OfferId, name: row.offerName },
  organisation: { id: row.organisation_id as OrganisationId, name: row.organisationName },
  question: row.question,
  needed: row.needed,
  handover: row.handover,
  helpQuestion: row.question_id as QuestionId | null,
  redirectOf: row.redirect_of as ReferralId | null,
  reach: row.reach,
  exception: row.exception && { ground: row.exception, reason: row.exception_reason },
  sentAt: row.sent_at,
  sentOn: row.sent_on,
  sentBy: { id: row.sent_by as ProfessionalId, name: row.sentByName },
  sender: { id: row.sender_organisation_id as OrganisationId, name: row.senderName },
})

async function findConsents(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const rows = await db
    .selectFrom('guidance.consent as c')
    .innerJoin('people.person as p', join =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.person_id'),
    )
    .select(['c.referral_id', 'c.person_id', 'c.party', 'c.says', 'c.given_on', 'p.given_names', 'p.family_name'])
    .where('c.municipality', '=', municipality)
    .where('c.referral_id', 'in', ids)
    .orderBy('p.given_names')
    .execute()
  const found = rows.map(row => ({
    referral: row.referral_id,
    person: row.person_id,
    name: `${row.given_names} ${row.family_name}`.trim(),
    party: row.party,
    says: row.says,
    on: row.given_on,
  }))
  return Map.groupBy(found, consent => consent.referral)
}

export type ReferralRow = {
  readonly municipality: string
  readonly id: ReferralId
  readonly child_id: ChildId
  readonly offer_id: OfferId
  readonly organisation_id: OrganisationId
  readonly question: string
  readonly needed: string
  readonly handover: Handover
  readonly exception: ConsentException | null
  readonly exception_reason: string
  readonly sent_at: Temporal.Instant
  readonly sent_on: Temporal.PlainDate
  readonly sent_by: string
  readonly sender_organisation_id: string
  readonly question_id: string | null
  readonly redirect_of: string | null
  readonly reach: Reach
}
export async function insertReferral(
  db: Db,
  referral: ReferralRow,
  consents: readonly SaidRow[],
  items: readonly Item[],
): Promise<void> {
  await db.insertInto('guidance.referral').values(referral).execute()
  await insertItems(db, referral, items)
  const { municipality, id: referral_id } = referral
  const rows = consents.map(consent => ({ municipality, referral_id, ...consent }))
  await db.insertInto('guidance.consent').values(rows).execute()
}

/** In working days; undefined when the municipality agreed nothing of its own. */
export async function findReplyTerm(db: Db, municipality: MunicipalityCode): Promise<number | undefined> {
  const row = await db
    .selectFrom('guidance.reply_term')
    .select('working_days')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.working_days
}

export async function insertReplyTerm(
  db: Db,
  row: {
    readonly municipality: string
    readonly set_at: Temporal.Instant
    readonly working_days: number
    readonly set_by: string
  },
): Promise<void> {
  await db.insertInto('guidance.reply_term').values(row).execute()
}
