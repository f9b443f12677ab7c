/** Who leads for a youth; runs as `cjg_index`. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import { bytes } from '../../referral-index/store.ts'
import type { Pseudonym, StoredReport } from '../../referral-index/stored-report.ts'
import type { Colleague, MatchId, StoredLead } from '../match.ts'

type Leads = Awaited<ReturnType<typeof findLeads>>
type Row = { readonly id: string; readonly kind: string; readonly subject: string }

/** Everything that was agreed about the youths of these matches, the latest first. */
export const findLeads = (db: Db, matches: readonly { readonly subject: string }[]) =>
  db
    .selectFrom('referral_index.lead as l')
    .innerJoin('referral_index.match as m', join =>
      join.onRef('m.subject', '=', 'l.subject').onRef('m.id', '=', 'l.match_id'),
    )
    .select(['l.id', 'l.match_id', 'l.leading_report', 'l.agreed_on', 'l.named_by', 'm.kind'])
    .select(['l.outsider_name', 'l.outsider_organisation', 'l.outsider_phone', 'l.outsider_email'])
    .select(sql<string>`encode(l.subject, 'hex')`.as('subject'))
    .where(
      'l.subject',
      'in',
      [...new Set(matches.map(({ subject }) => subject))].map(subject => bytes(subject as Pseudonym)),
    )
    .orderBy('l.recorded_at', 'desc')
    .orderBy('l.id', 'desc')
    .execute()

/** One lead for the youth: what was agreed in any match on the same youth counts in all of them. */
export function leadIn(match: Row, leads: Leads, reports: ReadonlyMap<string, StoredReport>): StoredLead | null {
  const last = leads.find(lead =>
    match.kind === 'same-youth'
      ? lead.kind === 'same-youth' && lead.subject === match.subject
      : lead.match_id === match.id,
  )
  const leader = last && leaderOf(last, reports)
  return last && leader ? { id: last.id, leader, agreedOn: last.agreed_on, isNamed: last.named_by !== null } : null
}

function leaderOf(lead: Leads[number], reports: ReadonlyMap<string, StoredReport>): StoredLead['leader'] | undefined {
  const report = reports.get(lead.leading_report ?? '')
  if (report) return { kind: 'reporter', report }
  const {
    outsider_name: name,
    outsider_organisation: organisation,
    outsider_phone: phone,
    outsider_email: email,
  } = lead
  return name === null || organisation === null ? undefined : { kind: 'outsider', name, organisation, phone, email }
}

export type Leader =
  | { readonly kind: 'reporter'; readonly report: Pick<StoredReport, 'id'> }
  | ({ readonly kind: 'outsider' } & Omit<Colleague, 'mayLead'>)

/** By the match's id alone: its pseudonym may be replaced meanwhile. */
export async function insertLead(
  db: Db,
  match: MatchId,
  leader: Leader,
  row: {
    readonly id: string
    readonly agreedOn: Temporal.PlainDate
    readonly at: Temporal.Instant
    readonly namedBy: string | null
  },
): Promise<void> {
  const report = leader.kind === 'reporter' ? leader.report.id : null
  const { name, organisation, phone, email } = leader.kind === 'outsider' ? leader : nobody
  await sql`insert into referral_index.lead (subject, match_id, id, leading_report, agreed_on, recorded_at, named_by,
      outsider_name, outsider_organisation, outsider_phone, outsider_email)
    select subject, id, ${row.id}::uuid, ${report}::uuid, ${row.agreedOn}::date, ${row.at}::timestamptz, ${row.namedBy}::uuid,
      ${name}::text, ${organisation}::text, ${phone}::text, ${email}::text
    from referral_index.match where id = ${match}`.execute(db)
}
const nobody = { name: null, organisation: null, phone: null, email: null }

/** Whoever agrees on a lead for the youth of this match waits for who is doing so; until the transaction ends. */
export async function lockLead(db: Db, subject: Pseudonym): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`lead ${subject}`}, 0))`.execute(db)
}
