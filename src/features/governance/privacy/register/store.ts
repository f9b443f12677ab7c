import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

/** What the municipality chose; null where it chose nothing. */
export type ChosenTerms = Readonly<
  Record<
    | 'healthUntilAge'
    | 'concernYears'
    | 'youthCareYears'
    | 'careTeamYears'
    | 'questionMonths'
    | 'messageYears'
    | 'colleagueMonths'
    | 'contactYears'
    | 'courseMonths',
    number | null
  >
>

export async function findChosenTerms(db: Db, municipality: MunicipalityCode): Promise<ChosenTerms> {
  const health = await db
    .selectFrom('youth_health.retention_setting')
    .select('kept_until_age as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  const concern = await db
    .selectFrom('signalling.concern_setting')
    .select('kept_years as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  const youthCare = await db
    .selectFrom('youth_care_link.retention_setting')
    .select('years as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  const careTeam = await db
    .selectFrom('school_care_link.retention_setting')
    .select('years as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  return {
    healthUntilAge: health?.term ?? null,
    concernYears: concern?.term ?? null,
    youthCareYears: youthCare?.term ?? null,
    careTeamYears: careTeam?.term ?? null,
    ...(await findTermsOfWords(db, municipality)),
  }
}

async function findTermsOfWords(db: Db, municipality: MunicipalityCode) {
  const question = await db
    .selectFrom('information.question_setting')
    .select('kept_months as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  const message = await db
    .selectFrom('information.message_setting')
    .select('kept_years as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  const colleague = await db
    .selectFrom('information.colleague_setting')
    .select('kept_months as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  const contact = await db
    .selectFrom('parenting_help.contact_setting')
    .select('kept_years as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  const course = await db
    .selectFrom('parenting_help.course_setting')
    .select('kept_months as term')
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .executeTakeFirst()
  return {
    questionMonths: question?.term ?? null,
    messageYears: message?.term ?? null,
    colleagueMonths: colleague?.term ?? null,
    contactYears: contact?.term ?? null,
    courseMonths: course?.term ?? null,
  }
}

export type OwnWords = {
  readonly processing: string
  readonly version: number
  readonly words: string
  readonly at: Temporal.Instant
  readonly byName: string
}

/** Of each processing the newest. */
export async function findOwnWords(db: Db, municipality: MunicipalityCode): Promise<ReadonlyMap<string, OwnWords>> {
  const rows = await db
    .selectFrom('privacy.processing_words')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('processing')
    .orderBy('version')
    .execute()
  return new Map(
    rows.map(({ processing, version, words, written_at: at, written_by_name: byName }) => [
      processing,
      { processing, version, words, at, byName },
    ]),
  )
}

/** False: somebody else wrote this version first. */
export async function insertOwnWords(
  { db, municipality, now, actor }: Ctx,
  { processing, version, words }: Pick<OwnWords, 'processing' | 'version' | 'words'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: rows } = await db
    .insertInto('privacy.processing_words')
    .values({
      ...{ municipality, processing, version, words },
      ...{ written_at: now, written_by: actor.id, written_by_name: actor.name },
    })
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (rows ?? 0n) > 0n
}
