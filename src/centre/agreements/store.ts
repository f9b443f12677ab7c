import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import type { OrganisationId } from '../organisation.ts'
import {
  type Agreement,
  type AgreementId,
  type AgreementVersion,
  type AgreementWords,
  agreementKinds,
} from './agreement.ts'

const texts = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('centre.agreement_text as t')
    .leftJoin('centre.agreement_end as e', join =>
      join.onRef('e.municipality', '=', 't.municipality').onRef('e.agreement_id', '=', 't.agreement_id'),
    )
    .select(['t.agreement_id', 't.nth', 't.kind', 't.title', 't.organisations', 't.other_parties', 't.purpose'])
    .select(['t.legal_ground', 't.ground_seen_on', 't.which_data', 't.from_day', 't.until_day', 't.signed_on'])
    .select(['t.signed_by', 't.document', 't.reason', 't.recorded_at', 't.recorded_by_name'])
    .select(['e.ended_on', 'e.why', 'e.recorded_by_name as ended_by_name'])
    .where('t.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof texts>['execute']>>[number]

const versionFrom = (row: Row): AgreementVersion => ({
  kind: oneOf(agreementKinds, row.kind),
  title: row.title,
  organisations: row.organisations as OrganisationId[],
  otherParties: row.other_parties,
  purpose: row.purpose,
  legalGround: row.legal_ground,
  groundSeenOn: row.ground_seen_on,
  whichData: row.which_data,
  from: row.from_day,
  until: row.until_day,
  signedOn: row.signed_on,
  signedBy: row.signed_by,
  document: row.document,
  nth: row.nth,
  reason: row.reason,
  at: row.recorded_at,
  by: row.recorded_by_name,
})

/** Each as it was saved last, by title. */
export async function findAgreements(db: Db, municipality: MunicipalityCode): Promise<readonly Agreement[]> {
  const rows = await texts(db, municipality)
    .distinctOn('t.agreement_id')
    .orderBy('t.agreement_id')
    .orderBy('t.nth', 'desc')
    .execute()
  const names = await findNames(db, municipality)
  return rows.map(row => agreementFrom(row, names)).toSorted((one, other) => one.title.localeCompare(other.title, 'nl'))
}

function agreementFrom(row: Row, names: ReadonlyMap<string, string>): Agreement {
  const { ended_on: on, why, ended_by_name: by } = row
  return {
    ...versionFrom(row),
    id: row.agreement_id as AgreementId,
    parties: row.organisations.flatMap(id => names.get(id) ?? []),
    ended: on !== null && why !== null && by !== null ? { on, why, by } : null,
  }
}

/** Also of partners that have left: they signed. */
async function findNames(db: Db, municipality: MunicipalityCode): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('centre.organisation')
    .select(['id', 'name'])
    .where('municipality', '=', municipality)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Every saving of one agreement, the newest first. */
export async function findVersions(
  db: Db,
  municipality: MunicipalityCode,
  id: AgreementId,
): Promise<readonly AgreementVersion[]> {
  const rows = await texts(db, municipality).where('t.agreement_id', '=', id).orderBy('t.nth', 'desc').execute()
  return rows.map(versionFrom)
}

type By = {
  readonly recorded_at: Temporal.Instant
  readonly recorded_by: string
  readonly recorded_by_name: string
}

export async function insertAgreement(
  db: Db,
  municipality: MunicipalityCode,
  id: AgreementId,
  agreed_at: Temporal.Instant,
): Promise<void> {
  await db.insertInto('centre.agreement').values({ municipality, id, agreed_at }).execute()
}

/** False when somebody else saved this one first. */
export async function insertText(
  db: Db,
  municipality: MunicipalityCode,
  at: { readonly id: AgreementId; readonly nth: number; readonly reason: string } & By,
  words: AgreementWords,
): Promise<boolean> {
  const { id, ...said } = at
  const made = await db
    .insertInto('centre.agreement_text')
    .values({
      municipality,
      agreement_id: id,
      ...said,
      kind: words.kind,
      title: words.title,
      organisations: [...words.organisations],
      other_parties: words.otherParties,
      purpose: words.purpose,
      legal_ground: words.legalGround,
      ground_seen_on: words.groundSeenOn,
      which_data: words.whichData,
      from_day: words.from,
      until_day: words.until,
      signed_on: words.signedOn,
      signed_by: words.signedBy,
      document: words.document,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('nth')
    .executeTakeFirst()
  return made !== undefined
}

export async function insertEnd(
  db: Db,
  municipality: MunicipalityCode,
  row: { readonly agreement_id: AgreementId; readonly ended_on: Temporal.PlainDate; readonly why: string } & By,
): Promise<void> {
  await db
    .insertInto('centre.agreement_end')
    .values({ municipality, ...row })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Is this the first warning about this last day? */
export async function insertWarning(
  db: Db,
  municipality: MunicipalityCode,
  row: {
    readonly agreement_id: AgreementId
    readonly until_day: Temporal.PlainDate
    readonly warned_at: Temporal.Instant
  },
): Promise<boolean> {
  const made = await db
    .insertInto('centre.agreement_warning')
    .values({ municipality, ...row })
    .onConflict(conflict => conflict.doNothing())
    .returning('agreement_id')
    .executeTakeFirst()
  return made !== undefined
}

export type WarningSetting = {
  readonly id: string
  readonly days: number
  readonly reason: string
  readonly at: Temporal.Instant
  readonly by: string
}

export const findSetting = (db: Db, municipality: MunicipalityCode): Promise<WarningSetting | undefined> =>
  db
    .selectFrom('centre.agreement_setting')
    .select(['id', 'warn_days as days', 'reason', 'set_at as at', 'set_by_name as by'])
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .executeTakeFirst()

export async function insertSetting(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly warn_days: number
    readonly reason: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
): Promise<void> {
  await db.insertInto('centre.agreement_setting').values(row).execute()
}
