/** What waits for somebody, over all children that the one who asks looks after: for work lists. */
import { actingProfessional } from '../../../../centre/index.ts'
import { type Child, getChildren } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { findCareAreas } from '../../record/glass/store.ts'
import { bornInCare, looksAfter } from '../../record/rules.ts'
import type { OpenAction } from './action.ts'
import { findOpenActions } from './store.ts'

export type WaitingAction = { readonly action: OpenAction; readonly child: Child; readonly isLate: boolean }

/** Longer no work list is. */
const mostInList = 500

/** What was due first stands first. Throws NotAllowed for whoever is no nurse or doctor of youth health care. */
export async function openActions(ctx: Ctx): Promise<readonly WaitingAction[]> {
  const { organisation } = await actingProfessional(ctx)
  if (!may.readRecord(ctx.actor) || organisation.kind !== 'youth-health-care')
    throw new NotAllowed('youth-health.open-action')
  const { db, municipality, today } = ctx
  const areas = await findCareAreas(db, municipality)
  const born = bornInCare(organisation.id, areas, today)
  const actions = await findOpenActions(db, municipality, { children: null, born, limit: mostInList })
  const children = new Map(
    (await getChildren(ctx, [...new Set(actions.map(({ child }) => child))])).map(one => [one.id, one]),
  )
  record(ctx, 'search', 'youth-health.open-action', null)
  return actions.flatMap(action => {
    const child = children.get(action.child)
    if (!child || !looksAfter(organisation.id, areas, child.birth, today)) return []
    return [{ action, child, isLate: isLate(action, today) }]
  })
}

export const isLate = ({ dueOn }: Pick<OpenAction, 'dueOn'>, today: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(dueOn, today) < 0
