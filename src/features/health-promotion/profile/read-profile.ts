/** The health profile of a school: counts of a school year that is over, and only what may be told of them. */
import { type Profile, profileOf } from '../../../knowledge/healthy-school/profile.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import { findCounts } from './store.ts'

export type YearProfile = { readonly schoolYear: number; readonly profile: Profile }

/** The last year first. */
export async function profilesOf(ctx: Ctx, school: string): Promise<readonly YearProfile[]> {
  const counts = await asRole(ctx.db, 'cjg_reporting', db => findCounts(db, ctx.municipality, school))
  record(ctx, 'read', 'health-promotion.profile', null, school)
  return [...Map.groupBy(counts, ({ schoolYear }) => schoolYear)].map(([schoolYear, own]) => ({
    schoolYear,
    profile: profileOf(own),
  }))
}
