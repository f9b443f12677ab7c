/** Findings that wait for a step, over all children of the municipality: for work lists. */
import { type Child, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { groupInCare } from '../record/care-relation.ts'
import { dueDay, type Finding } from './finding.ts'
import { findOpenFindings } from './store.ts'

export type OpenFinding = Finding & { readonly of: Child; readonly dueOn: Temporal.PlainDate | null }

const most = 500

/** Of the children the actor's organisation looks after. Those whose day comes first in front; without a day by the day they were found. One search line in the log. */
export async function openFindings(ctx: Ctx): Promise<readonly OpenFinding[]> {
  const { looksAfter, born } = await groupInCare(ctx)
  const findings = await findOpenFindings(ctx.db, ctx.municipality, most, null, born)
  const children = new Map(
    (
      await getChildren(
        ctx,
        findings.map(({ child }) => child),
      )
    ).map(one => [one.id, one]),
  )
  record(ctx, 'search', 'youth-health.finding', null)
  return findings
    .flatMap(finding => {
      const of = children.get(finding.child)
      return of && looksAfter(of) ? [{ ...finding, of, dueOn: dueDay(finding) }] : []
    })
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn ?? one.on, other.dueOn ?? other.on))
}
