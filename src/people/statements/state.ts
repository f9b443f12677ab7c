/** Somebody of the family adds its own view to a file, or takes it back. Who may is found by the caller: whoever may inspect the file. */
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import { record } from '../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import type { ChildId } from '../person.ts'
import type { Statement, StatementId } from './statement.ts'
import { findStatements, insertStatement, insertWithdrawal } from './store.ts'

export async function addStatement(ctx: Ctx, child: ChildId, file: SharedPart, words: string): Promise<void> {
  await insertStatement(ctx, { id: newId<StatementId>(), child, file, words })
  record(ctx, 'create', 'people.statement', child, file)
}

/** Only who wrote it. */
export async function withdrawStatement(ctx: Ctx, child: ChildId, id: string): Promise<void> {
  const statement = (await findStatements(ctx.db, ctx.municipality, [child])).find(one => one.id === id)
  if (statement?.by.id !== ctx.actor.id) throw new NotAllowed('people.statement', child)
  await insertWithdrawal(ctx, statement.id)
  record(ctx, 'delete', 'people.statement', child, statement.file)
}

/** What stands beside this file of these children, for who was found to read the file. */
export async function statementsWith(
  ctx: Ctx,
  file: SharedPart,
  children: readonly string[],
): Promise<readonly Statement[]> {
  const found = (await findStatements(ctx.db, ctx.municipality, children)).filter(one => one.file === file)
  for (const child of new Set(found.map(one => one.child))) record(ctx, 'read', 'people.statement', child, file)
  return found
}

/** What somebody wrote beside the files of this child; for its own pages. */
export const ownStatements = async (ctx: Ctx, child: ChildId): Promise<readonly Statement[]> =>
  (await findStatements(ctx.db, ctx.municipality, [child])).filter(one => one.by.id === ctx.actor.id)
