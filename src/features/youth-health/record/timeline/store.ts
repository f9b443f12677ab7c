import { type RawBuilder, sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { type Fact, type Source, sources } from './entry.ts'

const recordedDay = sql.raw(`(recorded_at at time zone 'Europe/Amsterdam')::date`)
const by = sql.raw('recorded_at, recorded_by_name')

/** id, day, when and by whom it was recorded, then code, about, words, ordinal and replaces, from each table. */
const selections: Readonly<Record<Source, RawBuilder<unknown>>> = {
  opened: sql`child_id, (opened_at at time zone 'Europe/Amsterdam')::date, opened_at, opened_by_name, null, null, null, null, null
    from youth_health.record`,
  import: sql`id, (imported_at at time zone 'Europe/Amsterdam')::date, imported_at, imported_by_name, null, null, file_name, null, null
    from youth_health.import_file`,
  dose: sql`id, coalesce(given_on, ${recordedDay}), ${by}, vaccine, concat_ws(', ', product, batch, given_by), reason, null, supersedes
    from youth_health.dose`,
  'vaccination-answer': sql`id, said_on, ${by}, says, vaccine, person_name, ordinal, null
    from youth_health.vaccination_answer`,
  'sharing-answer': sql`id, said_on, ${by}, says, null, person_name, null, null from youth_health.rivm_sharing_answer`,
  hold: sql`id, since, ${by}, kind, vaccine, because, null, null from youth_health.vaccination_hold`,
  'hold-lifting': sql`hold_id, on_day, ${by}, null, null, because, null, hold_id from youth_health.vaccination_hold_lifting`,
  scheme: sql`id, decided_on, recorded_at, decided_by_name, scheme, null, because, null, null from youth_health.scheme_decision`,
  pregnancy: sql`id, ${recordedDay}, ${by}, mother_carries_hepatitis_b, null, other_circumstance, null, null
    from youth_health.pregnancy_fact`,
  attempt: sql`id, on_day, ${by}, reason, moment, note, null, null from youth_health.contact_attempt`,
  action: sql`id, ${recordedDay}, ${by}, kind, due_on::text, about, null, null from youth_health.open_action`,
  'action-outcome': sql`action_id, ${recordedDay}, ${by}, outcome, null, note, null, null from youth_health.action_outcome`,
  'finding-step': sql`id, ${recordedDay}, ${by}, kind, due_on::text, reason, null, null from youth_health.finding_step`,
  request: sql`id, ${recordedDay}, ${by}, questionnaire, null, person_name, null, null from youth_health.questionnaire_request`,
  'request-withdrawal': sql`request_id, ${recordedDay}, ${by}, null, null, null, null, request_id
    from youth_health.questionnaire_withdrawal`,
  'growth-lines': sql`id, chosen_on, recorded_at, chosen_by_name, population, null, because, null, null
    from youth_health.growth_lines_choice`,
  repeat: sql`id, noted_on, recorded_at, noted_by_name, measure, before_day::text, because, null, supersedes
    from youth_health.measurement_to_repeat`,
  alert: sql`id, on_day, ${by}, kind, severity, what, null, null from youth_health.alert`,
  'alert-end': sql`alert_id, on_day, ${by}, null, (select a.what from youth_health.alert a
      where a.municipality = alert_end.municipality and a.id = alert_end.alert_id), reason, null, alert_id
    from youth_health.alert_end`,
  document: sql`id, on_day, ${by}, null, purpose, title, null, null from youth_health.document`,
  'document-withdrawal': sql`document_id, ${recordedDay}, ${by}, null, null, reason, null, document_id
    from youth_health.document_withdrawal`,
  'kept-longer': sql`id, ${recordedDay}, ${by}, null, until_day::text, reason, null, null from youth_health.retention_extension`,
  'destruction-request': sql`id, asked_on, ${by}, decision, asked_by_name, ground, null, null from youth_health.destruction_request`,
  'transfer-answer': sql`id, said_on, ${by}, says, null, person_name, null, null from youth_health.transfer_answer`,
  'transfer-out': sql`id, ${recordedDay}, ${by}, null, null, recipient, null, null from youth_health.transfer_out`,
  'transfer-in': sql`id, ${recordedDay}, ${by}, null, null, sender, null, null from youth_health.transfer_in`,
}

/** Gives the columns their types, as most parts leave some of them out. */
const typed = sql`select null::text, null::uuid, null::date, null::timestamptz, null::text, null::text, null::text, null::text,
  null::int, null::uuid where false`

type Row = {
  source: string
  id: string
  on_day: Temporal.PlainDate
  recorded_at: Temporal.Instant
  recorded_by_name: string
  code: string | null
  about: string | null
  words: string | null
  ordinal: number | null
  replaces: string | null
}

/** Everything of a child's record that is no document, in one question: each table gives a few rows of a few words. */
export async function findFacts(db: Db, municipality: MunicipalityCode, child: ChildId): Promise<readonly Fact[]> {
  const parts = sources.map(
    source =>
      sql`select ${sql.lit(source)}, ${selections[source]} where municipality = ${municipality} and child_id = ${child}`,
  )
  const { rows } = await sql<Row>`
    select * from (${sql.join([typed, ...parts], sql` union all `)})
      as fact (source, id, on_day, recorded_at, recorded_by_name, code, about, words, ordinal, replaces)`.execute(db)
  return rows.map(row => ({
    source: oneOf(sources, row.source),
    id: row.id,
    on: row.on_day,
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
    code: row.code,
    about: row.about,
    words: row.words,
    ordinal: row.ordinal,
    replaces: row.replaces,
  }))
}
