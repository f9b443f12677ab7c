/** A promoter notes the hours that a school took, and how many there are. */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { writing } from '../written.ts'
import type { NewSpent } from './planner.form.ts'
import { insertAvailable, insertSpent } from './store.ts'

export async function noteHours(ctx: Ctx, school: string, { on, minutes, words }: NewSpent): Promise<void> {
  await insertSpent(ctx.db, { ...writing(ctx), id: newId<string>(), school_id: school, spent_on: on, minutes, words })
  record(ctx, 'create', 'health-promotion.hours', null, school)
}

export async function setAvailable(ctx: Ctx, schoolYear: number, minutes: number): Promise<void> {
  await insertAvailable(ctx.db, {
    ...writing(ctx),
    professional_id: ctx.actor.id,
    school_year: schoolYear,
    minutes,
  })
  record(ctx, 'change', 'health-promotion.hours', null, String(schoolYear))
}
