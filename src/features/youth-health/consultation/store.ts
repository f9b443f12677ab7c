import { sql } from 'kysely'
import { z } from 'zod'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { type ConsultationOutcome, consultationOutcome } from './outcome.ts'

export type LastContact = {
  readonly on: Temporal.PlainDate
  readonly byName: string
  readonly moment: string | null
  readonly note: string | null
  readonly consultation: ConsultationOutcome | null
}

const told = z.object({
  moment: z.string().nullish(),
  note: z.string().nullish(),
  consultation: consultationOutcome.nullish(),
})

/** The last time that somebody was met. */
export async function findLastContact(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<LastContact | undefined> {
  const row = await db
    .selectFrom('youth_health.contact_moment')
    .select(['on_day', 'recorded_by_name'])
    .select(
      sql<unknown>`jsonb_build_object('moment', observations -> 'moment', 'note', observations -> 'note',
        'consultation', observations -> 'consultation')`.as('told'),
    )
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('kind', '=', 'contact')
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { moment, note, consultation } = told.parse(row.told)
  return {
    on: row.on_day,
    byName: row.recorded_by_name,
    moment: moment ?? null,
    note: note ?? null,
    consultation: consultation ?? null,
  }
}
