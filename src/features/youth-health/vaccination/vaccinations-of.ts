import type { Child } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { loadVaccinations, type Vaccinations } from './vaccinations.ts'

/** Everything about a child's vaccinations, for a page of its record. The caller has found a care relation; the reading is logged here. */
export async function vaccinationsOf(ctx: Ctx, child: Child): Promise<Vaccinations> {
  record(ctx, 'read', 'youth-health.vaccination', child.id)
  return loadVaccinations(ctx, child)
}
