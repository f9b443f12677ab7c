import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import type { School, SchoolId } from '../person.ts'
import * as store from './store.ts'

/** A school or childcare joins the list of the municipality. */
export async function openSchool(ctx: Ctx, school: Omit<School, 'id'>): Promise<SchoolId> {
  const id = newId<SchoolId>()
  await store.insertSchool(ctx.db, ctx.municipality, { ...school, id })
  record(ctx, 'create', 'people.school', null, school.name)
  return id
}
