import { sql } from 'kysely'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { answerCorrection, answers } from '../record/observations.ts'
import type { Examination, RecordedCorrection } from './examination.ts'

export type Examinations = {
  readonly examinations: readonly Examination[]
  readonly corrections: readonly RecordedCorrection[]
}

/** Every Van Wiechen answer of a child as it was written, and the corrections of them; both in order of recording. */
export async function findExaminations(db: Db, municipality: MunicipalityCode, child: ChildId): Promise<Examinations> {
  const rows = await db
    .selectFrom('youth_health.contact_moment')
    .select(['id', 'on_day', 'recorded_at', 'recorded_by_name'])
    .select(sql<unknown>`observations -> 'vanWiechen'`.as('answers'))
    .select(sql<unknown>`observations -> 'answerCorrection'`.as('correction'))
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where(sql<boolean>`observations ?| array['vanWiechen', 'answerCorrection']`)
    .orderBy('id')
    .execute()
  return {
    examinations: rows.flatMap(({ id: of, on_day: on, recorded_by_name: by, ...row }) =>
      row.answers === null ? [] : [{ on, answers: answers.parse(row.answers).map(one => ({ ...one, of, by })) }],
    ),
    corrections: rows.flatMap(({ recorded_by_name: by, recorded_at: recordedAt, correction }) =>
      correction === null ? [] : [{ ...answerCorrection.parse(correction), by, recordedAt }],
    ),
  }
}
