import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Wait } from './rules.ts'

/** Referrals that were taken on and not taken back, sent since this day: without whom they are about. */
export async function findWaits(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.PlainDate,
): Promise<readonly Wait[]> {
  const rows = await db
    .selectFrom('guidance.referral as r')
    .innerJoin('guidance.reply as a', join =>
      join.onRef('a.municipality', '=', 'r.municipality').onRef('a.referral_id', '=', 'r.id'),
    )
    .innerJoin('centre.offer as f', join =>
      join.onRef('f.municipality', '=', 'r.municipality').onRef('f.id', '=', 'r.offer_id'),
    )
    .innerJoin('centre.organisation as o', join =>
      join.onRef('o.municipality', '=', 'r.municipality').onRef('o.id', '=', 'r.organisation_id'),
    )
    .leftJoin('guidance.start as s', join =>
      join.onRef('s.municipality', '=', 'r.municipality').onRef('s.referral_id', '=', 'r.id'),
    )
    .leftJoin('guidance.withdrawal as w', join =>
      join.onRef('w.municipality', '=', 'r.municipality').onRef('w.referral_id', '=', 'r.id'),
    )
    .leftJoin('guidance.ending as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.referral_id', '=', 'r.id'),
    )
    .select(['r.sent_on as sentOn', 'f.name as offer', 'o.name as organisation', 's.started_on as startedOn'])
    .select(eb =>
      eb
        .selectFrom('guidance.place_in_line as l')
        .select('l.expected_on')
        .whereRef('l.municipality', '=', 'r.municipality')
        .whereRef('l.referral_id', '=', 'r.id')
        .orderBy('l.id', 'desc')
        .limit(1)
        .as('expectedOn'),
    )
    .where('r.municipality', '=', municipality)
    .where('r.sent_on', '>=', since)
    .where('a.kind', '=', 'accepted')
    .where('w.referral_id', 'is', null)
    .where(eb => eb.or([eb('e.referral_id', 'is', null), eb('s.referral_id', 'is not', null)]))
    .orderBy('o.name')
    .orderBy('f.name')
    .execute()
  return rows
}
