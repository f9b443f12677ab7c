import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { StepKind } from '../request.ts'

/** What was decided or told about a request. */
export const toldKinds = ['granted', 'rejected', 'reported-back'] as const satisfies readonly StepKind[]

/** How much was told about each request of these children, whoever may read it. One statement. */
export async function countTold(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, number>> {
  if (children.length === 0) return new Map()
  const rows = await db
    .selectFrom('youth_care_link.request_step as s')
    .innerJoin('youth_care_link.request as r', join =>
      join.onRef('r.municipality', '=', 's.municipality').onRef('r.id', '=', 's.request_id'),
    )
    .select(['r.id', ({ fn }) => fn.countAll<number>().as('count')])
    .where('s.municipality', '=', municipality)
    .where('r.child_id', 'in', [...children])
    .where('s.kind', 'in', toldKinds)
    .where('s.words', '!=', '')
    .groupBy('r.id')
    .execute()
  return new Map(rows.map(row => [row.id, Number(row.count)]))
}
