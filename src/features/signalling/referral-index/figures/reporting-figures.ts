/**
 * Whether an organisation reports with measure: "some put every child in" is what users of such an index complain of. Many reports of which
 * hardly any meets another say so. For whoever keeps the agreements; the caller hides small numbers where others read along.
 */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { asRole } from '../../../../platform/db/as-role.ts'
import { findReporting, type OrganisationReporting } from './store.ts'

export type { OrganisationReporting } from './store.ts'

export async function reportingFigures(ctx: Ctx): Promise<readonly OrganisationReporting[]> {
  record(ctx, 'read', 'governance.figures', null, 'reporting')
  return asRole(ctx.db, 'cjg_index', index => findReporting(index, ctx.municipality, ctx.today))
}
