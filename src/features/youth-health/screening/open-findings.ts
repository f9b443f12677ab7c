/** Findings that wait for a step, over all children of the municipality: for work lists. */
import { actingProfessional } from '../../../centre/index.ts'
import { type Child, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { dueDay, type Finding } from './finding.ts'
import { findOpenFindings } from './store.ts'

export type OpenFinding = Finding & { readonly of: Child; readonly dueOn: Temporal.PlainDate | null }

const most = 500

/** Those whose day comes first in front; without a day by the day they were found. One search line in the log. */
export async function openFindings(ctx: Ctx): Promise<readonly OpenFinding[]> {
  const { organisation } = await actingProfessional(ctx)
  if (!may.readRecord(ctx.actor) || organisation.kind !== 'youth-health-care')
    throw new NotAllowed('youth-health.finding')
  const findings = await findOpenFindings(ctx.db, ctx.municipality, most)
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
      return of ? [{ ...finding, of, dueOn: dueDay(finding) }] : []
    })
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn ?? one.on, other.dueOn ?? other.on))
}
