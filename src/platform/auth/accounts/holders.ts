/** Who may do something here: the professionals behind the open accounts that hold this permission. */
import type { Ctx } from '../../ctx.ts'
import { type Permission, rolesWith } from '../roles.ts'
import { findClosedSubjects, findSubjectsWith } from './store.ts'

export const holdersOf = async (ctx: Ctx, permission: Permission): Promise<ReadonlySet<string>> =>
  new Set(await findSubjectsWith(ctx.db, ctx.municipality, rolesWith(permission)))

/** Which of these may do something here: those with an open account that holds this permission. */
export const holdersAmong = async (
  ctx: Ctx,
  permission: Permission,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set(
    subjects.length === 0 ? [] : await findSubjectsWith(ctx.db, ctx.municipality, rolesWith(permission), subjects),
  )

/** Which of these had an account here and can no longer sign in. Who never had one is not among them. */
export const closedAmong = async (ctx: Ctx, subjects: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(subjects.length === 0 ? [] : await findClosedSubjects(ctx.db, ctx.municipality, subjects))
