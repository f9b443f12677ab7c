/** What outreach asks of whoever acts: attempts and looks that are due, and a colleague who is not back. No names. */

import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { dueOf, isOverdue, type NextStep } from './rules.ts'
import { findOutreach } from './store.ts'
import { termsOf } from './terms/set-terms.ts'
import { watchedBy } from './visits/watch-visit.ts'

export type OutreachWork = {
  /** Of each that goes on: when the next attempt and the next look are due, if that is today or was before. */
  readonly attempts: readonly NextStep[]
  readonly reviews: readonly NextStep[]
  /** Colleagues who should have been back. */
  readonly notBack: number
}

export async function outreachWork(ctx: Ctx): Promise<OutreachWork> {
  const all = await findOutreach(ctx.db, ctx.municipality, { kind: 'of-worker', id: ctx.actor.id })
  const terms = await termsOf(ctx)
  record(ctx, 'search', 'care-coordination.untold-outreach', null, 'own')
  const due = all.flatMap(outreach => dueOf(outreach, terms, ctx.today) ?? [])
  const isNow = ({ by }: NextStep) => Temporal.PlainDate.compare(by, ctx.today) <= 0
  const notBack = (await watchedBy(ctx)).filter(visit => isOverdue(visit, ctx.now))
  return {
    attempts: due.map(({ attempt }) => attempt).filter(isNow),
    reviews: due.map(({ review }) => review).filter(isNow),
    notBack: notBack.length,
  }
}
