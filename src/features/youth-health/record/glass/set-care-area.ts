/** Which ages an organisation for youth health care looks after: set where a municipality has more than one of them. */
import { organisationsOf } from '../../../../centre/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { CareArea } from '../rules.ts'
import { insertCareArea } from './store.ts'

export async function setCareArea(ctx: Ctx, area: CareArea): Promise<void> {
  const organisation = (await organisationsOf(ctx)).find(one => one.id === area.organisation)
  if (organisation?.kind !== 'youth-health-care') throw new NotFound(`organisation ${area.organisation}`)
  await insertCareArea(ctx, area, newId<string>())
  record(ctx, 'change', 'youth-health.care-area', null, organisation.name)
}
