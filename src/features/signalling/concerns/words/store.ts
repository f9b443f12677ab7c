/** The words of a concern, each time they are written. */
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ConcernId, ConcernWords } from '../concern.ts'
import type { ConcernYouth } from '../youth.ts'

export type NewVersion = {
  readonly municipality: MunicipalityCode
  readonly concern: ConcernId
  readonly version: number
  readonly writtenAt: Temporal.Instant
  readonly words: ConcernWords
  readonly youth: ConcernYouth | null
}

/** False when somebody wrote this version already. */
export async function insertVersion(db: Db, { municipality, concern, version, writtenAt, words, youth }: NewVersion) {
  const inserted = await db
    .insertInto('signalling.concern_version')
    .values({
      municipality,
      concern_id: concern,
      version,
      written_at: writtenAt,
      seen: words.seen,
      interpretation: words.interpretation,
      since: words.since,
      areas: [...words.areas],
      strengths: [...words.strengths],
      risks: [...words.risks],
      urgency: words.urgency,
      talked_with: words.talkedWith,
      why_not_talked: words.whyNotTalked,
      next_step: words.nextStep,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (inserted && youth) await insertYouth(db, { municipality, concern_id: concern, version }, youth)
  return inserted !== undefined
}

async function insertYouth(
  db: Db,
  key: { readonly municipality: MunicipalityCode; readonly concern_id: ConcernId; readonly version: number },
  youth: ConcernYouth,
): Promise<void> {
  await db
    .insertInto('signalling.concern_youth')
    .values({
      ...key,
      given_names: youth.givenNames,
      family_name: youth.familyName,
      sex: youth.sex,
      birth_date: youth.birth?.kind === 'born' ? youth.birth.on : null,
      expected_date: youth.birth?.kind === 'expected' ? youth.birth.on : null,
      mother: youth.mother,
      postcode: youth.postcode,
      house_number: youth.houseNumber,
    })
    .execute()
}
